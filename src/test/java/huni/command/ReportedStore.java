package huni.command;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.quota.QuotaQuery;
import huni.insight.AroundQuotaReader;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.insight.coach.CoachReader;
import huni.testing.NothingGiven;
import huni.ui.coach.CoachedSales;
import huni.work.FakeCourses;
import huni.work.FakeLedger;
import huni.work.FakeQuotaQuery;
import huni.work.Workspace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/** A store at noon of 23 November 2026 in Istanbul that answers what a report asks, and remembers for which days. */
final class ReportedStore implements UnaskedStore, HistoryQuery, PipelineQuery, BoardQuery {

    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey CLOSING = new StageKey("closing");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");

    final List<String> asked = new ArrayList<>();
    /** What the forecast and the quota are of: nothing, until a test fills it. */
    final FakeLedger sold = new FakeLedger();

    /** What the coach looks at: nothing, until a test fills it. */
    final CoachedSales coached = new CoachedSales();

    final List<Holding> holdings = new ArrayList<>(
            List.of(holding("lead", 14, "412000"), holding("won", 4, "120000.50"), holding("lost", 2, "70000")));

    static Holding holding(String stage, long count, String worth) {
        return new Holding(new StageKey(stage), CurrencyUnit.of("TRY"), count, new BigDecimal(worth));
    }

    @Override
    public Workspace workspace() {
        Settings istanbul = Settings.DEFAULT.with(Settings.Key.ZONE, "Europe/Istanbul");
        return new Workspace(
                new FakeStore() {
                    @Override
                    public Settings settings() {
                        return istanbul;
                    }
                },
                InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")),
                Runnable::run);
    }

    @Override
    public HistoryQuery of(Optional<PersonId> owner) {
        return this;
    }

    @Override
    public void eachJourney(PipelineKey pipeline, DaySpan created, Consumer<? super Journey> each) {
        asked.add("journeys " + created.from() + " " + created.to());
        LocalDate day = LocalDate.of(2026, 10, 5);
        for (int i = 0; i < 24; i++) {
            List<Journey.Visit> visits = new ArrayList<>(List.of(new Journey.Visit(LEAD, day)));
            if (i < 12) {
                visits.add(new Journey.Visit(CLOSING, day.plusDays(2)));
            }
            if (i < 6) {
                visits.add(new Journey.Visit(i < 3 ? WON : LOST, day.plusDays(4)));
            }
            each.accept(new Journey(new ProspectId(new UUID(0, i)), day, visits));
        }
    }

    @Override
    public Map<StageKey, Long> undatedEntries() {
        return Map.of();
    }

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        asked.add("entries " + days.from() + " " + days.to());
        return List.of(
                new DayEntries(LEAD, LocalDate.of(2026, 11, 17), 3),
                new DayEntries(LEAD, LocalDate.of(2026, 11, 19), 2),
                new DayEntries(WON, LocalDate.of(2026, 11, 18), 1),
                new DayEntries(LOST, LocalDate.of(2026, 11, 20), 2));
    }

    @Override
    public List<EntryCount> entries() {
        return List.of();
    }

    @Override
    public List<StageTimes> times() {
        return List.of();
    }

    @Override
    public List<ClosedFor> closedFor(PipelineKey pipeline, StageType outcome, DaySpan days) {
        return List.of();
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        asked.add("holdings " + day);
        return holdings;
    }

    @Override
    public List<ProspectId> withoutDate(PipelineKey pipeline) {
        return List.of();
    }

    @Override
    public long withoutDate() {
        return 7;
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.standard();
    }

    @Override
    public List<Holding> totals(CardFilter filter, DaySpan closed, Moment now) {
        asked.add("totals " + closed.from() + " " + closed.to() + " " + filter.isAll());
        return holdings;
    }

    @Override
    public HistoryQuery history() {
        return this;
    }

    @Override
    public List<PipelineHeading> headings() {
        return List.of(PipelineHeading.first());
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return ClosingReason.standard();
    }

    @Override
    public PipelineQuery pipelines() {
        return this;
    }

    @Override
    public BoardQuery board() {
        return this;
    }

    @Override
    public FlowReader flow() {
        return new FlowReader(coached, new NoAppointments(), new NothingGiven(), new FakeCourses(sold));
    }

    @Override
    public AroundQuotaReader aroundQuota() {
        return new AroundQuotaReader(this, new FakeCourses(sold), coached::calls, new NoFlow());
    }

    @Override
    public CoachReader coach() {
        return new CoachReader(coached, coached, Pipeline::standard, forecasts(), quota(), coached::calls);
    }

    @Override
    public KeptForecast forecasts() {
        return new KeptForecast(new FakeCourses(sold), new FakeCourses(sold), this);
    }

    @Override
    public List<ProspectId> open(CardFilter filter, Moment now) {
        return List.of();
    }

    @Override
    public QuotaQuery quota() {
        return new FakeQuotaQuery(sold);
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        return List.of();
    }

    @Override
    public List<Card> cards(Column column, Optional<Card> after, int limit, Moment now) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public Optional<Card> card(ProspectId prospect) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public Map<Attention, Long> attention(PipelineKey pipeline, CardFilter filter, Moment now) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
