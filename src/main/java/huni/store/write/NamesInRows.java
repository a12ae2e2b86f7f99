package huni.store.write;

import huni.store.rows.PersonNames;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes names out of rows that are of nobody: steps of the journal, drafts of nobody yet, files and rows of files that were
 * imported, steps that wait for a sale. Only where a name stands as words of their own: a part of another one stays.
 */
final class NamesInRows {

    private final Prepared sql;
    private final Set<String> all;
    private final Set<String> distinct;
    private final Set<String> sales;

    NamesInRows(Prepared sql, PersonNames names) {
        this.sql = sql;
        this.all = names.all();
        this.distinct = names.distinct();
        this.sales = names.sales();
    }

    void forget() throws SQLException {
        subjects();
        for (UUID draft : holding("select id, content from draft where prospect_id is null", NamesInRows::id)) {
            sql.update("delete from draft where id = ?", draft);
        }
        for (UUID file : holding("select id, file_name from import_batch", NamesInRows::id)) {
            sql.update("update import_batch set file_name = '\u2026' where id = ?", file);
        }
        for (Line line : holding(
                "select batch_id, line_number, reason from import_row where reason <> ''",
                row -> new Line(row.getObject(1, UUID.class), row.getLong(2)))) {
            sql.update(
                    "update import_row set reason = '' where batch_id = ? and line_number = ?",
                    line.batch(),
                    line.number());
        }
        waitingSteps();
    }

    /** Drafts of a prospect that stays. */
    void forgetDrafts(UUID prospect) throws SQLException {
        for (UUID draft : holding("select id, content from draft where prospect_id = ?", NamesInRows::id, prospect)) {
            sql.update("delete from draft where id = ?", draft);
        }
    }

    private record Line(UUID batch, long number) {}

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    /** How a row is called. */
    @FunctionalInterface
    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    /** The rows whose last column holds a name. */
    private <K> List<K> holding(String select, Key<K> key, Object... values) throws SQLException {
        List<K> found = new ArrayList<>();
        Sql.each(
                sql.connection(),
                select,
                row -> {
                    if (isIn(row.getString(row.getMetaData().getColumnCount()))) {
                        found.add(key.of(row));
                    }
                },
                values);
        return found;
    }

    private boolean isIn(String text) {
        return distinct.stream().anyMatch(name -> PersonNames.isIn(text, name));
    }

    /** A step names whom it is about, or the first of them and how many more; one of an import the file. */
    private void subjects() throws SQLException {
        record Step(long seq, boolean ofImport) {}
        List<Step> steps = new ArrayList<>();
        Sql.each(
                sql.connection(), "select seq, subject, batch_id is not null from journal where subject <> ''", row -> {
                    boolean ofImport = row.getBoolean(3);
                    String subject = row.getString(2);
                    if (all.contains(firstNamed(subject)) || (ofImport && isIn(subject))) {
                        steps.add(new Step(row.getLong(1), ofImport));
                    }
                });
        for (Step step : steps) {
            sql.update("update journal set subject = ? where seq = ?", step.ofImport() ? "\u2026" : "", step.seq());
        }
    }

    private static String firstNamed(String subject) {
        int more = subject.lastIndexOf(" +");
        return more < 0 ? subject : subject.substring(0, more);
    }

    private void waitingSteps() throws SQLException {
        for (String sale : sales) {
            sql.update("delete from waiting_step where sale = ?", sale);
        }
        record Change(long seq, long place) {}
        List<Change> changes = new ArrayList<>();
        Sql.each(
                sql.connection(),
                "select seq, place, row_before, row_after from journal_change"
                        + " where prospect_id is null and table_name = 'waiting_step'",
                row -> {
                    if (isOfSale(PersonNames.kept(row.getString(3), row.getString(4)))) {
                        changes.add(new Change(row.getLong(1), row.getLong(2)));
                    }
                });
        for (Change change : changes) {
            sql.update(
                    "update journal_change set row_before = null, row_after = null where seq = ? and place = ?",
                    change.seq(),
                    change.place());
        }
    }

    private boolean isOfSale(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> Optional.ofNullable(row.get("sale")))
                .flatMap(Optional::stream)
                .anyMatch(sales::contains);
    }
}
