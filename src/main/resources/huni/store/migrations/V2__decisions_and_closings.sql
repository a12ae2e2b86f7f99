-- Sums of the prospects with a value that are neither closed nor removed. decision_by is 0001-01-01 and manual_probability
-- -1 where there is none.
create table decision_total (
    stage_key varchar(40) not null,
    currency varchar(3) not null,
    decision_by date not null,
    manual_probability numeric(5, 4) not null,
    prospects bigint not null,
    worth numeric(25, 2) not null,
    worth_squared numeric(50, 4) not null,
    primary key (stage_key, currency, decision_by, manual_probability)
);

insert into decision_total (stage_key, currency, decision_by, manual_probability, prospects, worth, worth_squared)
select stage_key, currency, coalesce(decision_by, date '0001-01-01'), coalesce(manual_probability, -1),
    count(*), sum(budget_likely), sum(budget_likely * budget_likely)
from prospect where removed = false and closed_on is null and budget_likely is not null
group by stage_key, currency, coalesce(decision_by, date '0001-01-01'), coalesce(manual_probability, -1);

create index prospect_by_decision
    on prospect (stage_key, removed, currency, decision_by, manual_probability, worth_order, id);

create index prospect_by_closed_place on prospect (stage_key, removed, closed_on, place, id);
