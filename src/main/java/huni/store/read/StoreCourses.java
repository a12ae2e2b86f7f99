package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.store.file.ReadConnection;
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

    private static final String COLUMNS =
            "select id, created_on, currency, budget_likely, manual_probability, decision_by from prospect";

    private static final String EVENTS = """
            , e.id, e.happened_at, e.on_day, e.undated, e.from_key, e.to_key, e.kind, e.source, e.undoes
            from (%s) p join stage_event e on e.prospect_id = p.id order by p.id, e.happened_at, e.id
            """;

    private static final String ALL =
            "select p.*" + EVENTS.formatted(COLUMNS + " where id > ? and removed = false order by id limit ?");

    private final ReadConnection database;

    public StoreCourses(ReadConnection database) {
        this.database = database;
    }

    @Override
    public void eachCourse(Consumer<? super Course> each) {
        Optional<UUID> after = Optional.of(new UUID(0, 0));
        while (after.isPresent()) {
            UUID last = after.get();
            List<Row> page = database.read(connection -> {
                Page rows = new Page();
                Sql.each(connection, ALL, rows::add, last, AT_ONCE);
                return rows.all();
            });
            page.forEach(row -> each.accept(row.course()));
            after = page.size() < AT_ONCE
                    ? Optional.empty()
                    : Optional.of(page.getLast().id());
        }
    }

    @Override
    public List<Course> courses(Collection<ProspectId> prospects) {
        List<UUID> asked = prospects.stream().map(ProspectId::value).toList();
        List<Course> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            Conditions those = new Conditions()
                    .andOneOf("id", asked.subList(from, Math.min(asked.size(), from + AT_ONCE)))
                    .and("removed = false");
            database.read(connection -> {
                        Page rows = new Page();
                        Sql.each(
                                connection,
                                "select p.*" + EVENTS.formatted(COLUMNS + those.where()),
                                rows::add,
                                those.values());
                        return rows.all();
                    })
                    .forEach(row -> found.add(row.course()));
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
            List<StageEvent> events) {

        Course course() {
            return new Course(new ProspectId(id), created, StageHistory.of(events), worth, manual, decisionBy);
        }
    }

    /** Gathers joined rows; each text of a stage is kept once. */
    private static final class Page {

        private final Map<UUID, Row> rows = new LinkedHashMap<>();
        private final Map<String, StageKey> keys = new HashMap<>();

        void add(ResultSet row) throws SQLException {
            UUID id = row.getObject(1, UUID.class);
            @Nullable Row known = rows.get(id);
            if (known == null) {
                known = prospect(id, row);
                rows.put(id, known);
            }
            known.events().add(event(new ProspectId(id), row));
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
                    new ArrayList<>());
        }

        private StageEvent event(ProspectId prospect, ResultSet row) throws SQLException {
            @Nullable String from = row.getString(11);
            return new StageEvent(
                    row.getObject(7, UUID.class),
                    prospect,
                    row.getObject(8, OffsetDateTime.class).toInstant(),
                    row.getObject(9, LocalDate.class),
                    from == null ? Optional.empty() : Optional.of(key(from)),
                    key(row.getString(12)),
                    StageEvent.Kind.valueOf(row.getString(13)),
                    MoveSource.valueOf(row.getString(14)),
                    "",
                    row.getBoolean(10),
                    Optional.ofNullable(row.getObject(15, UUID.class)),
                    ClosingTerms.NONE);
        }

        private StageKey key(String value) {
            return keys.computeIfAbsent(value, StageKey::new);
        }

        List<Row> all() {
            return List.copyOf(rows.values());
        }
    }
}
