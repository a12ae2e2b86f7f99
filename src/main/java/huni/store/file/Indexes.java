package huni.store.file;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The indexes that are left out while a store's first import is written {@link FirstImportCopy}, and made in one go afterwards: to
 * keep them up to date row by row costs most of the time of a large import. The database remembers that they are left out,
 * so that a start completes a store of the first version, which left them out of the store itself.
 */
final class Indexes {

    private static final String FOR_ORDER = "order";
    private static final String FOR_LOOKING_UP = "looking up";

    private static final String OF_WORDS = "prospect_word_by_word";

    private static final List<Index> ALL = List.of(
            new Index("prospect_by_worth", "prospect (stage_key, removed, worth_order, id)", FOR_ORDER),
            new Index("prospect_by_next", "prospect (stage_key, removed, next_order, id)", FOR_ORDER),
            new Index("prospect_by_age", "prospect (stage_key, removed, since_day, id)", FOR_ORDER),
            new Index("prospect_by_closing", "prospect (stage_key, removed, closed_on, id)", FOR_ORDER),
            new Index("prospect_by_closed_place", "prospect (stage_key, removed, closed_on, place, id)", FOR_ORDER),
            new Index(
                    "prospect_by_decision",
                    "prospect (stage_key, removed, currency, decision_by, manual_probability, worth_order, id)",
                    FOR_ORDER),
            new Index(
                    "prospect_by_filter",
                    "prospect (stage_key, removed, urgency_level, authority_role, currency, budget_likely,"
                            + " manual_probability, next_activity, next_order, next_time, id)",
                    FOR_ORDER),
            new Index("prospect_by_source", "prospect (removed, source, id)", FOR_ORDER),
            new Index("prospect_by_tags", "prospect (removed, tags, id)", FOR_ORDER),
            new Index("prospect_by_company", "prospect (removed, company_order, id)", FOR_ORDER),
            new Index("prospect_by_creation", "prospect (removed, created_on, id)", FOR_ORDER),
            new Index(OF_WORDS, "prospect_word (word, prospect_id)", FOR_ORDER),
            new Index("prospect_by_name", "prospect (removed, company_folded, id)", FOR_LOOKING_UP),
            new Index("prospect_by_external_id", "prospect (removed, external_id, id)", FOR_LOOKING_UP),
            new Index("contact_by_phone", "contact (phone_e164, prospect_id)", FOR_LOOKING_UP),
            new Index("contact_by_email", "contact (email_folded, prospect_id)", FOR_LOOKING_UP));

    private Indexes() {}

    private record Index(String name, String columns, String purpose) {}

    /**
     * Drops the indexes, which commits the transaction. Those that find prospects by name, number or address stay if
     * the import needs them.
     */
    static void leaveOut(Connection connection, boolean looksUp) throws SQLException {
        Sql.update(connection, "update store_schema set indexes_complete = false");
        for (Index index : ALL) {
            if (!looksUp || index.purpose().equals(FOR_ORDER)) {
                Sql.update(connection, "drop index if exists " + index.name());
            }
        }
        connection.commit();
    }

    /** Drops the one of the words, which commits the transaction. */
    static void leaveOutWords(Connection connection) throws SQLException {
        Sql.update(connection, "update store_schema set indexes_complete = false");
        Sql.update(connection, "drop index if exists " + OF_WORDS);
    }

    /** Creates the indexes that were left out. */
    static void complete(Connection connection) throws SQLException {
        boolean complete = Sql.one(connection, "select indexes_complete from store_schema", row -> row.getBoolean(1))
                .orElse(true);
        if (complete) {
            return;
        }
        for (Index index : ALL) {
            Sql.update(connection, "create index if not exists " + index.name() + " on " + index.columns());
        }
        Sql.update(connection, "update store_schema set indexes_complete = true");
    }
}
