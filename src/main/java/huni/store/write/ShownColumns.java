package huni.store.write;

import huni.domain.prospect.Contact;
import huni.domain.prospect.DecisionDate;
import huni.store.rows.ContactRows;
import huni.store.rows.DecisionDateRows;
import huni.store.rows.KeptWords;
import huni.store.rows.SearchWords;
import huni.store.sql.Prepared;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a prospect that repeat what its contacts, activities and decision dates say. */
final class ShownColumns {

    private ShownColumns() {}

    /** Writes the name of the first contact, and the words the prospect is found by. */
    static void writeContacts(Prepared sql, UUID prospect) throws SQLException {
        List<Contact> contacts = sql.list(
                ContactRows.TABLE.select() + "where prospect_id = ? order by prospect_id, place, id",
                row -> ContactRows.contact(ContactRows.TABLE.read(row)),
                prospect);
        Optional<String> name =
                sql.one("select company_folded from prospect where id = ?", row -> row.getString(1), prospect);
        if (name.isPresent()) {
            sql.update(
                    "update prospect set contact_name = ? where id = ?",
                    contacts.isEmpty() ? "" : contacts.getFirst().name(),
                    prospect);
            KeptWords.replace(sql, prospect, SearchWords.of(name.get(), contacts));
        }
    }

    /** Writes the first day on which the decision has slipped. */
    static void writeSlip(Prepared sql, UUID prospect) throws SQLException {
        List<DecisionDate> dates = sql.list(
                DecisionDateRows.TABLE.select() + "where prospect_id = ? order by prospect_id, entered_on, id",
                row -> DecisionDateRows.date(DecisionDateRows.TABLE.read(row)),
                prospect);
        sql.update(
                "update prospect set slips_on = ? where id = ?",
                DecisionDate.firstSlip(dates).orElse(null),
                prospect);
    }

    /**
     * Writes the incentive on the card: of several the one that ends last, where one without an end counts as the last.
     */
    static void writeIncentive(Prepared sql, UUID prospect) throws SQLException {
        @Nullable
        Object[] incentive = sql.one(
                        """
                        select incentive_kind, incentive_ends from activity
                        where prospect_id = ? and state = 'DONE' and incentive_kind is not null
                        order by incentive_ends desc nulls first, id desc limit 1
                        """,
                        row -> new @Nullable Object[] {row.getString(1), row.getObject(2, LocalDate.class)},
                        prospect)
                .orElseGet(() -> new @Nullable Object[] {null, null});
        sql.update(
                "update prospect set given_kind = ?, given_ends = ? where id = ?",
                incentive[0],
                incentive[1],
                prospect);
    }
}
