package huni.store.rows;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contacts as the journal remembers them: also those that were removed long ago. */
public final class RememberedContacts {

    private RememberedContacts() {}

    /** What is kept of the contacts of a prospect, the earliest first; of one that changed every state. */
    public static List<Map<String, String>> of(Connection connection, UUID prospect) throws SQLException {
        return Sql.list(
                        connection,
                        "select row_before, row_after from journal_change"
                                + " where prospect_id = ? and table_name = 'contact' order by seq, place",
                        row -> PersonNames.kept(row.getString(1), row.getString(2)),
                        prospect)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The same of one contact; empty if there never was one of that id, or it was forgotten. */
    public static List<Map<String, String>> of(Connection connection, UUID prospect, UUID contact) throws SQLException {
        return of(connection, prospect).stream()
                .filter(row -> contact.toString().equals(row.get("id")))
                .toList();
    }
}
