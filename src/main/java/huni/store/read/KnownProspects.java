package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.domain.prospect.Contact;
import huni.store.rows.ContactRows;
import huni.store.rows.WordIndex;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A few prospects whose identifiers are known. */
final class KnownProspects {

    private KnownProspects() {}

    /** Those in which the words are found, in the order of the identifiers; all that are there for blank words. */
    static List<ProspectRow> rows(Connection connection, List<ProspectId> prospects, String words) throws SQLException {
        Conditions those = new Conditions()
                .and("removed = false")
                .andOneOf("id", ids(prospects))
                .and(WordIndex.having("id", words));
        return Sql.list(
                        connection,
                        ListRows.TABLE.select() + those.where(),
                        row -> ListRows.row(ListRows.TABLE.read(row)),
                        those.values())
                .stream()
                .sorted(Comparator.comparingInt(row -> prospects.indexOf(row.prospect())))
                .toList();
    }

    /** Their people, those of each in their order. */
    static List<Contact> people(Connection connection, List<ProspectId> prospects) throws SQLException {
        Conditions theirs = new Conditions().andOneOf("prospect_id", ids(prospects));
        return Sql.list(
                connection,
                ContactRows.TABLE.select() + theirs.where() + " order by place, id",
                ContactRows.TYPE::read,
                theirs.values());
    }

    private static List<UUID> ids(List<ProspectId> prospects) {
        return prospects.stream().map(ProspectId::value).toList();
    }
}
