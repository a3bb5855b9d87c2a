alter table participation add column rollout_state varchar(20);
alter table participation add column go_live_planned date;
alter table participation add column go_live_date date;
