package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.history.StageTime;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.store.file.ReadConnection;
import huni.store.rows.StepTotals;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What happened, from the events and the sums that follow from them; read page by page, so that memory stays flat. */
public final class StoreHistory implements HistoryQuery {

    static final int AT_ONCE = 500;

    /** Of the prospects chosen by the inner query, all events in order. */
    static final String EVENTS_OF = "select p.*, " + EventReader.COLUMNS + " from (";

    /** Prospects by a day of theirs, with what their journeys tell beside their events. */
    private static final String CHOSEN = "select id as chosen, %s as chosen_day, currency as chosen_currency,"
            + " budget_likely as chosen_likely, source as chosen_source from prospect";

    private final ReadConnection database;
    private final Optional<KeptCourses> kept;

    public StoreHistory(ReadConnection database) {
        this.database = database;
        this.kept = Optional.empty();
    }

    /** A history that answers from what is kept while that is at hand. */
    public StoreHistory(ReadConnection database, KeptCourses kept) {
        this.database = database;
        this.kept = Optional.of(kept);
    }

    @Override
    public HistoryQuery of(Optional<PersonId> owner) {
        return owner.<HistoryQuery>map(one -> new OwnedHistory(database, one)).orElse(this);
    }

    @Override
    public void eachJourney(PipelineKey one, DaySpan created, Consumer<? super Journey> each) {
        Pipeline pipeline = database.read(database.shared()::pipeline);
        kept.flatMap(courses -> courses.journeys(one, pipeline, created))
                .ifPresentOrElse(journeys -> journeys.forEach(each), () -> eachCreated(one, pipeline, created, each));
        if (pipeline.keys().size() > 1) {
            eachThatCame(pipeline, one, created, each);
        }
    }

    private void eachCreated(PipelineKey one, Pipeline pipeline, DaySpan created, Consumer<? super Journey> each) {
        EventReader events = new EventReader();
        Optional<ProspectEvents> last = Optional.empty();
        do {
            List<ProspectEvents> page = journeys(created, last, events);
            page.stream()
                    .filter(prospect -> !prospect.cameFromElsewhere(one, pipeline))
                    .forEach(prospect -> prospect.journey(one, pipeline).ifPresent(each));
            last = page.size() < AT_ONCE ? Optional.empty() : Optional.of(page.getLast());
        } while (last.isPresent());
    }

    private void eachThatCame(Pipeline pipeline, PipelineKey one, DaySpan days, Consumer<? super Journey> each) {
        List<UUID> moved = database.read(connection -> MovedBetween.into(connection, pipeline.of(one), days));
        for (int from = 0; from < moved.size(); from += AT_ONCE) {
            withEvents(moved.subList(from, Math.min(moved.size(), from + AT_ONCE))).stream()
                    .filter(prospect -> prospect.cameFromElsewhere(one, pipeline))
                    .flatMap(prospect -> prospect.journey(one, pipeline).stream())
                    .filter(journey -> days.contains(journey.createdOn()))
                    .forEach(each);
        }
    }

    private List<ProspectEvents> journeys(DaySpan created, Optional<ProspectEvents> last, EventReader events) {
        Conditions conditions = new Conditions()
                .and("removed = false")
                .and(
                        "created_on >= ? and created_on <= ?",
                        last.map(prospect -> prospect.day).orElse(created.from()),
                        created.to());
        last.ifPresent(prospect -> conditions.and("(created_on > ? or id > ?)", prospect.day, prospect.id));
        return database.read(connection -> {
            Map<UUID, ProspectEvents> page = new LinkedHashMap<>();
            Sql.each(
                    connection,
                    EVENTS_OF
                            + CHOSEN.formatted("created_on")
                            + conditions.where()
                            + " order by removed, created_on, id limit ?"
                            + ") p left join stage_event e on e.prospect_id = p.chosen"
                            + " order by p.chosen_day, p.chosen, e.happened_at, e.id",
                    row -> collect(page, events, row),
                    conditions.values(AT_ONCE));
            return List.copyOf(page.values());
        });
    }

    private static void collect(Map<UUID, ProspectEvents> page, EventReader events, ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        ProspectEvents prospect = page.get(id);
        if (prospect == null) {
            prospect = new ProspectEvents(id, row.getObject(2, LocalDate.class));
            CurrencyUnit currency = CurrencyUnit.of(row.getString(3));
            prospect.source = row.getString(5);
            prospect.worth = Optional.ofNullable(row.getBigDecimal(4))
                    .map(likely -> Money.of(currency, likely, RoundingMode.HALF_EVEN));
            page.put(id, prospect);
        }
        prospect.add(events, row, 5);
    }

