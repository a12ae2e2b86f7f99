create table store_schema (
    schema_number int not null
);
