-- What somebody has written in a task's page and not sent; seen by those who may see the task, gone with the task.
create table portal_draft (
  task_id  varchar(64) primary key,
  content  text                     not null,
  saved_by varchar(255)             not null,
  saved_at timestamp with time zone not null
);
