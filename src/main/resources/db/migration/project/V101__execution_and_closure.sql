create table project_execution (
    project bigint primary key references project (id),
    start_date date not null,
    team text,
    remark text,
    started_by varchar(64) not null,
    started_at timestamp with time zone not null
);

create table project_experience (
    project bigint not null references project (id),
    municipality varchar(4) not null,
    lapsed boolean not null,
    went_well text,
    went_badly text,
    advice text,
    recorded_by varchar(64),
    recorded_at timestamp with time zone not null,
    answered_by varchar(200),
    answered_on date,
    primary key (project, municipality)
);

create table project_final_report (
    project bigint primary key references project (id),
    goal_achievement text not null,
    actual_cost bigint not null,
    lessons text not null,
    written_by varchar(64) not null,
    written_at timestamp with time zone not null
);

create table project_handover (
    project bigint not null references project (id),
    benefit varchar(20) not null,
    municipality varchar(4) not null,
    owner varchar(200) not null,
    reports_to varchar(200),
    handed_by varchar(64) not null,
    handed_at timestamp with time zone not null,
    primary key (project, benefit, municipality)
);
