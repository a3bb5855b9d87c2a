-- how a benefit stood against its plan when a quarter's figures were added up last
create table measurement_roll_up (
    project bigint not null references project (id),
    benefit varchar(20) not null,
    quarter varchar(7) not null,
    state varchar(20) not null,
    ratio numeric(17, 4),
    asked integer not null,
    measured integer not null,
    rolled_up_at timestamp with time zone not null,
    deviation bigint,
    primary key (project, benefit, quarter)
);

-- the reports that were made of a round; the newest one of each format is the one that is read
create table measurement_round_report (
    round bigint not null references measurement_round (id),
    format varchar(4) not null,
    document bigint not null references document (id),
    primary key (round, document)
);
