-- A person of a shared workspace logs in with a role of the database.
alter table person add column login varchar(200) default '' not null;
-- Whoever writes there locks the row of the schema's number first. The right to this column is enough for that, and changes nothing.
alter table store_schema add column turn bigint default 0 not null;
