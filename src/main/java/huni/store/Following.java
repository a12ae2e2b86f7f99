package huni.store;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.StageEvent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what follows from the rows that an operation writes: the sums of the stages, the words prospects are found by, the
 * contact and incentive on their cards, their first entries. One transaction has one; {@link #finish} ends it.
 */
final class Following {

    private static final int MOST_WAITING = 500;

    private final Prepared sql;
    private final StageTotals totals = new StageTotals();
    private final Map<Step, Long> steps = new HashMap<>();
    private final Map<UUID, EnumSet<Part>> waiting = new LinkedHashMap<>();
    private @Nullable Pipeline pipeline;

    Following(Prepared sql) {
        this.sql = sql;
    }

    private enum Part {
        CONTACTS,
        GIVEN,
        ENTRIES
    }

    private record Step(String stage, String goal, long days) {}

    StageTotals totals() {
        return totals;
    }

    /** Takes account of a row that was written. */
    void changed(RowChange change) throws SQLException {
        Table table = change.table();
        if (table == ProspectRows.TABLE) {
            totals.changed(change);
            prospectChanged(change);
        } else if (table == PeopleRows.CONTACT) {
            wait(change, Part.CONTACTS);
        } else if (table == HappeningRows.ACTIVITY && givesSomething(change)) {
            wait(change, Part.GIVEN);
        } else if (table == HappeningRows.EVENT) {
            wait(change, Part.ENTRIES);
        } else if (table == SetUpRows.STAGE) {
            pipeline = null;
        }
        if (waiting.size() >= MOST_WAITING) {
            flush();
        }
    }

    /** The first entries of a prospect are to be counted anew. */
    void entriesChanged(UUID prospect) throws SQLException {
        wait(prospect, Part.ENTRIES);
        if (waiting.size() >= MOST_WAITING) {
            flush();
        }
    }

    /** Writes everything that follows. */
    void finish() throws SQLException {
        flush();
        totals.write(sql);
        for (Map.Entry<Step, Long> step : steps.entrySet()) {
            if (step.getValue() != 0) {
                add(step.getKey(), step.getValue());
            }
        }
        steps.clear();
    }

    private void prospectChanged(RowChange change) {
        UUID id = change.prospect().orElseThrow();
        Optional<String> nameBefore = change.before().map(row -> row.words("company_folded"));
        if (!nameBefore.equals(change.after().map(row -> row.words("company_folded")))) {
            wait(id, Part.CONTACTS);
        }
        boolean removedBefore = change.before().map(row -> row.flag("removed")).orElse(false);
        if (removedBefore != change.after().map(row -> row.flag("removed")).orElse(true)) {
            wait(id, Part.ENTRIES);
        }
    }

    private static boolean givesSomething(RowChange change) {
        return change.before().flatMap(row -> row.maybeWords("incentive_kind")).isPresent()
                || change.after().flatMap(row -> row.maybeWords("incentive_kind")).isPresent();
    }

    private void wait(RowChange change, Part part) {
        change.before().flatMap(RowChange::prospect).ifPresent(id -> wait(id, part));
        change.after().flatMap(RowChange::prospect).ifPresent(id -> wait(id, part));
    }

    private void wait(UUID prospect, Part part) {
        waiting.computeIfAbsent(prospect, _ -> EnumSet.noneOf(Part.class)).add(part);
    }

    private void flush() throws SQLException {
        for (Map.Entry<UUID, EnumSet<Part>> entry : waiting.entrySet()) {
            for (Part part : entry.getValue()) {
                switch (part) {
                    case CONTACTS -> writeContacts(entry.getKey());
                    case GIVEN -> writeGiven(entry.getKey());
                    case ENTRIES -> writeEntries(entry.getKey());
                }
            }
        }
        waiting.clear();
    }

    private void writeContacts(UUID prospect) throws SQLException {
        List<Contact> contacts = sql.list(
                PeopleRows.CONTACT.select() + "where prospect_id = ? order by prospect_id, place, id",
                row -> PeopleRows.contact(PeopleRows.CONTACT.read(row)),
                prospect);
        Optional<String> name =
                sql.one("select company_folded from prospect where id = ?", row -> row.getString(1), prospect);
        if (name.isPresent()) {
            sql.update(
                    "update prospect set contact_name = ?, search_words = ? where id = ?",
                    contacts.isEmpty() ? "" : contacts.getFirst().name(),
                    SearchWords.of(name.get(), contacts),
                    prospect);
        }
    }

    /** Of several incentives the one that ends last; without an end is for ever. */
    private void writeGiven(UUID prospect) throws SQLException {
        @Nullable Object[] given = sql.one(
                        """
                        select incentive_kind, incentive_ends from activity
                        where prospect_id = ? and state = 'DONE' and incentive_kind is not null
                        order by incentive_ends desc nulls first, id desc limit 1
                        """,
                        row -> new @Nullable Object[] {row.getString(1), row.getObject(2, LocalDate.class)},
                        prospect)
                .orElseGet(() -> new @Nullable Object[] {null, null});
        sql.update("update prospect set given_kind = ?, given_ends = ? where id = ?", given[0], given[1], prospect);
    }

    private void writeEntries(UUID prospect) throws SQLException {
        int old = 0;
        for (FirstEntries.Entry entry : storedEntries(prospect)) {
            count(entry, -1);
            old++;
        }
        if (old > 0) {
            sql.update("delete from first_entry where prospect_id = ?", prospect);
        }
        boolean removed = sql.one("select removed from prospect where id = ?", row -> row.getBoolean(1), prospect)
                .orElse(true);
        if (removed) {
            return;
        }
        for (FirstEntries.Entry entry : FirstEntries.of(FirstEntries.standing(events(prospect)), pipeline())) {
            count(entry, 1);
            sql.update(
                    """
                    insert into first_entry (prospect_id, stage_key, on_day, skipped, passed_after, won_after)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    prospect,
                    entry.stage().value(),
                    entry.day(),
                    entry.skipped(),
                    entry.passedAfter().orElse(null),
                    entry.wonAfter().orElse(null));
        }
    }

    private List<FirstEntries.Entry> storedEntries(UUID prospect) throws SQLException {
        return sql.list(
                """
                select stage_key, on_day, skipped, passed_after, won_after from first_entry
                where prospect_id = ? order by stage_key
                """,
                row -> new FirstEntries.Entry(
                        new StageKey(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getBoolean(3),
                        Optional.ofNullable((Long) row.getObject(4)),
                        Optional.ofNullable((Long) row.getObject(5))),
                prospect);
    }

    private List<StageEvent> events(UUID prospect) throws SQLException {
        return sql.list(
                HappeningRows.EVENT.select() + "where prospect_id = ? order by prospect_id, happened_at, id",
                row -> HappeningRows.event(HappeningRows.EVENT.read(row)),
                prospect);
    }

    private Pipeline pipeline() throws SQLException {
        Pipeline known = pipeline;
        if (known == null) {
            known = SetUpRows.pipeline(sql.connection());
            pipeline = known;
        }
        return known;
    }

    private void count(FirstEntries.Entry entry, long times) {
        String stage = entry.stage().value();
        entry.passedAfter().ifPresent(days -> steps.merge(new Step(stage, "PASSED", days), times, Long::sum));
        entry.wonAfter().ifPresent(days -> steps.merge(new Step(stage, "WON", days), times, Long::sum));
    }

    private void add(Step step, long prospects) throws SQLException {
        int met = sql.update(
                "update step_total set prospects = prospects + ? where stage_key = ? and goal = ? and days = ?",
                prospects,
                step.stage(),
                step.goal(),
                step.days());
        if (met == 0) {
            sql.update(
                    "insert into step_total (prospects, stage_key, goal, days) values (?, ?, ?, ?)",
                    prospects,
                    step.stage(),
                    step.goal(),
                    step.days());
        }
    }
}