    @Override
    public Map<StageKey, Long> undatedEntries() {
        Map<StageKey, Long> entries = new LinkedHashMap<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    "select stage_key, prospects from step_total where goal = 'UNDATED' and prospects <> 0 order by"
                            + " stage_key",
                    row -> entries.put(new StageKey(row.getString(1)), row.getLong(2)));
            return entries;
        });
        return entries;
    }

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        return database.read(connection -> Sql.list(
                connection,
                """
                select stage_key, days, sum(prospects) from step_total
                where goal in ('ENTERED', 'TRIED') and days >= ? and days <= ?
                group by stage_key, days having sum(prospects) <> 0 order by stage_key, days
                """,
                row -> new DayEntries(
                        new StageKey(row.getString(1)), LocalDate.ofEpochDay(row.getLong(2)), row.getLong(3)),
                days.from().toEpochDay(),
                days.to().toEpochDay()));
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        Pipeline pipeline = database.read(database.shared()::pipeline);
        List<ProspectEvents> first = new ArrayList<>();
        List<UUID> entered = database.read(connection -> MovedBetween.to(connection, stage, days));
        for (int from = 0; from < entered.size(); from += AT_ONCE) {
            for (ProspectEvents prospect :
                    withEvents(entered.subList(from, Math.min(entered.size(), from + AT_ONCE)))) {
                StageHistory.of(prospect.events)
                        .firstEntry(stage, pipeline)
                        .filter(days::contains)
                        .ifPresent(day -> first.add(new ProspectEvents(prospect.id, day)));
            }
        }
        return first.stream()
                .sorted(Comparator.comparing((ProspectEvents prospect) -> prospect.day)
                        .thenComparing(prospect -> prospect.id.toString()))
                .map(prospect -> new ProspectId(prospect.id))
                .toList();
    }

    private List<ProspectEvents> withEvents(List<UUID> prospects) {
        Conditions conditions = new Conditions().andOneOf("id", prospects);
        EventReader events = new EventReader();
        return database.read(connection -> {
            Map<UUID, ProspectEvents> page = new LinkedHashMap<>();
            Sql.each(
                    connection,
                    EVENTS_OF + CHOSEN.formatted("since_day") + conditions.where()
                            + ") p join stage_event e on e.prospect_id = p.chosen order by p.chosen, e.happened_at,"
                            + " e.id",
                    row -> collect(page, events, row),
                    conditions.values());
            return List.copyOf(page.values());
        });
    }

    @Override
    public List<EntryCount> entries() {
        return kept.map(courses -> courses.entries(this::readEntries)).orElseGet(this::readEntries);
    }

    private List<EntryCount> readEntries() {
        Map<String, StageKey> stages = new HashMap<>();
        return database.read(connection -> Sql.list(
                connection,
                """
                select stage_key, days, passed_after, goal, prospects from step_total
                where goal in ('ENTERED', 'TRIED') and prospects <> 0
                """,
                row -> new EntryCount(
                        stages.computeIfAbsent(row.getString(1), StageKey::new),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4).equals(StepTotals.TRIED),
                        row.getLong(5))));
    }

    @Override
    public List<StageTimes> times() {
        return database.read(connection -> Sql.list(
                connection,
                "select stage_key, goal, days, prospects from step_total where goal like 'T!_%' escape '!' and"
                        + " prospects <> 0",
                row -> new StageTimes(
                        new StageTime(
                                new StageKey(row.getString(1)),
                                StageTime.Kind.valueOf(row.getString(2).substring(StepTotals.TIME.length())),
                                row.getLong(3)),
                        row.getLong(4))));
    }

    @Override
    public List<ClosedFor> closedFor(PipelineKey one, StageType outcome, DaySpan days) {
        Pipeline pipeline = database.read(database.shared()::pipeline).of(one);
        return kept.flatMap(courses -> courses.closedFor(pipeline, outcome, days))
                .orElseGet(() -> closedFor(pipeline, outcome, days));
    }

    private List<ClosedFor> closedFor(Pipeline pipeline, StageType outcome, DaySpan days) {
        return database.read(connection -> ClosedRows.reasons(connection, pipeline, outcome, days));
    }

    @Override
    public List<Holding> holdings() {
        return database.read(connection -> standing(connection).all());
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        CurrencyUnit currency = database.read(database.shared()::settings).currency();
        return kept.flatMap(courses -> courses.holdings(day, currency)).orElseGet(() -> takenBack(day));
    }

    private List<Holding> takenBack(LocalDate day) {
        return database.read(connection -> {
            Holdings holdings = standing(connection);
            for (Stage stage : database.shared().pipeline(connection).stages()) {
                PastHoldings.takeBack(connection, holdings, stage.key(), day);
            }
            return holdings.all();
        });
    }

    private Holdings standing(Connection connection) throws SQLException {
        Holdings holdings = new Holdings(database.shared().settings(connection).currency());
        Sql.each(connection, """
            select stage_key, currency, sum(prospects), sum(worth)
            from stage_total group by stage_key, currency
            """, holdings::add);
        return holdings;
    }

    @Override
    public List<ProspectId> doubtfulDays() {
        return database.read(DoubtfulDays::of);
    }

    @Override
    public List<ProspectId> withoutDate(PipelineKey pipeline) {
        return database.read(connection ->
                Sql.list(connection, """
                    select p.id from prospect p where p.removed = false and p.created_on is null and exists (
                        select 1 from stage_event e join stage s on s.stage_key = e.to_key
                        where e.prospect_id = p.id and e.from_key is null and s.pipeline_key = ?)
                    """, row -> new ProspectId(row.getObject(1, UUID.class)), pipeline.value()));
    }

    @Override
    public long withoutDate() {
        return database.read(connection ->
                Sql.number(connection, "select count(*) from prospect where removed = false and created_on is null"));
    }
}
