package huni.bench;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.board.BoardQuery.Column;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.insight.ExpectedClosings;
import huni.insight.Forecast;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.KeptForecast;
import huni.insight.RunningQuota;
import huni.insight.StepRates;
import huni.insight.coach.CoachReader;
import huni.store.StoreForecast;
import huni.store.read.KeptCourses;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCoach;
import huni.store.read.StoreCourses;
import huni.store.read.StoreEffort;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.store.read.StoreQuota;
import huni.store.sql.Sql;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.prospect.MoveProspects;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.joda.money.CurrencyUnit;

/** The chances, the board's heads, the strip, funnel, trends, quota and coach of a whole store. */
final class NumbersBench {

    private static final String AREA = "numbers";
    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final int WEEKS_OF_TWO_YEARS = 104;
    private static final StageKey FROM = new StageKey("lead");
    private static final StageKey TO = new StageKey("decision_maker");

    private final BenchStore store;
    private final Yardstick yardstick;
    private final StoreBoard board;
    private final StoreHistory history;
    private final StoreQuota quotas;
    private final StorePipeline pipelines;
    private final List<Figure> figures = new ArrayList<>();
    private int moved;
    private long seen;

    NumbersBench(BenchStore store, Yardstick yardstick) {
        this.store = store;
        this.yardstick = yardstick;
        this.board = new StoreBoard(store.database(), InstantSource.system());
        this.history = new StoreHistory(store.database());
        this.quotas = new StoreQuota(store.database());
        this.pipelines = new StorePipeline(store.database());
    }

    List<Figure> figures() throws Exception {
        chancesAtFirst();
        chancesAfterAMove();
        trends();
        pastFromMemory();
        screens();
        labels();
        return figures;
    }

    private void labels() throws Exception {
        figures.add(Comparison.ofWork(AREA, 3, 11)
                .of(
                        Side.of(
                                "how many have each source and tag, per pipeline",
                                () -> seen += new StoreProspects(store.database())
                                        .labels()
                                        .sources()
                                        .size()),
                        yardstick.side(),
                        Goal.NONE));
    }

    /** Each chart, with what two years tell. */
    List<Figure> charts() throws Exception {
        return new ChartBench(store, yardstick)
                .figures(
                        history,
                        funnel(
                                history,
                                DaySpan.weeks(WEEKS_OF_TWO_YEARS, store.now().day())));
    }

    /** What a program that only reads the rows would need. */
    private void readRows() {
        store.database().longReads().read(connection -> {
            Sql.each(connection, "select budget_likely from prospect", row -> seen += row.getRow());
            Sql.each(
                    connection,
                    "select prospect_id, on_day, to_key from stage_event",
                    row -> seen += row.getString(3).length());
            return seen;
        });
    }

    private KeptForecast fresh() {
        return new KeptForecast(
                new StoreCourses(store.database().longReads()), new StoreCourses(store.database()), pipelines);
    }

    /** As a start of the program has them, from what the last one has kept. */
    private KeptForecast begun() {
        return new KeptForecast(
                KeptCourses.of(store.folder(), store.database()), new StoreCourses(store.database()), pipelines);
    }

    private void chancesAtFirst() throws Exception {
        Side rows = Side.of("read the rows of all events", this::readRows);
        figures.add(Comparison.ofWork(AREA, 1, 3)
                .of(
                        Side.of(
                                "chances of a whole store, read for the first time",
                                () -> fresh().on(store.now().day(), () -> {})),
                        rows,
                        Goal.work(300)));
        KeptCourses.of(store.folder(), store.database()).eachCourse(_ -> {});
        figures.add(Comparison.ofWork(AREA, 2, 7)
                .of(
                        Side.of(
                                "chances of a whole store, at the next start",
                                () -> begun().on(store.now().day(), () -> {})),
                        rows,
                        Goal.work(300)));
        KeptForecast kept = fresh();
        int[] day = {0};
        kept.on(store.now().day(), () -> {});
        figures.add(Comparison.ofWork(AREA, 2, 7)
                .of(
                        Side.of(
                                "chances of a whole store, of another day",
                                () -> kept.on(store.now().day().plusDays(++day[0] % 2), () -> {})),
                        yardstick.side(),
                        Goal.work(300)));
    }

    private void chancesAfterAMove() throws Exception {
        KeptForecast kept = StoreForecast.of(store.database(), store.workspace());
        kept.on(store.now().day(), () -> {});
        List<ProspectId> cards = cards();
        figures.add(afterMove(
                "chances after one move", cards, () -> kept.on(store.now().day(), () -> {})));
        figures.add(afterMove("heads of the board after one move", cards, () -> heads(kept)));
        figures.add(afterMove("strip after one move", cards, () -> strip(kept)));
        figures.add(afterMove("chances, heads and strip after one move", cards, () -> {
            heads(kept);
            strip(kept);
        }));
    }

    private List<ProspectId> cards() {
        DaySpan days = DaySpan.weeks(8, store.now().day());
        return board
                .cards(new Column(FROM, CardFilter.ALL, CardSort.MANUAL, days), Optional.empty(), 500, store.now())
                .stream()
                .map(Card::prospect)
                .toList();
    }

