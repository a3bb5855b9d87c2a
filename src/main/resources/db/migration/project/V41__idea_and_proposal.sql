create table project_idea (
    project bigint primary key references project (id),
    alternatives text not null,
    national_solution varchar(20) not null,
    national_solution_name varchar(200),
    rough_cost bigint,
    rough_benefit text,
    described_by varchar(64) not null,
    described_at timestamp with time zone not null
);

create table project_principle (
    project bigint not null references project (id),
    principle varchar(40) not null,
    answer varchar(20) not null,
    remark text,
    primary key (project, principle)
);

create table project_proposal (
    project bigint primary key references project (id),
    alternative text not null,
    project_owner varchar(64) not null,
    benefit_manager varchar(64) not null,
    procurement boolean not null,
    cost_key varchar(20) not null,
    equal_share numeric(7, 6),
    external_contribution bigint not null,
    cap_amount bigint,
    floor_amount bigint,
    tolerance_time_days integer,
    tolerance_cost_percent numeric(6, 2),
    tolerance_benefit_percent numeric(6, 2),
    minimum_municipalities integer,
    minimum_inhabitants_percent numeric(5, 2),
    inhabitants_date date not null,
    written_by varchar(64) not null,
    written_at timestamp with time zone not null
);

create table project_cost (
    project bigint not null references project (id),
    cost_year integer not null,
    project_cost bigint not null,
    running_cost bigint not null,
    price_year integer not null,
    primary key (project, cost_year)
);

create table project_band (
    project bigint not null references project (id),
    seq integer not null,
    up_to integer,
    parts numeric(10, 4) not null,
    primary key (project, seq)
);

create table project_share (
    project bigint not null references project (id),
    municipality varchar(4) not null,
    cost_year integer not null,
    amount bigint not null,
    inhabitants integer not null,
    primary key (project, municipality, cost_year)
);
