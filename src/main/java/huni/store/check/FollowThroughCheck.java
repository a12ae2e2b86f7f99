package huni.store.check;

import huni.domain.ProspectId;
import huni.domain.prospect.Draft;
import huni.store.check.StoreCheck.Findings;
import huni.store.rows.DraftRows;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks what is promised and prepared beside the prospects: consents, templates, working hours, rhythms, drafts and steps
 * that wait. Each finding says what to do about it.
 */
final class FollowThroughCheck {

    /** @param asks finds the rows that are wrong: the name of each */
    private record Rule(String name, String asks, String problem) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "consents",
                    """
                    select c.id from consent c
                    where not exists (select 1 from contact p where p.id = c.contact_id and p.prospect_id = c.prospect_id)
                    """,
                    "tells of somebody who is no contact of its prospect; it counts for nobody: ask the contact again"),
            new Rule(
                    "consents",
                    """
                    select c.id from consent c where exists (
                        select 1 from consent o where o.prospect_id = c.prospect_id and o.contact_id = c.contact_id
                            and o.channel = c.channel and o.id <> c.id)
                    """,
                    "is told twice of the same contact and channel; only one of both counts: set it anew on the contact"),
            new Rule(
                    "templates",
                    "select id from message_template where language not in ('tr', 'en')",
                    "is in no language the program writes; it is offered to nobody: write it anew among the messages"),
            new Rule(
                    "templates",
                    "select id from message_template where trim(name) = ''",
                    "has no name, so nobody can choose it: name it among the messages"),
            new Rule(
                    "working_hours",
                    "select id from working_hours where end_time <= begin_time",
                    "end before they begin and count for nothing: set the hours of that weekday anew in the settings"),
            new Rule(
                    "working_hours",
                    """
                    select h.id from working_hours h where exists (
                        select 1 from working_hours o where o.weekday = h.weekday and o.id <> h.id
                            and o.begin_time < h.end_time and h.begin_time < o.end_time)
                    """,
                    "overlap with others of the same weekday, so that working time counts twice: set the hours of that"
                            + " weekday anew in the settings"),
            new Rule(
                    "rhythm",
                    """
                    select id from prospect
                    where rhythm_every < 1 or rhythm_every is null and rhythm_unit is not null
                        or rhythm_every is not null and rhythm_unit is null
                    """,
                    "is to be contacted in a rhythm that is none: restore the newest copy, or choose the rhythm anew"),
            new Rule(
                    "waiting_steps",
                    """
                    select w.id from waiting_step w
                    where not exists (select 1 from stage s where s.stage_key = w.to_key)
                    """,
                    "waits for a stage that is not there and will never join its sale: take its import back and repeat it"),
            new Rule(
                    "currency_rates",
                    "select id from currency_rate where rate <= 0 or currency = into_currency",
                    "is no rate: write it anew beside the past purchase it is for"),
            new Rule(
                    "waiting_steps",
                    "select id from waiting_step where trim(sale) = ''",
                    "waits for a sale without a name and will never join one: take its import back and repeat it"));

    private FollowThroughCheck() {}

    static void look(Connection connection, Findings findings) throws SQLException {
        for (Rule rule : RULES) {
            Sql.each(connection, rule.asks(), row -> findings.add(rule.name(), row.getString(1), rule.problem()));
        }
        Sql.each(connection, DraftRows.TYPE.table().select(), row -> {
            Draft draft = DraftRows.TYPE.read(row);
            Optional<ProspectId> prospect = draft.prospect();
            UUID expected = Draft.idOf(prospect, draft.field());
            if (!draft.id().equals(expected)) {
                findings.add(
                        "drafts",
                        draft.id().toString(),
                        "is kept where its field does not look for it, so that it is not shown: what was typed is in"
                                + " the column content");
            }
        });
    }
}
