-- Each word that a prospect is found by, to look up who has one that begins with what was typed. prospect_words has the
-- words of a prospect in one text.
create table prospect_word (
    word varchar(60) not null,
    prospect_id uuid not null
);
create index prospect_word_by_word on prospect_word (word, prospect_id);