    private Figure afterMove(String name, List<ProspectId> cards, Work work) throws Exception {
        Side measured = new Side(name, () -> moveOne(cards), work);
        return Comparison.ofWork(AREA, 20, 31).of(measured, yardstick.side(), Goal.work(20));
    }

    private void moveOne(List<ProspectId> cards) {
        ProspectId card = cards.get(moved / 2 % cards.size());
        Outcome<?> outcome = store.workspace()
                .perform(new MoveProspects(
                        List.of(card),
                        new Move(moved++ % 2 == 0 ? TO : FROM, MoveSource.DRAG, new GateAnswer.None()),
                        new Slot.Top()));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private void heads(KeptForecast kept) {
        Forecast forecast = kept.on(store.now().day(), () -> {});
        board.totals(CardFilter.ALL, DaySpan.weeks(8, store.now().day()), store.now());
        seen += forecast.expectedByStage().size();
    }

    private void strip(KeptForecast kept) {
        RunningQuota running = running(kept);
        seen += running.numbers().carrying();
    }

    private RunningQuota running(KeptForecast kept) {
        Pipeline pipeline = pipelines.pipeline();
        return RunningQuota.of(
                quotas.quota().orElseThrow(),
                quotas,
                pipeline,
                kept.on(store.now().day(), () -> {}));
    }

    private void trends() throws Exception {
        Pipeline pipeline = pipelines.pipeline();
        figures.add(Comparison.ofWork(AREA, 3, 11)
                .of(
                        Side.of("trends of two years, each step", () -> {
                            StepRates rates =
                                    new StepRates(history.entries(), store.now().day());
                            pipeline.steps().forEach(step -> rates.trend(step.key(), WEEKS_OF_TWO_YEARS));
                        }),
                        yardstick.side(),
                        Goal.work(300)));
    }

    /** What the first reading of the chances keeps, beside the same questions asked of the database. */
    private void pastFromMemory() throws Exception {
        KeptCourses kept =
                new KeptCourses(new StoreCourses(store.database().longReads()), new StoreCourses(store.database()));
        kept.eachCourse(_ -> {});
        StoreHistory atHand = new StoreHistory(store.database(), kept);
        DaySpan years = DaySpan.weeks(WEEKS_OF_TWO_YEARS, store.now().day());
        DaySpan weeks = DaySpan.weeks(8, store.now().day());
        LocalDate yearAgo = store.now().day().minusYears(1);
        besideDatabase(
                "funnel of two years",
                atHand,
                Goal.work(300),
                from -> funnel(from, years).prospects());
        besideDatabase(
                "funnel of 8 weeks",
                atHand,
                Goal.work(50),
                from -> funnel(from, weeks).prospects());
        figures.add(Comparison.ofWork(AREA, 5, 11)
                .of(
                        new Side(
                                "funnel of 8 weeks, kept, after something was written",
                                () -> kept.written(Set.of(), false),
                                () -> seen += funnel(atHand, weeks).prospects()),
                        yardstick.side(),
                        Goal.work(50)));
        besideDatabase(
                "where all stood a year ago",
                atHand,
                Goal.work(300),
                from -> from.holdings(yearAgo).size());
        besideDatabase(
                "reasons of two years",
                atHand,
                Goal.work(300),
                from -> from.closedFor(PipelineKey.FIRST, StageType.LOST, years).size());
    }

    private void besideDatabase(String name, StoreHistory atHand, Goal goal, ToLongFunction<StoreHistory> question)
            throws Exception {
        figures.add(Comparison.ofWork(AREA, 2, 3)
                .of(
                        Side.of(name + ", kept", () -> seen += question.applyAsLong(atHand)),
                        Side.of("the same asked of the database", () -> seen += question.applyAsLong(history)),
                        goal));
    }

    private Funnel funnel(StoreHistory from, DaySpan created) {
        StepRates rates = new StepRates(from.entries(), store.now().day());
        return new FunnelRules(pipelines.pipeline(), rates, store.now().day()).funnel(from, created);
    }

    private void screens() throws Exception {
        KeptForecast kept = fresh();
        kept.on(store.now().day(), () -> {});
        figures.add(Comparison.ofWork(AREA, 1, 5)
                .of(
                        Side.of("quota: numbers, ends, next eight weeks", () -> {
                            RunningQuota running = running(kept);
                            running.numbers().ends();
                            ExpectedClosings.of(running.numbers().forecast(), TRY);
                        }),
                        yardstick.side(),
                        Goal.NONE));
        CoachReader coach = new CoachReader(
                new StoreCourses(store.database().longReads()),
                new StoreCoach(store.database().longReads()),
                pipelines::pipeline,
                kept,
                quotas,
                new StoreEffort(store.database().longReads()));
        figures.add(Comparison.ofWork(AREA, 0, 3)
                .of(
                        Side.of(
                                "coach: all that is watched",
                                () -> coach.read(
                                        PipelineKey.FIRST,
                                        store.now(),
                                        store.workspace().workingTime(),
                                        TRY,
                                        () -> {})),
                        Side.of("read the rows of all events", this::readRows),
                        Goal.NONE));
    }
}
