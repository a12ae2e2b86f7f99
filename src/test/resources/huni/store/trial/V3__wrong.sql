create table other (id int primary key);
insert into nowhere values (1);
