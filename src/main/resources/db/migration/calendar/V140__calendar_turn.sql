-- One row. Whoever notes or starts something holds it to the end of the transaction, so that nodes take turns.
create table calendar_turn (
  id integer primary key
);

insert into calendar_turn (id) values (1);
