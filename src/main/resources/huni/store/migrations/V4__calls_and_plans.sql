-- Several pipelines; what is there is the first one's. What a stage is for is its role.
create table pipeline (
    pipeline_key varchar(40) primary key,
    name varchar(2000),
    place bigint not null,
    retired boolean not null,
    version bigint not null
);
-- A store that is made anew has no number yet and gets its first pipeline with the other rows it begins with.
insert into pipeline (pipeline_key, place, retired, version) select 'sales', 0, false, 1 from store_schema;

alter table stage add column pipeline_key varchar(40) default 'sales' not null;
alter table stage add column role varchar(20) default 'NONE' not null;
update stage set role = 'FIRST_CONTACT' where stage_key = 'lead';
update stage set role = 'DECISION_MAKER' where stage_key = 'decision_maker';
update stage set role = 'APPOINTMENT' where stage_key = 'appointment';
update stage set role = 'PRESENTATION' where stage_key = 'presentation';
update stage set role = 'CLOSING' where stage_key = 'closing';

alter table checklist add column pipeline_key varchar(40) default 'sales' not null;
alter table checklist add column opens_in varchar(10000) default '[]' not null;
alter table checklist add column outcomes varchar(100000) default '[]' not null;
alter table checklist add column retired boolean default false not null;

alter table checklist_item add column quick_answers varchar(100000) default '[]' not null;
alter table checklist_item add column condition_item varchar(200);
alter table checklist_item add column condition_answer varchar(2000);
alter table checklist_item add column required_before varchar(40);
alter table checklist_item add column retired boolean default false not null;

-- A quota holds until a later one; a new one leaves the old one's row as it is.
alter table quota alter column quota_key set data type varchar(40);
alter table quota add column valid_from date default date '1900-01-01' not null;
alter table quota add column measure varchar(10) default 'MONEY' not null;
alter table quota add column pipeline_key varchar(40);
alter table quota add column person_id uuid;

alter table journal add column author uuid;

-- H2 writes a table and its indexes anew for each column that is added, so those that grow are written anew once.
alter table contact drop constraint contact_of_prospect;
alter table past_purchase drop constraint past_purchase_of_prospect;
alter table activity drop constraint activity_of_prospect;
alter table stage_event drop constraint stage_event_of_prospect;
alter table answer drop constraint answer_of_prospect;
create table prospect_next (
    id uuid primary key,
    company varchar(2000) not null,
    stage_key varchar(40) not null,
    since timestamp(6) with time zone not null,
    since_day date not null,
    undated boolean default false not null,
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
    urgency_trigger varchar(100000) default '' not null,
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
    owner_id uuid,
    wake_on date,
    rhythm_every bigint,
    rhythm_unit varchar(10),
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
insert into prospect_next (
    id, company, stage_key, since, since_day, furthest, place, closed_on, lost_reason, currency, budget_low,
    budget_likely, budget_high, budget_source, budget_certainty, urgency_level, decision_by, otherwise,
    also_decide, urgency_certainty, authority_role, authority_how, decision_maker, confirmed_on,
    authority_certainty, manual_probability, created_at, created_on, source, batch_id, batch_row, external_id,
    tags, own_fields, next_activity, next_kind, next_subject, next_day, next_time, touched_at, removed, version,
    company_folded, company_order, worth_order, next_order, contact_name, given_kind, given_ends)
select
    id, company, stage_key, since, since_day, furthest, place, closed_on, lost_reason, currency, budget_low,
    budget_likely, budget_high, budget_source, budget_certainty, urgency_level, decision_by, otherwise,
    also_decide, urgency_certainty, authority_role, authority_how, decision_maker, confirmed_on,
    authority_certainty, manual_probability, created_at, created_on, source, batch_id, batch_row, external_id,
    tags, own_fields, next_activity, next_kind, next_subject, next_day, next_time, touched_at, removed, version,
    company_folded, company_order, worth_order, next_order, contact_name, given_kind, given_ends
from prospect;
drop table prospect;
alter table prospect_next rename to prospect;
create index prospect_by_place on prospect (stage_key, removed, place, id);
create index prospect_by_batch on prospect (batch_id, id);
create index prospect_by_worth on prospect (stage_key, removed, worth_order, id);
create index prospect_by_next on prospect (stage_key, removed, next_order, id);
create index prospect_by_age on prospect (stage_key, removed, since_day, id);
create index prospect_by_closing on prospect (stage_key, removed, closed_on, id);
create index prospect_by_company on prospect (removed, company_order, id);
create index prospect_by_creation on prospect (removed, created_on, id);
create index prospect_by_name on prospect (removed, company_folded, id);
create index prospect_by_external_id on prospect (removed, external_id, id);
create index prospect_by_decision
    on prospect (stage_key, removed, currency, decision_by, manual_probability, worth_order, id);
create index prospect_by_closed_place on prospect (stage_key, removed, closed_on, place, id);
alter table prospect add constraint prospect_in_stage foreign key (stage_key) references stage (stage_key);
alter table prospect add constraint prospect_of_batch foreign key (batch_id) references import_batch (id);
alter table contact add constraint contact_of_prospect foreign key (prospect_id) references prospect (id);
alter table past_purchase add constraint past_purchase_of_prospect foreign key (prospect_id) references prospect (id);

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
    author uuid,
    primary key (prospect_id, id)
);
insert into stage_event_next
    (prospect_id, id, happened_at, on_day, undated, from_key, to_key, kind, source, note, undoes)
