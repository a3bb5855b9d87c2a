create table calendar_start (
  collaboration varchar(40) not null references collaboration,
  kind varchar(60) not null,
  period varchar(100) not null,
  started_at timestamp with time zone not null,
  started_by varchar(255),
  primary key (collaboration, kind, period)
);

create table calendar_day (
  ran_on date primary key
);

create table calendar_reminder (
  task_id varchar(64) not null,
  stage varchar(20) not null,
  due_on date not null,
  recipient varchar(255) not null,
  collaboration varchar(40),
  task_name varchar(255) not null,
  project_code varchar(255),
  municipality varchar(4),
  reminded_on date not null,
  closed_on date,
  primary key (task_id, stage, due_on, recipient)
);

create index calendar_reminder_recipient on calendar_reminder (recipient, closed_on);
