-- A card shows how long information has been waited for whatever the next step is: next_asked is now of the request that
-- was asked for the earliest among all that are planned.
update prospect set next_asked = (
    select min(coalesce(a.asked_at, a.happened_at)) from activity a
    where a.prospect_id = prospect.id and a.state = 'PLANNED' and a.kind = 'INFORMATION_REQUEST'
    and a.due_day is not null)
where next_activity is not null;
