-- Each word that a prospect is found by, to look up who has one that begins with what was typed. prospect_words has the
-- words of a prospect in one text.
create table prospect_word (
    word varchar(60) not null,
    prospect_id uuid not null
);
create index prospect_word_by_word on prospect_word (word, prospect_id);

-- Steps of a stage history whose sale was not imported yet: they wait for it. Once joined, they name its prospect.
create table waiting_step (
    id uuid primary key,
    batch_id uuid not null,
    batch_row bigint not null,
    sale varchar(500) not null,
    named boolean not null,
    to_key varchar(40) not null,
    happened_at timestamp(6) with time zone not null,
    on_day date not null,
    prospect_id uuid,
    version bigint not null
);
create index waiting_step_by_sale on waiting_step (prospect_id, sale, id);
alter table waiting_step add constraint waiting_step_of_prospect foreign key (prospect_id) references prospect (id);

-- An edition asks under the conditions its checklist had; a finished call is one entry of the timeline.
alter table edition_item add column condition_item varchar(200);
alter table edition_item add column condition_answer varchar(2000);
alter table sales_call add column activity_id uuid;
create index sales_call_by_end on sales_call (ended_at, begun_at, id);
create index raised_objection_by_key on raised_objection (objection_key, state, prospect_id, raised_at);

-- What was known when a call began: what falls off its path goes back to that.
create table known_before (
    call_id uuid primary key,
    prospect_id uuid not null,
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
    urgency_trigger varchar(100000) not null,
    urgency_certainty varchar(20) not null,
    authority_role varchar(20) not null,
    authority_how varchar(100000) not null,
    decision_maker varchar(100000) not null,
    confirmed_on date,
    authority_certainty varchar(20) not null,
    version bigint not null
);
create index known_before_by_prospect on known_before (prospect_id, call_id);
alter table known_before add constraint known_before_of_prospect foreign key (prospect_id) references prospect (id);

-- A store that is made anew has no number yet and gets these with the other rows it begins with.
insert into objection (objection_key, place, retired, version) select 'too_expensive', 0, false, 1 from store_schema;
insert into objection (objection_key, place, retired, version) select 'no_time', 1, false, 1 from store_schema;
insert into objection (objection_key, place, retired, version) select 'send_something', 2, false, 1 from store_schema;
insert into objection (objection_key, place, retired, version) select 'have_somebody', 3, false, 1 from store_schema;
insert into objection (objection_key, place, retired, version) select 'not_now', 4, false, 1 from store_schema;
insert into objection (objection_key, place, retired, version) select 'must_ask', 5, false, 1 from store_schema;

-- Where an appointment is held, how long it takes, and which event of another calendar it is the same as. H2 writes a
-- table anew for each column that is added.
alter table activity drop constraint activity_of_prospect;
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
    location varchar(2000),
    minutes bigint,
    calendar_uid varchar(500),
    calendar_sequence bigint,
    author uuid,
    version bigint not null
);
insert into activity_next
    (id, prospect_id, kind, state, subject, body, due_day, due_time, happened_at,
    incentive_kind, incentive_ends, incentive_cost, incentive_currency, parent_id, chain_role, time_zone, notified_at,
    booked_at, authority_confirmed, override_reason, held_at, missed_at, asked_at, answered_at, author, version)
select id, prospect_id, kind, state, subject, body, due_day, due_time, happened_at,
    incentive_kind, incentive_ends, incentive_cost, incentive_currency, parent_id, chain_role, time_zone, notified_at,
    booked_at, authority_confirmed, override_reason, held_at, missed_at, asked_at, answered_at, author, version
from activity;
drop table activity;
alter table activity_next rename to activity;
create index activity_by_prospect on activity (prospect_id, happened_at, id);
alter table activity add constraint activity_of_prospect foreign key (prospect_id) references prospect (id);
create index activity_by_due on activity (state, due_day, due_time, id);
create index activity_by_event on activity (calendar_uid, id);

-- What the next step is to an appointment, so that a card can say it.
alter table prospect add column next_role varchar(20);

-- A question that had to be answered before a stage, and why it was passed without an answer.
create table skipped_question (
    id uuid primary key,
    prospect_id uuid not null,
    item_key varchar(200) not null,
    stage_key varchar(40) not null,
    reason varchar(100000) not null,
    skipped_at timestamp(6) with time zone not null,
    version bigint not null
);
create index skipped_question_by_prospect on skipped_question (prospect_id, skipped_at, id);
alter table skipped_question add constraint skipped_question_of_prospect foreign key (prospect_id) references prospect (id);

-- An edition and its questions are found by their checklist, the answers to a question by its key.
create index checklist_edition_by_checklist on checklist_edition (checklist_key, number);
create index edition_item_by_edition on edition_item (edition_id, place);
create index call_answer_by_item on call_answer (item_key, prospect_id, call_id);

-- What somebody waits for, and whose trial ends.
create index activity_by_kind on activity (state, kind, due_day, id);
create index prospect_by_given on prospect (removed, given_ends, id);

-- When the information was asked for that is the next step, so that a card can show its clock.
alter table prospect add column next_asked timestamp(6) with time zone;
update prospect set next_asked = (select a.happened_at from activity a where a.id = prospect.next_activity)
where next_kind = 'INFORMATION_REQUEST';

-- Whether an import was taken back as a whole: its prospects are then not in the journal one by one.
alter table journal add column whole_batch boolean default false not null;

-- What two prospects are to one another: the one was merged into the other, or each is a sale of its own.
create table prospect_tie (
    id uuid primary key,
    prospect_id uuid not null,
    other_id uuid not null,
    kind varchar(20) not null,
    version bigint not null
);
create index prospect_tie_by_prospect on prospect_tie (prospect_id, kind, other_id);
create index prospect_tie_by_other on prospect_tie (other_id, kind, prospect_id);
alter table prospect_tie add constraint prospect_tie_of_prospect foreign key (prospect_id) references prospect (id);

-- What was given to move prospects, the latest first.
create index activity_by_incentive on activity (incentive_kind, happened_at, id);

-- What was done last with an import.
create index journal_by_batch on journal (batch_id, seq);

-- In which words a question was asked: a call can go on with another checklist.
alter table call_answer add column edition_id uuid;
update call_answer set edition_id = (select c.edition_id from sales_call c where c.id = call_answer.call_id);

-- The facts that were asked for last and not told.
alter table prospect add column not_told varchar(1000) default '[]' not null;

-- Of a first entry, the sums of steps now tell the days to the next step beside its day (passed_after, -1 where there is
-- none), and how long prospects are in the stages. Whatever a store had is counted anew after its scripts.
drop table step_total;
create table step_total (
    stage_key varchar(40) not null,
    goal varchar(20) not null,
    days bigint not null,
    passed_after bigint not null,
    prospects bigint not null,
    primary key (stage_key, goal, days, passed_after)
);

-- Which questions were passed at a gate since a time.
create index skipped_question_by_time on skipped_question (skipped_at, item_key, prospect_id);