select prospect_id, id, happened_at, on_day, kind = 'MOVED' and from_key is null, from_key, to_key, kind, source, note,
    undoes
from stage_event;
drop table stage_event;
alter table stage_event_next rename to stage_event;
alter table stage_event add constraint stage_event_of_prospect foreign key (prospect_id) references prospect (id);
create index stage_event_by_stage on stage_event (to_key, on_day, prospect_id);

create table activity_next (
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
    parent_id uuid,
    chain_role varchar(20),
    time_zone varchar(100),
    notified_at timestamp(6) with time zone,
    booked_at timestamp(6) with time zone,
    authority_confirmed boolean,
    override_reason varchar(100000),
    held_at timestamp(6) with time zone,
    missed_at timestamp(6) with time zone,
    asked_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    author uuid,
    version bigint not null
);
insert into activity_next
    (id, prospect_id, kind, state, subject, body, due_day, due_time, happened_at,
    incentive_kind, incentive_ends, incentive_cost, incentive_currency, version)
select id, prospect_id, kind, state, subject, body, due_day, due_time, happened_at,
    incentive_kind, incentive_ends, incentive_cost, incentive_currency, version
from activity;
drop table activity;
alter table activity_next rename to activity;
create index activity_by_prospect on activity (prospect_id, happened_at, id);
alter table activity add constraint activity_of_prospect foreign key (prospect_id) references prospect (id);
create index activity_by_due on activity (state, due_day, due_time, id);

create table sales_call (
    id uuid primary key,
    prospect_id uuid not null,
    kind varchar(20) not null,
    edition_id uuid,
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    talked_seconds bigint not null,
    outcome varchar(100) not null,
    version bigint not null
);
create index sales_call_by_prospect on sales_call (prospect_id, begun_at, id);
alter table sales_call add constraint sales_call_of_prospect foreign key (prospect_id) references prospect (id);

create table call_answer (
    call_id uuid not null,
    item_key varchar(200) not null,
    number bigint not null,
    prospect_id uuid not null,
    reply varchar(20) not null,
    answer varchar(2000) not null,
    note varchar(100000) not null,
    certainty varchar(20) not null,
    answered_at timestamp(6) with time zone not null,
    version bigint not null,
    primary key (call_id, item_key, number)
);
create index call_answer_by_prospect on call_answer (prospect_id, answered_at, call_id, item_key, number);
alter table call_answer add constraint call_answer_of_prospect foreign key (prospect_id) references prospect (id);

create table objection (
    objection_key varchar(100) primary key,
    word varchar(2000),
    answer varchar(100000),
    counter_question varchar(100000),
    place bigint not null,
    retired boolean not null,
    version bigint not null
);

create table raised_objection (
    id uuid primary key,
    prospect_id uuid not null,
    call_id uuid,
    objection_key varchar(100) not null,
    state varchar(20) not null,
    raised_at timestamp(6) with time zone not null,
    version bigint not null
);
create index raised_objection_by_prospect on raised_objection (prospect_id, raised_at, id);
alter table raised_objection add constraint raised_objection_of_prospect foreign key (prospect_id) references prospect (id);

create table checklist_edition (
    id uuid primary key,
    checklist_key varchar(100) not null,
    number bigint not null,
    made_at timestamp(6) with time zone not null,
    version bigint not null
);

