create table collaboration (
  id varchar(40) primary key,
  name varchar(100) not null,
  parent varchar(40) references collaboration
);

create table collaboration_member (
  collaboration varchar(40) not null references collaboration,
  municipality varchar(4) not null references municipality,
  valid_from date not null,
  valid_to date,
  primary key (collaboration, municipality, valid_from)
);

create table collaboration_setting (
  collaboration varchar(40) not null references collaboration,
  name varchar(80) not null,
  valid_from date not null,
  content varchar(200) not null,
  primary key (collaboration, name, valid_from)
);
