package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.board.CardFilter;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.QuotaPeriod;
import huni.insight.ExpectedClosings;
import huni.insight.Forecast;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.KeptForecast;
import huni.insight.RunningQuota;
import huni.insight.StepRate;
import huni.insight.StepRates;
import huni.insight.ThreeNumbers;
import huni.insight.coach.Coach;
import huni.insight.coach.CoachReader;
import huni.insight.coach.CoachReading;
import huni.insight.coach.Watched;
import huni.store.file.Database;
import huni.store.read.KeptCourses;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCoach;
import huni.store.read.StoreCourses;
import huni.store.read.StoreEffort;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.store.read.StoreQuota;
import huni.work.quota.SetQuota;
import huni.work.sample.AddSampleData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stored sample, read day by day through two months in which nothing is done: no figure of any screen jumps. */
class SampleWalkTest {

    private static final int DAYS = 61;
    private static final int WEEKS = 8;
    private static final int QUOTA = 300_000;
    private static final double LARGE = 0.15 * QUOTA;

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private KeptCourses courses;
    private KeptForecast forecasts;
    private StoreQuota quotas;
    private StoreHistory history;
    private StorePipeline pipelines;

    @BeforeEach
    void addTheSample() {
        Database database = fresh.database();
        desk = new Desk(database);
        courses = new KeptCourses(new StoreCourses(database), new StoreCourses(database));
        pipelines = new StorePipeline(database);
        forecasts = new KeptForecast(courses, courses, pipelines);
        quotas = new StoreQuota(database);
        history = new StoreHistory(database, courses);
        desk.done(AddSampleData.DEFAULT);
        desk.done(new SetQuota(QuotaPeriod.MONTH, Money.of(Desk.TRY, QUOTA)));
        courses.eachCourse(_ -> {});
    }

    private void eachDay(Consumer<? super Moment> look) {
        for (int i = 0; i < DAYS; i++) {
            look.accept(desk.now());
            desk.daysPass(1);
        }
    }

    /** What is asked of each day, beside the day before. */
    private <T> void besideTheDayBefore(Function<? super Moment, T> asked, Step<? super T> held) {
        Map<LocalDate, T> before = new TreeMap<>();
        eachDay(now -> {
            T today = asked.apply(now);
            before.put(now.day(), today);
            Optional.ofNullable(before.get(now.day().minusDays(1)))
                    .ifPresent(yesterday -> held.check(now.day(), yesterday, today));
        });
        assertEquals(DAYS, before.size());
    }

    @FunctionalInterface
    private interface Step<T> {
        void check(LocalDate day, T before, T now);
    }

    private Forecast forecast(Moment now) {
        return forecasts.on(now.day(), () -> {});
    }

    private ThreeNumbers numbers(Moment now) {
        return RunningQuota.of(quotas.quota().orElseThrow(), quotas, pipelines.pipeline(), forecast(now))
                .numbers();
    }

