-- That a file shows nothing any more; it is kept, and nobody reads it.
create table measurement_evidence_withdrawal (
    evidence bigint primary key references measurement_evidence (id),
    withdrawn_by varchar(64) not null,
    withdrawn_at timestamp with time zone not null
);
