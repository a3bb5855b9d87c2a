-- Of which targets each answer was asked. What wasn't asked about is missing, not 0.
create table take_out_asked (
  answer bigint not null references take_out_answer (id),
  project bigint not null references project (id),
  benefit varchar(20) not null,
  primary key (answer, project, benefit)
);

create index take_out_asked_project on take_out_asked (project);

-- Earlier answers: what they say something of, and what the plans had when they were given.
insert into take_out_asked (answer, project, benefit)
select answer, project, benefit from take_out
union
select a.id, v.project, t.benefit
  from take_out_answer a
  join project p on p.collaboration = a.collaboration
  join participation m on m.project = p.id and m.municipality = a.municipality
  join plan_version v on v.project = p.id and v.frozen_at <= a.reported_at
  join plan_target t on t.plan_version = v.id and t.municipality = a.municipality and t.relevant
  left join tracking k on k.project = p.id
 where a.answered
   and v.number = (select max(n.number) from plan_version n
                    where n.project = v.project and n.frozen_at <= a.reported_at)
   and extract(year from coalesce(m.go_live_date, m.go_live_planned)) <= a.budget_year
   and (p.stopped_at is null or p.stopped_at > a.reported_at)
   and (k.closed_at is null or k.closed_at > a.reported_at);
