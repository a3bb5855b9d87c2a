-- What was handed in and fell away, because nobody approved it before the measuring ended or went on without it.
create table measurement_lapse (
    report bigint primary key references measurement_report (id),
    lapsed_at timestamp with time zone not null
);

insert into measurement_lapse (report, lapsed_at)
select r.id, current_timestamp from measurement_report r
 where r.kind <> 'NOT_ANSWERED'
   and not exists (select 1 from measurement_approval a where a.report = r.id)
   and not exists (select 1 from measurement m join project p on p.id = m.project
                    where m.report = r.id and p.state <> 'STOPPED');
