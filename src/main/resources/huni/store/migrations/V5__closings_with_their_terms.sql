-- Why and for how much a sale was closed, with the closing itself. H2 writes a table anew for each column that is added.
alter table stage_event drop constraint stage_event_of_prospect;
create table stage_event_next (
    prospect_id uuid not null,
    id uuid not null,
    happened_at timestamp(6) with time zone not null,
    on_day date not null,
    undated boolean not null,
    from_key varchar(40),
    to_key varchar(40) not null,
    kind varchar(20) not null,
    source varchar(20) not null,
    note varchar(100000) not null,
    undoes uuid,
    closing_reason varchar(100),
    closing_worth numeric(19, 2),
    closing_currency varchar(3),
    author uuid,
    primary key (prospect_id, id)
);
insert into stage_event_next
    (prospect_id, id, happened_at, on_day, undated, from_key, to_key, kind, source, note, undoes, author)
select prospect_id, id, happened_at, on_day, undated, from_key, to_key, kind, source, note, undoes, author
from stage_event;
drop table stage_event;
alter table stage_event_next rename to stage_event;
alter table stage_event add constraint stage_event_of_prospect foreign key (prospect_id) references prospect (id);
create index stage_event_by_stage on stage_event (to_key, on_day, prospect_id);

-- What a filter of the board leaves is counted and summed from this index alone.
create index prospect_by_filter on prospect (stage_key, removed, urgency_level, authority_role, currency, budget_likely,
    manual_probability, next_activity, next_order, next_time, id);

-- Which sources and tags there are is read from these, value by value, and who has them.
create index prospect_by_source on prospect (removed, source, id);
create index prospect_by_tags on prospect (removed, tags, id);
