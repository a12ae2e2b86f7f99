package huni.store.file;

import huni.store.rows.LookUp;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The indexes that are left out while very many rows are written to a {@link WorkingCopy}, and made in one go afterwards: to
 * keep them up to date row by row costs most of the time of a large import. The database remembers that they are left out,
 * so that a start completes a store of the first version, which left them out of the store itself.
 */
final class Indexes {

    private static final String OF_WORDS = "prospect_word_by_word";

    private static final List<Index> ALL = List.of(
            new Index("prospect_by_worth", "prospect (stage_key, removed, worth_order, id)"),
            new Index("prospect_by_next", "prospect (stage_key, removed, next_order, id)"),
            new Index("prospect_by_age", "prospect (stage_key, removed, since_day, id)"),
            new Index("prospect_by_closing", "prospect (stage_key, removed, closed_on, id)"),
            new Index("prospect_by_closed_place", "prospect (stage_key, removed, closed_on, place, id)"),
            new Index(
                    "prospect_by_filter",
                    "prospect (stage_key, removed, urgency_level, authority_role, currency, budget_likely,"
                            + " manual_probability, next_activity, next_order, next_time, id)"),
            new Index("prospect_by_source", "prospect (removed, source, id)"),
            new Index("prospect_by_tags", "prospect (removed, tags, id)"),
            new Index("prospect_by_company", "prospect (removed, company_order, id)"),
            new Index("prospect_by_creation", "prospect (removed, created_on, id)"),
            new Index("prospect_by_slip", "prospect (stage_key, removed, slips_on, id)"),
            new Index("prospect_by_given", "prospect (removed, given_ends, id)"),
            new Index(OF_WORDS, "prospect_word (word, prospect_id)"),
            new Index("stage_event_by_stage", "stage_event (to_key, on_day, prospect_id)"),
            new Index("activity_by_due", "activity (state, due_day, due_time, id)"),
            new Index("activity_by_event", "activity (calendar_uid, id)"),
            new Index("activity_by_kind", "activity (state, kind, due_day, id)"),
            new Index("activity_by_incentive", "activity (incentive_kind, happened_at, id)"),
            new Index("prospect_by_name", "prospect (removed, company_folded, id)", LookUp.NAME),
            new Index("prospect_by_external_id", "prospect (removed, external_id, id)", LookUp.EXTERNAL_ID),
            new Index("contact_by_phone", "contact (phone_e164, prospect_id)", LookUp.CONTACT),
            new Index("contact_by_email", "contact (email_folded, prospect_id)", LookUp.CONTACT));

    private Indexes() {}

    /** @param by what prospects are looked up by in it while they are imported */
    private record Index(String name, String columns, Optional<LookUp> by) {
        Index(String name, String columns) {
            this(name, columns, Optional.empty());
        }

        Index(String name, String columns, LookUp by) {
            this(name, columns, Optional.of(by));
        }
    }

    /** Drops the indexes, which commits the transaction. Those by which the import looks prospects up stay. */
    static void leaveOut(Connection connection, Set<LookUp> needed) throws SQLException {
        Sql.update(connection, "update store_schema set indexes_complete = false");
        for (Index index : ALL) {
            if (index.by().filter(needed::contains).isEmpty()) {
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
        complete(connection, () -> {});
    }

    /** The same, for as long as that is wanted. */
    static <X extends Exception> void complete(Connection connection, Checkpoint<X> wanted) throws SQLException, X {
        boolean complete = Sql.one(connection, "select indexes_complete from store_schema", row -> row.getBoolean(1))
                .orElse(true);
        if (complete) {
            return;
        }
        for (int i = 0; i < ALL.size(); i++) {
            wanted.check();
            wanted.done(i / (double) ALL.size());
            Index index = ALL.get(i);
            Sql.update(connection, "create index if not exists " + index.name() + " on " + index.columns());
        }
        Sql.update(connection, "update store_schema set indexes_complete = true");
    }
}
