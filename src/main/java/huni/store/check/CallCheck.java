package huni.store.check;

import huni.store.check.StoreCheck.Findings;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Checks calls: their answers are theirs and of their questions, none ends before it begins, and one at most is open. */
final class CallCheck {

    /** What a row of each would be wrong with; the first column says which call, or which objection. */
    private static final Map<String, String> WRONG = Map.of(
            "has an answer of another prospect",
            """
            select c.id from call_answer a join sales_call c on c.id = a.call_id where c.prospect_id <> a.prospect_id
            """,
            "has an answer to a question that it did not ask",
            """
            select distinct c.id from call_answer a join sales_call c on c.id = a.call_id
            join prospect p on p.id = c.prospect_id and p.removed = false
            where c.kind = 'HELD' and not exists (
                select 1 from edition_item i where i.edition_id = coalesce(a.edition_id, c.edition_id) and i.item_key = a.item_key)
            """,
            "ended before it began",
            "select id from sales_call where ended_at < begun_at",
            "is open beside another one",
            """
            select c.id from sales_call c where c.kind = 'HELD' and c.ended_at is null and exists (
                select 1 from sales_call o where o.prospect_id = c.prospect_id
                    and o.kind = 'HELD' and o.ended_at is null and o.id < c.id)
            """,
            "ended as nothing that happened",
            """
            select c.id from sales_call c where c.kind = 'HELD' and c.activity_id is not null
                and not exists (select 1 from activity a where a.id = c.activity_id)
            """,
            "does not say what was known before",
            """
            select c.id from sales_call c where c.kind = 'HELD' and c.edition_id is not null
                and not exists (select 1 from known_before b where b.call_id = c.id)
            """,
            "has an objection that there is none of",
            """
            select r.id from raised_objection r
            where not exists (select 1 from objection o where o.objection_key = r.objection_key)
            """);

    private CallCheck() {}

    static void look(Connection connection, Findings findings) throws SQLException {
        for (Map.Entry<String, String> wrong : WRONG.entrySet()) {
            Sql.each(connection, wrong.getValue(), row -> findings.add("calls", row.getString(1), wrong.getKey()));
        }
    }
}
