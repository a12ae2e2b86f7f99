alter table lost_reason add column retired boolean default false not null;
