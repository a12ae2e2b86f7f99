-- The chances follow from what each prospect did: the sums that an expectation by fixed chances needed are no more.
drop table decision_total;
drop index prospect_by_decision;
drop table stage_total;
create table stage_total (
    stage_key varchar(40) not null,
    closed_on date not null,
    currency varchar(3) not null,
    furthest varchar(40) not null,
    prospects bigint not null,
    without_step bigint not null,
    worth numeric(25, 2) not null,
    primary key (stage_key, closed_on, currency, furthest)
);

-- The first day on which the decision of a prospect has slipped; follows from its decision dates.
alter table prospect add column slips_on date;
create index prospect_by_slip on prospect (stage_key, removed, slips_on, id);

-- Which calls were made since a time.
create index activity_by_happening on activity (state, kind, happened_at, id);

-- How much of what was expected hung on one prospect, and how many carried something, when a forecast was kept.
alter table forecast add column biggest_share numeric(5, 4);
alter table forecast add column carrying bigint;

-- Whom an entry of the journal removed, where an import was taken back whose prospects no longer all stood.
create table taken_back (
    seq bigint not null,
    prospect_id uuid not null,
    primary key (seq, prospect_id)
);
