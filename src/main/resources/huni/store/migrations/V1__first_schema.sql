create table store_schema (
    schema_number int not null,
    indexes_complete boolean default true not null
);

create table stage (
    stage_key varchar(40) primary key,
    stage_type varchar(10) not null,
    gate varchar(20) not null,
    name varchar(2000),
    place bigint not null,
    probability numeric(5, 4) not null,
    stale_after_days bigint not null,
    exit_criteria varchar(100000),
    retired boolean not null,
    version bigint not null
);

create table lost_reason (
    reason_key varchar(100) primary key,
    name varchar(2000),
    place bigint not null,
    version bigint not null
);

create table checklist (
    checklist_key varchar(100) primary key,
    name varchar(2000),
    place bigint not null,
    version bigint not null
);

create table checklist_item (
    item_key varchar(200) primary key,
    checklist_key varchar(100) not null references checklist (checklist_key),
    fact varchar(20) not null,
    question varchar(100000),
    why varchar(100000),
    place bigint not null,
    version bigint not null
);

create table setting (
    setting_key varchar(100) primary key,
    content varchar(100000) not null,
    version bigint not null
);

create table quota (
    quota_key varchar(20) primary key,
    period varchar(10) not null,
    target numeric(19, 2) not null,
    currency varchar(3) not null,
    version bigint not null
);

create table import_batch (
    id uuid primary key,
    file_name varchar(2000) not null,
    begun_at timestamp(6) with time zone not null
);

-- The columns after version follow from the others, from the contacts and from the activities; they are for searching and sorting.
create table prospect (
    id uuid primary key,
    company varchar(2000) not null,
    stage_key varchar(40) not null,
    since timestamp(6) with time zone not null,
    since_day date not null,
    furthest varchar(40) not null,
    place bigint not null,
    closed_on date,
    lost_reason varchar(100),
    currency varchar(3) not null,
    budget_low numeric(19, 2),
    budget_likely numeric(19, 2),
    budget_high numeric(19, 2),
    budget_source varchar(20) not null,
    budget_certainty varchar(20) not null,
    urgency_level varchar(20) not null,
    decision_by date,
    otherwise varchar(100000) not null,
    also_decide varchar(100000) not null,
    urgency_certainty varchar(20) not null,
    authority_role varchar(20) not null,
    authority_how varchar(100000) not null,
    decision_maker varchar(100000) not null,
    confirmed_on date,
    authority_certainty varchar(20) not null,
    manual_probability numeric(5, 4),
    created_at timestamp(6) with time zone,
    created_on date,
    source varchar(2000) not null,
    batch_id uuid,
    batch_row bigint not null,
    external_id varchar(500) not null,
    tags varchar(100000) not null,
    own_fields varchar(300000) not null,
    next_activity uuid,
    next_kind varchar(20),
    next_subject varchar(100000),
    next_day date,
    next_time time,
    touched_at timestamp(6) with time zone not null,
    removed boolean not null,
    version bigint not null,
    company_folded varchar(500) not null,
    company_order bytea not null,
    worth_order numeric(19, 2) not null,
    next_order bigint not null,
    contact_name varchar(2000) default '' not null,
    given_kind varchar(20),
    given_ends date
);

create index prospect_by_place on prospect (stage_key, removed, place, id);
create index prospect_by_batch on prospect (batch_id, id);
alter table prospect add constraint prospect_in_stage foreign key (stage_key) references stage (stage_key);
alter table prospect add constraint prospect_of_batch foreign key (batch_id) references import_batch (id);
create index prospect_by_worth on prospect (stage_key, removed, worth_order, id);
create index prospect_by_next on prospect (stage_key, removed, next_order, id);
create index prospect_by_age on prospect (stage_key, removed, since_day, id);
create index prospect_by_closing on prospect (stage_key, removed, closed_on, id);
create index prospect_by_company on prospect (removed, company_order, id);
create index prospect_by_creation on prospect (removed, created_on, id);
create index prospect_by_name on prospect (removed, company_folded, id);
create index prospect_by_external_id on prospect (removed, external_id, id);

-- What prospects are found by, apart because looking for words reads all of them.
create table prospect_words (
    prospect_id uuid primary key,
    words varchar(20000) not null
);

