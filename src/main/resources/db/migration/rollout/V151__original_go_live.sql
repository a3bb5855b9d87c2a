-- The day planned at first and why it was moved last, beside the day that holds; and since when privacy is cleared.
alter table municipality_rollout add column original_date date;
alter table municipality_rollout add column move_reason text;
alter table municipality_rollout add column cleared_on date;

update municipality_rollout set original_date =
    (select d.planned from go_live_date d where d.id =
        (select max(f.id) from go_live_date f
          where f.project = municipality_rollout.project and f.municipality = municipality_rollout.municipality
            and f.former is null));

update municipality_rollout set move_reason =
    (select d.reason from go_live_date d where d.id =
        (select max(m.id) from go_live_date m
          where m.project = municipality_rollout.project and m.municipality = municipality_rollout.municipality
            and m.former is not null));
