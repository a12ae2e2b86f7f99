package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.prospect.DecisionDate;
import huni.domain.prospect.StageEvent;
import huni.store.file.ReadConnection;
import huni.store.rows.DecisionDateRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
            "select id, created_on, currency, budget_likely, manual_probability, decision_by, removed, stage_key,"
                    + " since_day, closed_on, lost_reason, source from prospect";

    /** Removed ones are read too and left out: asked for the others, the database would look at all for each page. */
    private static final String NEXT = PROSPECTS + " where id > ? order by id limit ?";

    private static final String EVENTS = "select e.prospect_id, " + EventReader.COLUMNS + " from stage_event e";

    private static final String EVENTS_IN_ORDER = " order by e.prospect_id, e.happened_at, e.id";

    private static final String DECISIONS = "select " + DecisionDateRows.TABLE.names("d") + " from decision_date d";

    private static final String DECISIONS_IN_ORDER = " order by d.prospect_id, d.entered_on, d.id";

    private static final StageHistory NOTHING_YET = new StageHistory(List.of());

    private final ReadConnection database;

    public StoreCourses(ReadConnection database) {
        this.database = database;
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        eachRead(read -> {
            if (!read.course().history().events().isEmpty()) {
                each.accept(read.course());
            }
        });
    }

    /** The same with what else the rows tell, those of which nothing happened included. */
    void eachRead(Consumer<? super ReadCourse> each) {
        EventReader events = new EventReader();
        Optional<UUID> after = Optional.of(new UUID(0, 0));
        while (after.isPresent()) {
            UUID last = after.get();
            Page page = database.read(connection -> {
                Page rows = new Page(events);
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
        return read(prospects).stream()
                .map(ReadCourse::course)
                .filter(course -> !course.history().events().isEmpty())
                .toList();
    }

    /** The same with what else the rows tell, those of which nothing happened included. */
    List<ReadCourse> read(Collection<ProspectId> prospects) {
        List<UUID> asked = prospects.stream().map(ProspectId::value).toList();
        List<ReadCourse> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<UUID> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            Conditions those = new Conditions().andOneOf("id", some);
            Conditions events = new Conditions().andOneOf("e.prospect_id", some);
            Conditions decisions = new Conditions().andOneOf("d.prospect_id", some);
            found.addAll(database.read(connection -> {
                        Page rows = new Page(new EventReader());
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
    private record Row(ReadCourse read, List<StageEvent> events, List<DecisionDate> decisions) {

        ReadCourse whole() {
            return read.with(read.course().with(StageHistory.of(events), decisions));
        }
    }

    /** Gathers the rows of some prospects. */
    private static final class Page {

        private final Map<UUID, Row> rows = new LinkedHashMap<>();
        private final EventReader events;
        private UUID last = new UUID(0, 0);
        private int size;

        private Page(EventReader events) {
            this.events = events;
        }

        void add(ResultSet row) throws SQLException {
            last = row.getObject(1, UUID.class);
            size++;
            if (!row.getBoolean(7)) {
                rows.put(last, prospect(row));
            }
        }

        private Row prospect(ResultSet row) throws SQLException {
            @Nullable BigDecimal likely = row.getBigDecimal(4);
            CurrencyUnit currency = CurrencyUnit.of(row.getString(3));
            Course course = new Course(
                    new ProspectId(last),
                    events.day(row, 2),
                    NOTHING_YET,
                    likely == null ? Optional.empty() : Optional.of(Money.of(currency, likely, RoundingMode.HALF_EVEN)),
                    Optional.ofNullable(row.getBigDecimal(5)),
                    events.day(row, 6));
            return new Row(
                    new ReadCourse(
                            course,
                            events.stage(row.getString(8)),
                            events.day(row, 9).orElseThrow(),
                            events.day(row, 10),
                            events.word(Optional.ofNullable(row.getString(11)).orElse("")),
                            events.word(row.getString(12)),
                            currency),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        void addEvent(ResultSet row) throws SQLException {
            @Nullable Row known = rows.get(row.getObject(1, UUID.class));
            if (known != null) {
                known.events().add(events.event(known.read().course().prospect(), row, 1));
            }
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

        List<ReadCourse> courses() {
            return rows.values().stream().map(Row::whole).toList();
        }
    }
}
