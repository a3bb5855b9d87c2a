-- That a deviation is closed; it stays as it was raised.
create table deviation_closing (
    deviation bigint primary key references deviation (id),
    closed_by varchar(64) not null,
    closed_at timestamp with time zone not null
);
