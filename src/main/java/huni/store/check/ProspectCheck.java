package huni.store.check;

import huni.domain.activity.Activity;
import huni.domain.activity.NextStep;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Contact;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.store.check.StoreCheck.Findings;
import huni.store.rows.ActivityRows;
import huni.store.rows.ContactRows;
import huni.store.rows.DecisionDateRows;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowType;
import huni.store.rows.SearchWords;
import huni.store.rows.StageEventRows;
import huni.store.rows.StepTotals;
import huni.store.sql.Conditions;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import huni.work.archive.ArchiveWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks each prospect against its events, contacts and activities, some at once. */
final class ProspectCheck {

    private static final int AT_ONCE = 500;

    /** The kinds of rows it reads. */
    static final Set<RowType<?>> READ =
            Set.of(ProspectRows.TYPE, StageEventRows.TYPE, ContactRows.TYPE, ActivityRows.TYPE);

    /** Far from where a number of a place would overflow. */
    private static final long FARTHEST_PLACE = Long.MAX_VALUE / 4;

    private final Connection connection;
    private final Findings findings;
    private final Pipeline pipeline;
    private final Map<StepTotals.Step, Long> steps = new HashMap<>();
    private final WordCheck words = new WordCheck();

    ProspectCheck(Connection connection, Findings findings, Pipeline pipeline) {
        this.connection = connection;
        this.findings = findings;
        this.pipeline = pipeline;
    }

    /** What is stored of one prospect. */
    private static final class Stored {
        private final Row row;
        private final String contactName;
        private final String searchWords;
        private final List<StageEvent> events = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();
        private final List<DecisionDate> decisions = new ArrayList<>();
        private final Optional<LocalDate> slipsOn;

        Stored(Row row, String contactName, String searchWords, Optional<LocalDate> slipsOn) {
            this.slipsOn = slipsOn;
            this.row = row;
            this.contactName = contactName;
            this.searchWords = searchWords;
        }
    }

    /** Looks at all of them. */
    void look(ArchiveWatch watch) throws SQLException {
        long all = Sql.number(connection, "select count(*) from prospect");
        long looked = 0;
        UUID last = new UUID(0, 0);
        Map<UUID, Stored> page = page(last);
        while (!page.isEmpty()) {
            watch.at(looked, all);
            looked += page.size();
            for (Stored stored : page.values()) {
                check(stored);
                last = stored.row.id("id");
            }
            page = page(last);
        }
        words.look(connection, findings);
    }

