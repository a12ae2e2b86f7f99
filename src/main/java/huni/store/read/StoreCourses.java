package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.store.file.ReadConnection;
import huni.store.rows.DecisionDateRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What prospects did, from their events, read page by page and without the words of the events. */
public final class StoreCourses implements CourseQuery {

    private static final int AT_ONCE = 500;

    private static final String PROSPECTS =
            "select id, created_on, currency, budget_likely, manual_probability, decision_by, removed from prospect";

    /** Removed ones are read too and left out: asked for the others, the database would look at all for each page. */
    private static final String NEXT = PROSPECTS + " where id > ? order by id limit ?";

    private static final String EVENTS = """
            select e.prospect_id, e.id, e.happened_at, e.on_day, e.undated, e.from_key, e.to_key, e.kind, e.source, e.undoes
            from stage_event e
            """;

    private static final String EVENTS_IN_ORDER = " order by e.prospect_id, e.happened_at, e.id";

    private static final String DECISIONS = "select " + DecisionDateRows.TABLE.names("d") + " from decision_date d";

    private static final String DECISIONS_IN_ORDER = " order by d.prospect_id, d.entered_on, d.id";

    private final ReadConnection database;

    public StoreCourses(ReadConnection database) {
        this.database = database;
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        Optional<UUID> after = Optional.of(new UUID(0, 0));
        while (after.isPresent()) {
            UUID last = after.get();
            Page page = database.read(connection -> {
                Page rows = new Page();
                Sql.each(connection, NEXT, rows::add, last, AT_ONCE);
                if (rows.isAny()) {
                    String those = ".prospect_id > ? and %s.prospect_id <= ?";
                    Sql.each(
                            connection,
                            EVENTS + " where e" + those.formatted("e") + EVENTS_IN_ORDER,
                            rows::addEvent,
                            last,
                            rows.last());
                    Sql.each(
                            connection,
                            DECISIONS + " where d" + those.formatted("d") + DECISIONS_IN_ORDER,
                            rows::addDecision,
                            last,
                            rows.last());
                }
                return rows;
            });
            page.courses().forEach(each);
            after = page.size() < AT_ONCE ? Optional.empty() : Optional.of(page.last());
        }
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        List<UUID> asked = prospects.stream().map(ProspectId::value).toList();
        List<Course> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<UUID> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            Conditions those = new Conditions().andOneOf("id", some);
            Conditions events = new Conditions().andOneOf("e.prospect_id", some);
            Conditions decisions = new Conditions().andOneOf("d.prospect_id", some);
            found.addAll(database.read(connection -> {
                        Page rows = new Page();
                        Sql.each(connection, PROSPECTS + those.where(), rows::add, those.values());
                        Sql.each(
                                connection, EVENTS + events.where() + EVENTS_IN_ORDER, rows::addEvent, events.values());
                        Sql.each(
                                connection,
                                DECISIONS + decisions.where() + DECISIONS_IN_ORDER,
                                rows::addDecision,
                                decisions.values());
                        return rows;
                    })
                    .courses());
        }
        return found;
    }

    /** A prospect's columns and its events as far as they are read. */
    private record Row(
            UUID id,
            Optional<LocalDate> created,
            Optional<Money> worth,
            Optional<BigDecimal> manual,
            Optional<LocalDate> decisionBy,
            List<StageEvent> events,
            List<DecisionDate> decisions) {

        Course course() {
            return new Course(
                    new ProspectId(id), created, StageHistory.of(events), worth, manual, decisionBy, decisions);
        }
    }

    /** Gathers the rows of some prospects; each text of a stage is kept once. */
    private static final class Page {

        private final Map<UUID, Row> rows = new LinkedHashMap<>();
        private final Map<String, StageKey> keys = new HashMap<>();
        private UUID last = new UUID(0, 0);
        private int size;

        void add(ResultSet row) throws SQLException {
            UUID id = row.getObject(1, UUID.class);
            last = id;
            size++;
            if (!row.getBoolean(7)) {
                rows.put(id, prospect(id, row));
            }
        }

        private static Row prospect(UUID id, ResultSet row) throws SQLException {
            @Nullable BigDecimal likely = row.getBigDecimal(4);
            return new Row(
                    id,
                    Optional.ofNullable(row.getObject(2, LocalDate.class)),
                    likely == null
                            ? Optional.empty()
                            : Optional.of(Money.of(CurrencyUnit.of(row.getString(3)), likely)),
                    Optional.ofNullable(row.getBigDecimal(5)),
                    Optional.ofNullable(row.getObject(6, LocalDate.class)),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        void addEvent(ResultSet row) throws SQLException {
            UUID prospect = row.getObject(1, UUID.class);
            @Nullable Row known = rows.get(prospect);
            if (known != null) {
                known.events().add(event(new ProspectId(prospect), row));
            }
        }

        private StageEvent event(ProspectId prospect, ResultSet row) throws SQLException {
            @Nullable String from = row.getString(6);
            return new StageEvent(
                    row.getObject(2, UUID.class),
                    prospect,
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getObject(4, LocalDate.class),
                    from == null ? Optional.empty() : Optional.of(key(from)),
                    key(row.getString(7)),
                    StageEvent.Kind.valueOf(row.getString(8)),
                    MoveSource.valueOf(row.getString(9)),
                    "",
                    row.getBoolean(5),
                    Optional.ofNullable(row.getObject(10, UUID.class)),
                    ClosingTerms.NONE);
        }

        private StageKey key(String value) {
            return keys.computeIfAbsent(value, StageKey::new);
        }

        void addDecision(ResultSet row) throws SQLException {
            DecisionDate date = DecisionDateRows.date(DecisionDateRows.TABLE.read(row));
            Optional.ofNullable(rows.get(date.prospect().value()))
                    .ifPresent(known -> known.decisions().add(date));
        }

        boolean isAny() {
            return size > 0;
        }

        /** How many were read, those that are left out included. */
        int size() {
            return size;
        }

        /** The one that was read last. */
        UUID last() {
            return last;
        }

        /** Those of which something happened. */
        List<Course> courses() {
            return rows.values().stream()
                    .filter(row -> !row.events().isEmpty())
                    .map(Row::course)
                    .toList();
        }
    }
}