create table contact (
    id uuid primary key,
    prospect_id uuid not null,
    name varchar(2000) not null,
    title varchar(2000) not null,
    phone varchar(2000) not null,
    phone_e164 varchar(40) not null,
    email varchar(2000) not null,
    role varchar(20) not null,
    place bigint not null,
    version bigint not null,
    email_folded varchar(500) not null
);

create index contact_by_prospect on contact (prospect_id, place, id);
alter table contact add constraint contact_of_prospect foreign key (prospect_id) references prospect (id);
create index contact_by_phone on contact (phone_e164, prospect_id);
create index contact_by_email on contact (email_folded, prospect_id);

create table past_purchase (
    id uuid primary key,
    prospect_id uuid not null,
    what varchar(100000) not null,
    bought_in bigint not null,
    paid numeric(19, 2) not null,
    currency varchar(3) not null,
    version bigint not null
);

create index past_purchase_by_prospect on past_purchase (prospect_id, bought_in, id);
alter table past_purchase add constraint past_purchase_of_prospect foreign key (prospect_id) references prospect (id);

create table activity (
    id uuid primary key,
    prospect_id uuid not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    subject varchar(100000) not null,
    body varchar(300000) not null,
    due_day date,
    due_time time,
    happened_at timestamp(6) with time zone not null,
    incentive_kind varchar(20),
    incentive_ends date,
    incentive_cost numeric(19, 2),
    incentive_currency varchar(3),
    version bigint not null
);

create index activity_by_prospect on activity (prospect_id, happened_at, id);
alter table activity add constraint activity_of_prospect foreign key (prospect_id) references prospect (id);

create table answer (
    prospect_id uuid not null,
    item_key varchar(200) not null,
    certainty varchar(20) not null,
    note varchar(100000) not null,
    answered_at timestamp(6) with time zone not null,
    version bigint not null,
    primary key (prospect_id, item_key)
);

alter table answer add constraint answer_of_prospect foreign key (prospect_id) references prospect (id);

-- Rows are only ever added.
create table stage_event (
    prospect_id uuid not null,
    id uuid not null,
    happened_at timestamp(6) with time zone not null,
    on_day date not null,
    from_key varchar(40),
    to_key varchar(40) not null,
    kind varchar(20) not null,
    source varchar(20) not null,
    note varchar(100000) not null,
    undoes uuid,
    primary key (prospect_id, id)
);

alter table stage_event add constraint stage_event_of_prospect foreign key (prospect_id) references prospect (id);

-- Sums of the prospects that are not removed. closed_on is 0001-01-01 and currency --- where there is none.
create table stage_total (
    stage_key varchar(40) not null,
    closed_on date not null,
    currency varchar(3) not null,
    furthest varchar(40) not null,
    prospects bigint not null,
    without_step bigint not null,
    worth numeric(25, 2) not null,
    manual_worth numeric(25, 2) not null,
    manual_expected numeric(29, 6) not null,
    primary key (stage_key, closed_on, currency, furthest)
);

-- How many prospects took so many days from the first entry into a step to the next step (PASSED) or to won (WON), or
-- first entered a stage on a day, in days since 1970 (ENTERED). Of the prospects that are not removed; follows from the events.
create table step_total (
    stage_key varchar(40) not null,
    goal varchar(10) not null,
    days bigint not null,
    prospects bigint not null,
    primary key (stage_key, goal, days)
);

-- Rows are only ever added.
create table journal (
    seq bigint primary key,
    id uuid not null,
    written_at timestamp(6) with time zone not null,
    operation varchar(40) not null,
    subject varchar(2000) not null,
    kind varchar(10) not null,
    target bigint,
    below bigint,
    undo_top bigint,
    redo_top bigint,
    batch_id uuid
);

create index journal_by_target on journal (target);

create table journal_change (
    seq bigint not null,
    place bigint not null,
    table_name varchar(40) not null,
    prospect_id uuid,
    row_before varchar(1048576),
    row_after varchar(1048576),
    primary key (seq, place)
);

create index journal_change_by_prospect on journal_change (prospect_id, seq);