    /** Compares how many prospects took how many days for each step with what was looked at. */
    void stepTotals() throws SQLException {
        Map<StepTotals.Step, Long> counted = new HashMap<>(steps);
        Sql.each(connection, "select stage_key, goal, days, passed_after, prospects from step_total", row -> {
            StepTotals.Step step =
                    new StepTotals.Step(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
            Long count = counted.remove(step);
            findings.compare("step_totals", step.toString(), row.getLong(5), count == null ? 0L : count);
        });
        counted.forEach((step, count) -> findings.compare("step_totals", step.toString(), 0L, count));
    }

    private Map<UUID, Stored> page(UUID after) throws SQLException {
        Map<UUID, Stored> page = new LinkedHashMap<>();
        Table table = ProspectRows.TABLE;
        int columns = table.columns().size();
        Sql.each(
                connection,
                "select " + table.names("p") + ", p.contact_name, coalesce(w.words, ''), p.slips_on from prospect p"
                        + " left join prospect_words w on w.prospect_id = p.id where p.id > ? order by p.id limit ?",
                row -> {
                    Row read = table.read(row);
                    page.put(
                            read.id("id"),
                            new Stored(
                                    read,
                                    row.getString(columns + 1),
                                    row.getString(columns + 2),
                                    Optional.ofNullable(row.getObject(columns + 3, LocalDate.class))));
                },
                after,
                AT_ONCE);
        each(page, StageEventRows.TABLE.names(), "stage_event", "happened_at, id", row -> {
            StageEvent event = StageEventRows.event(StageEventRows.TABLE.read(row));
            of(page, event.prospect().value()).events.add(event);
        });
        each(page, ContactRows.TABLE.names(), "contact", "place, id", row -> {
            Contact contact = ContactRows.contact(ContactRows.TABLE.read(row));
            of(page, contact.prospect().value()).contacts.add(contact);
        });
        each(page, ActivityRows.TABLE.names(), "activity", "happened_at, id", row -> {
            Activity activity = ActivityRows.activity(ActivityRows.TABLE.read(row));
            of(page, activity.prospect().value()).activities.add(activity);
        });
        each(page, DecisionDateRows.TABLE.names(), "decision_date", "entered_on, id", row -> {
            DecisionDate date = DecisionDateRows.date(DecisionDateRows.TABLE.read(row));
            of(page, date.prospect().value()).decisions.add(date);
        });
        return page;
    }

    private static Stored of(Map<UUID, Stored> page, UUID prospect) {
        Stored stored = page.get(prospect);
        if (stored == null) {
            throw new IllegalArgumentException("prospect " + prospect + " was not asked for");
        }
        return stored;
    }

    private void each(Map<UUID, Stored> page, String columns, String table, String order, Sql.Look look)
            throws SQLException {
        if (page.isEmpty()) {
            return;
        }
        Conditions conditions = new Conditions().andOneOf("prospect_id", page.keySet());
        Sql.each(
                connection,
                "select " + columns + " from " + table + conditions.where() + " order by prospect_id, " + order,
                row -> {
                    try {
                        look.at(row);
                    } catch (IllegalArgumentException e) {
                        findings.add("rows", table, String.valueOf(e.getMessage()));
                    }
                },
                conditions.values());
    }

    private void check(Stored stored) {
        String where = "prospect " + stored.row.id("id");
        Prospect prospect;
        try {
            prospect = ProspectRows.prospect(stored.row);
        } catch (RuntimeException e) {
            findings.add("rows", where, String.valueOf(e.getMessage()));
            return;
        }
        derived(stored, prospect, where);
        stage(stored, prospect, where);
        count(stored, prospect);
        Optional<NextStep> next = prospect.removed() ? prospect.nextStep() : NextStep.of(stored.activities);
        findings.compare("next_step", where, prospect.nextStep(), next);
        new ChainCheck(findings).look(stored.activities);
    }

    private void derived(Stored stored, Prospect prospect, String where) {
        Row expected = ProspectRows.row(prospect);
        for (String column : List.of("company_folded", "worth_order", "next_order")) {
            int index = ProspectRows.TABLE.index(column);
            findings.compare(
                    "derived",
                    where + " " + column,
                    String.valueOf(stored.row.value(index)),
                    String.valueOf(expected.value(index)));
        }
        String contact =
                stored.contacts.isEmpty() ? "" : stored.contacts.getFirst().name();
        findings.compare("derived", where + " contact_name", stored.contactName, contact);
        findings.compare("derived", where + " slips_on", stored.slipsOn, DecisionDate.firstSlip(stored.decisions));
        Set<String> found = SearchWords.of(expected.text("company_folded"), stored.contacts);
        findings.compare("derived", where + " search_words", stored.searchWords, SearchWords.text(found));
        words.expect(stored.row.id("id"), found);
        if (Math.abs(prospect.standing().rank()) > FARTHEST_PLACE) {
            findings.add("ranks", where, "its place is " + prospect.standing().rank());
        }
    }

    private void stage(Stored stored, Prospect prospect, String where) {
        StageHistory history = StageHistory.of(stored.events);
        StageKey present = prospect.standing().stage();
        Optional<StageEvent> last = history.last();
        if (last.isPresent()) {
            findings.compare("present_stage", where, present, last.get().to());
            findings.compare("furthest", where, prospect.standing().furthest(), history.furthest(pipeline));
        } else if (!prospect.removed()) {
            findings.add("present_stage", where, "it has no event");
        }
        boolean dated = last.filter(event -> !event.undated()).isPresent();
        if (!prospect.removed()) {
            findings.compare("undated", where, prospect.standing().undated(), last.isPresent() && !dated);
        }
        boolean closed = pipeline.stage(present).type().isClosed();
        if ((closed && dated) != prospect.standing().closedOn().isPresent()) {
            findings.add(
                    "closing_day",
                    where,
                    "in " + present + " with " + prospect.standing().closedOn());
        }
    }

    private void count(Stored stored, Prospect prospect) {
        if (!prospect.removed()) {
            StepTotals.each(StageHistory.of(stored.events), pipeline, 1, steps);
        }
    }
}
