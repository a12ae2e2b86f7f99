package huni.store.check;

import huni.store.check.StoreCheck.Findings;
import huni.store.rows.RowTypes;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** Checks that what the journal keeps can be read, and tells of nothing and nobody that is not there. */
final class JournalCheck {

    private JournalCheck() {}

    static void look(Connection connection, Findings findings) throws SQLException {
        Sql.each(connection, "select seq, table_name, row_before, row_after from journal_change", row -> {
            findings.looked();
            try {
                for (int column = 3; column <= 4; column++) {
                    String text = row.getString(column);
                    if (text != null) {
                        RowTypes.fromJournal(row.getString(2), text);
                    }
                }
            } catch (RuntimeException e) {
                findings.add("journal", "entry " + row.getLong(1), String.valueOf(e.getMessage()));
            }
        });
        Sql.each(
                connection,
                "select distinct c.seq from journal_change c where not exists (select 1 from journal j where j.seq ="
                        + " c.seq)",
                row -> findings.add("journal", "entry " + row.getLong(1), "has changes but is not there"));
        Sql.each(
                connection,
                """
                select distinct c.seq from journal_change c
                where c.prospect_id is not null and (c.row_before is not null or c.row_after is not null)
                    and not exists (select 1 from prospect p where p.id = c.prospect_id)
                """,
                row -> findings.add("journal", "entry " + row.getLong(1), "tells of somebody who is forgotten"));
        Sql.each(
                connection,
                """
                select t.seq, t.prospect_id from taken_back t
                where not exists (select 1 from journal j where j.seq = t.seq)
                    or not exists (select 1 from prospect p where p.id = t.prospect_id)
                """,
                row -> findings.add("journal", "entry " + row.getLong(1), "took back what is not there"));
    }
}
