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
