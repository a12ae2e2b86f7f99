package huni.store.write;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.activity.NextStep;
import huni.domain.prospect.Contact;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.StageEvent;
import huni.store.rows.ActivityRows;
import huni.store.rows.ContactRows;
import huni.store.rows.DecisionDateRows;
import huni.store.rows.KeptWords;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.SearchWords;
import huni.store.rows.StageEventRows;
import huni.store.sql.Prepared;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A new prospect and its other rows, held back until the operation reads or writes something else. The prospect is then
 * inserted once, with its derived columns, instead of inserted and updated several times.
 */
final class PendingProspectInsert {

    private static final String INSERT = "insert into prospect (" + ProspectRows.TABLE.names()
            + ", contact_name, given_kind, given_ends, slips_on) values ("
            + ProspectRows.TABLE.columns().stream().map(column -> "?, ").collect(Collectors.joining()) + "?, ?, ?, ?)";

    private static final Comparator<Row> EARLIEST = Comparator.comparing((Row row) -> row.instant("happened_at"))
            .thenComparing(row -> row.id("id").toString());

    private final Row prospect;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row withNextStep;

    PendingProspectInsert(Row prospect) {
        this.prospect = prospect;
    }

    /** Its row, with the columns derived from its activities; asked when no more rows are added. */
    Row prospect() {
        Row known = withNextStep;
        if (known == null) {
            List<Activity> activities =
                    of(ActivityRows.TABLE).stream().map(ActivityRows::activity).toList();
            known = ProspectRows.withNextStep(prospect, NextStep.of(activities));
            withNextStep = known;
        }
        return known;
    }

    /**
     * Adds a row that belongs to this prospect. False, and not added, if it belongs to another one or is the prospect's
     * own row.
     */
    boolean takes(Row row) {
        withNextStep = null;
        boolean belongs =
                row.table() != ProspectRows.TABLE && RowChange.prospect(row).equals(Optional.of(prospect.id("id")));
        return belongs && rows.add(row);
    }

    /** Its events in the order of time. */
    List<StageEvent> events() {
        return of(StageEventRows.TABLE).stream()
                .sorted(EARLIEST)
                .map(StageEventRows::event)
                .toList();
    }

    void insert(Prepared sql) throws SQLException {
        List<Contact> contacts = of(ContactRows.TABLE).stream()
                .map(ContactRows::contact)
                .sorted(Comparator.comparingInt(Contact::position)
                        .thenComparing(contact -> contact.id().value().toString()))
                .toList();
        Optional<Row> given = given();
        Object[] own = prospect().values();
        Object[] values = java.util.Arrays.copyOf(own, own.length + 4);
        int next = own.length;
        values[next] = contacts.isEmpty() ? "" : contacts.getFirst().name();
        values[next + 1] = given.flatMap(row -> row.maybeText("incentive_kind")).orElse(null);
        values[next + 2] = given.flatMap(row -> row.maybeDay("incentive_ends")).orElse(null);
        values[next + 3] = DecisionDate.firstSlip(of(DecisionDateRows.TABLE).stream()
                        .map(DecisionDateRows::date)
                        .toList())
                .orElse(null);
        sql.update(INSERT, values);
        KeptWords.insert(sql, prospect.id("id"), SearchWords.of(prospect.text("company_folded"), contacts));
        for (Row row : rows) {
            sql.update(row.table().insert(), row.values());
        }
    }

    private Optional<Row> given() {
        return of(ActivityRows.TABLE).stream()
                .filter(row -> row.maybeText("incentive_kind").isPresent())
                .filter(row -> row.one(ActivityState.class, "state") == ActivityState.DONE)
                .max(Comparator.comparing(row -> row.maybeDay("incentive_ends").orElse(LocalDate.MAX)));
    }

    private List<Row> of(Table table) {
        List<Row> found = new ArrayList<>();
        for (Row row : rows) {
            if (row.table() == table) {
                found.add(row);
            }
        }
        return found;
    }
}
