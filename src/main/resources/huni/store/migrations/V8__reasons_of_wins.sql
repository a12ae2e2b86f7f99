-- A reason is one of losses or one of wins. The prospect's lost_reason names either: why it was closed.
alter table lost_reason add column outcome varchar(10) default 'LOST' not null;

-- A store that is made anew has no number yet and gets these with the other rows it begins with.
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_fit', 'WON', 0, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_fit');
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_price', 'WON', 1, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_price');
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_trust', 'WON', 2, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_trust');
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_delivery', 'WON', 3, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_delivery');
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_trial', 'WON', 4, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_trial');
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_recommended', 'WON', 5, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_recommended');
insert into lost_reason (reason_key, outcome, place, retired, version)
select 'win_other', 'WON', 6, false, 1 from store_schema
where not exists (select 1 from lost_reason r where r.reason_key = 'win_other');
