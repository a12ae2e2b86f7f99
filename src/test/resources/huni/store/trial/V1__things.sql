create table store_schema (schema_number int not null);
create table thing (id int primary key, name varchar(100));