create table edition_item (
    id uuid primary key,
    edition_id uuid not null,
    item_key varchar(200) not null,
    fact varchar(20) not null,
    question varchar(100000),
    why varchar(100000),
    quick_answers varchar(100000) not null,
    place bigint not null,
    version bigint not null
);

create table decision_date (
    id uuid primary key,
    prospect_id uuid not null,
    entered_on date not null,
    decision_by date,
    version bigint not null
);
create index decision_date_by_prospect on decision_date (prospect_id, entered_on, id);
alter table decision_date add constraint decision_date_of_prospect foreign key (prospect_id) references prospect (id);

create table consent (
    id uuid primary key,
    prospect_id uuid not null,
    contact_id uuid not null,
    channel varchar(20) not null,
    state varchar(20) not null,
    since_day date not null,
    source varchar(2000) not null,
    version bigint not null
);
create index consent_by_prospect on consent (prospect_id, contact_id, channel);
alter table consent add constraint consent_of_prospect foreign key (prospect_id) references prospect (id);

create table draft (
    id uuid primary key,
    prospect_id uuid,
    field varchar(100) not null,
    content varchar(300000) not null,
    written_at timestamp(6) with time zone not null,
    version bigint not null
);
create index draft_by_prospect on draft (prospect_id, written_at, id);
alter table draft add constraint draft_of_prospect foreign key (prospect_id) references prospect (id);

create table import_row (
    batch_id uuid not null,
    line_number bigint not null,
    prospect_id uuid,
    outcome varchar(20) not null,
    found_by varchar(100) not null,
    reason varchar(100000) not null,
    version bigint not null,
    primary key (batch_id, line_number)
);
create index import_row_by_prospect on import_row (prospect_id, batch_id, line_number);
alter table import_row add constraint import_row_of_prospect foreign key (prospect_id) references prospect (id);

create table import_mapping (
    id uuid primary key,
    name varchar(2000) not null,
    header varchar(100000) not null,
    content varchar(300000) not null,
    used_at timestamp(6) with time zone not null,
    version bigint not null
);

create table message_template (
    id uuid primary key,
    name varchar(2000) not null,
    occasion varchar(20) not null,
    language varchar(5) not null,
    subject varchar(100000) not null,
    body varchar(300000) not null,
    place bigint not null,
    retired boolean not null,
    version bigint not null
);

create table person (
    id uuid primary key,
    name varchar(2000) not null,
    email varchar(2000) not null,
    role varchar(20) not null,
    retired boolean not null,
    version bigint not null
);

create table currency_rate (
    id uuid primary key,
    currency varchar(3) not null,
    into_currency varchar(3) not null,
    on_day date not null,
    rate numeric(19, 8) not null,
    version bigint not null
);

create table price_rise (
    id uuid primary key,
    currency varchar(3) not null,
    in_year bigint not null,
    rise numeric(9, 4) not null,
    source varchar(2000) not null,
    version bigint not null
);

create table day_off (
    id uuid primary key,
    person_id uuid,
    on_day date not null,
    share numeric(9, 4) not null,
    name varchar(2000) not null,
    version bigint not null
);

create table working_hours (
    id uuid primary key,
    weekday varchar(20) not null,
    begin_time time not null,
    end_time time not null,
    version bigint not null
);

create table forecast (
    id uuid primary key,
    pipeline_key varchar(40),
    person_id uuid,
    period varchar(20) not null,
    period_from date not null,
    made_on date not null,
    currency varchar(3) not null,
    low numeric(19, 2) not null,
    middle numeric(19, 2) not null,
    high numeric(19, 2) not null,
    version bigint not null
);

create table coach_dismissal (
    id uuid primary key,
    person_id uuid,
    rule_key varchar(100) not null,
    stage_key varchar(40),
    kind varchar(20) not null,
    said_on date not null,
    forget_before date,
    version bigint not null
);

-- What was answered so far becomes one call of each prospect, which bears its identifier.
insert into sales_call (id, prospect_id, kind, begun_at, ended_at, talked_seconds, outcome, version)
select prospect_id, prospect_id, 'OUTSIDE', min(answered_at), max(answered_at), 0, '', 1
from answer group by prospect_id;
insert into call_answer
    (call_id, item_key, number, prospect_id, reply, answer, note, certainty, answered_at, version)
select prospect_id, item_key, 1, prospect_id, 'TOLD', '', note, certainty, answered_at, version from answer;
drop table answer;