    private boolean isNewMonth(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    /** What somebody whose decision date passed on the day before brings less, or more. */
    private double passed(LocalDate day) {
        return forecasts.on(day, () -> {}).open().stream()
                .filter(open ->
                        open.decisionBy().filter(day.minusDays(1)::equals).isPresent())
                .flatMap(open -> open.worth().stream())
                .mapToDouble(worth -> worth.getAmount().doubleValue())
                .sum();
    }

    private void near(double before, double now, double least, LocalDate day, String what) {
        assertTrue(Math.abs(now - before) < least + passed(day), day + ": " + what + " from " + before + " to " + now);
    }

    private static double amount(Money money) {
        return money.getAmount().doubleValue();
    }

    @Test
    void theStripAndTheQuotaGoDownDayByDayAndDoNotFall() {
        besideTheDayBefore(this::numbers, (day, before, now) -> {
            assertEquals(before.open(), now.open(), day.toString());
            near(amount(before.expectedInTheEnd()), amount(now.expectedInTheEnd()), LARGE, day, "in the end");
            if (!isNewMonth(day)) {
                near(amount(before.expected()), amount(now.expected()), LARGE, day, "expected");
                near(amount(before.outlook().p50()), amount(now.outlook().p50()), LARGE, day, "the middle");
                near(amount(before.outlook().p90()), amount(now.outlook().p90()), LARGE, day, "the upper end");
                near(QUOTA * before.chance(), QUOTA * now.chance(), LARGE, day, "the chance");
                assertTrue(now.won().equals(before.won()), day + ": nothing was won");
            }
        });
    }

    @Test
    void theHeadsOfTheBoardDoNotFall() {
        StoreBoard board = new StoreBoard(fresh.database(), () -> desk.now().instant());
        Pipeline pipeline = pipelines.pipeline();
        besideTheDayBefore(
                now -> Map.entry(
                        board.totals(CardFilter.ALL, DaySpan.weeks(8, now.day()), now).stream()
                                .filter(held -> pipeline.stage(held.stage()).isOpen())
                                .collect(Collectors.toSet()),
                        sums(forecast(now))),
                (day, before, now) -> {
                    assertEquals(before.getKey(), now.getKey(), day + ": nobody moved");
                    assertEquals(before.getValue().keySet(), now.getValue().keySet(), day.toString());
                    before.getValue()
                            .forEach((head, sum) -> near(
                                    amount(sum),
                                    amount(now.getValue().getOrDefault(head, Money.zero(Desk.TRY))),
                                    LARGE,
                                    day,
                                    head));
                });
    }

    /** What each head says it expects in the end, by stage and currency. */
    private static Map<String, Money> sums(Forecast forecast) {
        Map<String, Money> sums = new TreeMap<>();
        forecast.expectedByStage()
                .forEach((stage, each) ->
                        each.forEach((currency, sum) -> sums.put(stage.value() + " " + currency, sum)));
        return sums;
    }

    @Test
    void theNextEightWeeksKeepWhatIsExpectedInThem() {
        besideTheDayBefore(
                now -> ExpectedClosings.of(forecast(now), Desk.TRY).weeks().stream()
                        .mapToDouble(week -> amount(week.expected()))
                        .sum(),
                (day, before, now) -> {
                    double least = day.getDayOfWeek() == DayOfWeek.MONDAY ? 2 * LARGE : LARGE;
                    near(before, now, least, day, "the next eight weeks");
                });
    }

    private Funnel funnel(Moment now, DaySpan created) {
        StepRates rates = new StepRates(history.entries(), now.day());
        return new FunnelRules(pipelines.pipeline(), rates, now.day()).funnel(history, created);
    }

    @Test
    void theFunnelOfTheSameWeeksOnlyGrowsOlder() {
        DaySpan weeks = DaySpan.weeks(8, desk.today());
        besideTheDayBefore(now -> funnel(now, weeks), (day, before, now) -> {
            assertEquals(before.prospects(), now.prospects());
            for (int i = 0; i < before.steps().size(); i++) {
                Funnel.Step was = before.steps().get(i);
                Funnel.Step is = now.steps().get(i);
                assertEquals(
                        List.of(was.reached(), was.lostHere(), was.parkedHere(), was.stillHere(), was.advanced()),
                        List.of(is.reached(), is.lostHere(), is.parkedHere(), is.stillHere(), is.advanced()),
                        day + ", " + is.stage());
                if (was.within() == is.within()) {
                    assertTrue(is.tooEarly() <= was.tooEarly(), day + ", " + is.stage());
                    assertTrue(is.stepRate().oldEnough() >= was.stepRate().oldEnough(), day + ", " + is.stage());
                }
                near(usual(was), usual(is), 0.1, day, is.stage() + ", the rate of two years");
            }
        });
    }

    private static double usual(Funnel.Step step) {
        StepRate rate = step.usual();
        return rate.isEnough() ? rate.share().rate().orElseThrow() : 0;
    }

    @Test
    void whereAllStandIsTheSameOnEachDay() {
        List<Holding> held = history.holdings();
        eachDay(now -> assertEquals(
                sorted(held), sorted(history.holdings(now.day())), now.day().toString()));
    }

    private static Map<String, Long> sorted(List<Holding> held) {
        return held.stream()
                .collect(Collectors.toMap(
                        one -> one.stage() + " " + one.currency(), Holding::count, Long::sum, TreeMap::new));
    }

    @Test
    void theCoachChangesItsMindOnMondaysAlone() {
        Database database = fresh.database();
        CoachReader coach = new CoachReader(
                courses, new StoreCoach(database), pipelines::pipeline, forecasts, quotas, new StoreEffort(database));
        desk.daysPass(
                DayOfWeek.MONDAY.getValue() + 7 - desk.today().getDayOfWeek().getValue());
        for (int week = 0; week < WEEKS; week++) {
            CoachReading monday = read(coach);
            assertTrue(
                    Coach.advice(monday.watched()).size() <= Coach.MOST,
                    desk.today().toString());
            desk.daysPass(6);
            CoachReading sunday = read(coach);
            assertEquals(said(monday), said(sunday), desk.today().toString());
            standing(monday)
                    .forEach((rule, was) -> assertEquals(was, standing(sunday).get(rule), desk.today() + rule));
            desk.daysPass(1);
        }
    }

    private CoachReading read(CoachReader coach) {
        return coach.read(PipelineKey.FIRST, desk.now(), desk.workspace().workingTime(), Desk.TRY, () -> {});
    }

    private static List<String> said(CoachReading reading) {
        return Coach.advice(reading.watched()).stream()
                .map(Watched::key)
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> standing(CoachReading reading) {
        return reading.watched().stream()
                .collect(Collectors.toMap(
                        one -> one.key().toString(),
                        one -> one.state() + " " + one.evidence(),
                        (a, _) -> a,
                        TreeMap::new));
    }
}
