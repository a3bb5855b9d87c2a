create table privacy_draft (
    project bigint primary key,
    personal_data boolean not null,
    purposes text,
    drafted_by varchar(64) not null,
    drafted_at timestamp with time zone not null
);

create table privacy_draft_criterion (
    project bigint not null references privacy_draft (project),
    criterion varchar(40) not null,
    primary key (project, criterion)
);

create table privacy_draft_risk (
    project bigint not null references privacy_draft (project),
    seq integer not null,
    risk text not null,
    likelihood varchar(10) not null,
    consequence varchar(10) not null,
    measure text,
    primary key (project, seq)
);
