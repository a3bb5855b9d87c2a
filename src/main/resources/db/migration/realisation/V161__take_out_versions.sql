-- An answer can be given anew: each is a version of its own, and the newest counts.
alter table take_out_answer add column version integer default 1 not null;
alter table take_out_answer drop constraint take_out_answer_once;
alter table take_out_answer
  add constraint take_out_answer_once unique (collaboration, municipality, budget_year, stage, version);

create view newest_take_out_answer as
select a.id, a.collaboration, a.municipality, a.budget_year, a.stage, a.answered, a.reported_by, a.reported_at,
       a.answered_by, a.answered_on, a.version
  from take_out_answer a
 where not exists (select 1 from take_out_answer n
                    where n.collaboration = a.collaboration and n.municipality = a.municipality
                      and n.budget_year = a.budget_year and n.stage = a.stage and n.version > a.version);
