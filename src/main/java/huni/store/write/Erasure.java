package huni.store.write;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.store.rows.ContactRows;
import huni.store.rows.MergedProspects;
import huni.store.rows.PersonNames;
import huni.store.rows.ProspectRows;
import huni.store.rows.RememberedContacts;
import huni.store.rows.Samples;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.work.ErasedSamples;
import huni.work.Erasing;
import huni.work.Forgotten;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything of somebody away for good, in a copy of the store that is written anew at the end. Every table with a
 * column that names a prospect is one that may hold something, whatever its name: a new table is not forgotten here. Changes
 * in the journal stay as empty ones, so that what is numbered stays so. A contact goes from those too that were merged into
 * its prospect.
 */
final class Erasure implements Erasing {

    private static final String BLANK = "update journal_change set row_before = null, row_after = null where ";

    private static final String MERGES = """
        select j.seq from journal j where j.operation = 'merge'
            and j.seq in (select seq from journal_change where prospect_id = ?)\
        """;

    private final RowWriter writing;
    private final Prepared sql;
    private final PersonNames names = new PersonNames();

    Erasure(RowWriter writing) {
        this.writing = writing;
        this.sql = writing.sql();
    }

    @Override
    public Forgotten prospects(List<ProspectId> wanted) throws RefusedException {
        try {
            Set<UUID> all = withMerged(wanted.stream().map(ProspectId::value).toList());
            writing.copy().useForRewriting();
            for (UUID prospect : all) {
                names.addProspect(sql.connection(), prospect);
                remove(prospect);
            }
            erase(all, () -> false);
            new NamesInRows(sql, names).forget();
            writing.everythingChanged();
            return new Forgotten(all.size(), names.distinct());
        } catch (SQLException e) {
            throw new DatabaseRefusedException(e);
        }
    }

    @Override
    public ErasedSamples samples(BooleanSupplier givenUp) throws RefusedException {
        try {
            Samples samples = Samples.of(sql.connection());
            Set<UUID> all = samples.nobodys();
            if (!all.isEmpty()) {
                writing.copy().useForRewriting();
                for (UUID sample : all) {
                    goOn(givenUp);
                    remove(sample);
                }
                erase(all, givenUp);
                writing.everythingChanged();
            }
            return new ErasedSamples(all.size(), samples.stayed());
        } catch (SQLException e) {
            throw new DatabaseRefusedException(e);
        }
    }

    /** Of prospects that are removed already. */
    private void erase(Collection<UUID> prospects, BooleanSupplier givenUp) throws SQLException, RefusedException {
        writing.derived().flush();
        List<NamingColumn> naming = naming();
        for (UUID prospect : prospects) {
            goOn(givenUp);
            blankSubjects(prospect);
            blankMerges(prospect);
            sql.update(BLANK + "prospect_id = ?", prospect);
            deleteRows(prospect, naming);
        }
    }

    private static void goOn(BooleanSupplier givenUp) throws RefusedException {
        if (givenUp.getAsBoolean()) {
            throw new RefusedException(new Refusal.Cancelled());
        }
    }

    @Override
    public Forgotten contact(ProspectId prospect, ContactId contact) throws RefusedException {
        try {
            Optional<Row> wanted = sql.one(ContactRows.TABLE.selectByKey(), ContactRows.TABLE::read, contact.value())
                    .filter(row -> row.id("prospect_id").equals(prospect.value()));
            if (wanted.isEmpty()
                    && RememberedContacts.of(sql.connection(), prospect.value(), contact.value())
                            .isEmpty()) {
                throw gone();
            }
            Set<UUID> all = withMerged(List.of(prospect.value()));
            writing.copy().useForRewriting();
            if (wanted.isPresent()) {
                removeEverywhere(wanted.get(), all);
            }
            for (UUID one : sharers(all)) {
                blankContact(one, contact.value());
            }
            NamesInRows elsewhere = new NamesInRows(sql, names);
            for (UUID one : all) {
                elsewhere.forgetDrafts(one);
            }
            writing.derived().flush();
            elsewhere.forget();
            writing.everythingChanged();
            return new Forgotten(1, names.distinct());
        } catch (SQLException e) {
            throw new DatabaseRefusedException(e);
        }
    }

    private Set<UUID> withMerged(List<UUID> wanted) throws SQLException, RefusedException {
        for (UUID prospect : wanted) {
            if (sql.one("select 1 from prospect where id = ?", _ -> true, prospect)
                    .isEmpty()) {
                throw gone();
            }
        }
        return MergedProspects.with(sql.connection(), wanted);
    }

