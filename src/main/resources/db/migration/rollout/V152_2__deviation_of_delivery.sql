-- The deviation that an answer about a delivery's defects became; closed where the delivery has been accepted since.
alter table delivery_answer add column deviation bigint;

update delivery_answer set deviation =
    (select max(d.id) from deviation d
      where d.project = delivery_answer.project and d.municipality = delivery_answer.municipality
        and d.description = delivery_answer.defects)
 where not accepted;

insert into deviation_closing (deviation, closed_by, closed_at)
select n.deviation, max(y.recorded_by), max(y.recorded_at)
  from delivery_answer n
  join delivery_answer y on y.project = n.project and y.municipality = n.municipality and y.accepted and y.id > n.id
 where n.deviation is not null
 group by n.deviation;