    /** First like every other removal, so that every sum is right without it. */
    private void remove(UUID prospect) throws SQLException {
        Optional<Row> there = sql.one(ProspectRows.TABLE.selectByKey(), ProspectRows.TABLE::read, prospect)
                .filter(row -> !row.flag("removed"));
        if (there.isPresent()) {
            Row row = there.get();
            writing.update(row, row.with("removed", true).with("version", row.integer("version") + 1));
        }
    }

    private void remove(Row contact) throws SQLException {
        names.add(contact);
        writing.delete(contact);
        sql.update("delete from consent where contact_id = ?", contact.id("id"));
        blankContact(contact.id("prospect_id"), contact.id("id"));
    }

    private void removeEverywhere(Row wanted, Set<UUID> prospects) throws SQLException {
        names.add(wanted);
        for (UUID one : prospects) {
            for (Row row : sql.list(ContactRows.TYPE.selectOfProspect(), ContactRows.TABLE::read, one)) {
                if (isTheSame(row, wanted)) {
                    remove(row);
                }
            }
        }
    }

    /** The contact itself, or the same person as it stands with a prospect that was merged into theirs. */
    private static boolean isTheSame(Row row, Row wanted) {
        return row.id("id").equals(wanted.id("id"))
                || (!row.id("prospect_id").equals(wanted.id("prospect_id"))
                        && row.text("name").equals(wanted.text("name"))
                        && (isGiven(row, wanted, "phone_e164") || isGiven(row, wanted, "email")));
    }

    private static boolean isGiven(Row row, Row wanted, String column) {
        return !wanted.text(column).isBlank() && row.text(column).equals(wanted.text(column));
    }

    /** Those and whoever shared a merge with them: each other's contacts may be in each other's steps. */
    private Set<UUID> sharers(Set<UUID> prospects) throws SQLException {
        Set<UUID> all = new LinkedHashSet<>(prospects);
        for (UUID prospect : prospects) {
            all.addAll(sql.list(
                    "select distinct prospect_id from journal_change where prospect_id is not null and seq in ("
                            + MERGES + ")",
                    row -> row.getObject(1, UUID.class),
                    prospect));
        }
        return all;
    }

    /** Whatever the journal has of the contact and of how it wants to be addressed. */
    private void blankContact(UUID prospect, UUID contact) throws SQLException {
        record Change(
                long seq,
                long place,
                @Nullable String before,
                @Nullable String after) {}
        List<Change> changes = sql.list(
                "select seq, place, row_before, row_after from journal_change"
                        + " where prospect_id = ? and table_name in ('contact', 'consent')",
                row -> new Change(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                prospect);
        for (Change change : changes) {
            for (Map<String, String> row : PersonNames.kept(change.before(), change.after())) {
                if (contact.toString().equals(row.get("id"))
                        || contact.toString().equals(row.get("contact_id"))) {
                    names.add(row);
                    sql.update(BLANK + "seq = ? and place = ?", change.seq(), change.place());
                }
            }
        }
    }

    private void blankSubjects(UUID prospect) throws SQLException {
        sql.update(
                "update journal set subject = '' where seq in (select seq from journal_change where prospect_id = ?)"
                        + " and operation <> 'import' and operation <> 'take_back_import'",
                prospect);
    }

    /** A step that merged them with somebody keeps theirs as the other's, even when it was undone. */
    private void blankMerges(UUID prospect) throws SQLException {
        sql.update(BLANK + "seq in (" + MERGES + ")", prospect);
    }

    private void deleteRows(UUID prospect, List<NamingColumn> naming) throws SQLException {
        sql.update(
                "update import_row set prospect_id = null, found_by = '', reason = '' where prospect_id = ?", prospect);
        for (NamingColumn column : naming) {
            sql.update("delete from " + column.table() + " where " + column.name() + " = ?", prospect);
        }
        sql.update("delete from prospect where id = ?", prospect);
    }

    /** A column that names a prospect. */
    private record NamingColumn(String table, String name) {}

    private List<NamingColumn> naming() throws SQLException {
        return sql.list("""
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema and column_name in ('prospect_id', 'other_id')
                and table_name not in ('journal_change', 'import_row')
            order by table_name, column_name
            """, row -> new NamingColumn(row.getString(1), row.getString(2)));
    }

    private static RefusedException gone() {
        return new RefusedException(new Refusal.Gone());
    }
}
