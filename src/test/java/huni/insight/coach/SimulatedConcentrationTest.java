package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.MadeUpCourses;
import huni.insight.ThreeNumbers;
import huni.insight.coach.SimulatedPerson.Entry;
import huni.insight.coach.SimulatedPerson.Year;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the coach says that one prospect carries the quarter, on the people of the other simulations with values of
 * their own, beside all its other rules: a tenth of these people, twenty at least, or fewer with many prospects, looked at
 * on each Monday of a year. The figures are left in {@code target/simulation}.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class SimulatedConcentrationTest {

    private static final int PEOPLE = Math.max(20, Integer.getInteger("huni.people", 80) / 10);
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final AdviceKey KEY = AdviceKey.of(CoachRule.CONCENTRATION);
    private static final int WEEK = 7;
    private static final int YEAR = 52;
    private static final int LOOKS_OF_A_LARGE_ONE = 3;
    private static final LocalDate WATCHED_FROM = SimulatedPerson.FIRST.plusWeeks(SimulatedPerson.NOW);

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30})
    void aYearInWhichNothingIsWrongBringsLittleFalseAdviceWithThisRuleToo(int perWeek) throws IOException {
        SplittableRandom random = new SplittableRandom(20261202L + perWeek);
        int people = people(perWeek);
        int[] wrong = new int[people];
        int ofThis = 0;
        for (int i = 0; i < people; i++) {
            SimulatedPerson person = new SimulatedPerson(random, perWeek, Year.FLAT, -1);
            SequencedMap<LocalDate, Carried> looks = looks(person, worths(person, random), YEAR, Money.zero(LIRA));
            for (var rule : Coach.begun(person.facts().withLooks(looks)).entrySet()) {
                int said = (int) rule.getValue().stream()
                        .filter(sunday -> !sunday.isBefore(WATCHED_FROM))
                        .count();
                wrong[i] += said;
                ofThis += rule.getKey().equals(KEY) ? said : 0;
            }
        }
        Arrays.sort(wrong);
        long more = Arrays.stream(wrong).filter(one -> one > 4).count();
        String counted =
                "%d a week, %d people: one prospect carries the quarter said %d times; all: median %d, more than 4 %d"
                        .formatted(perWeek, people, ofThis, wrong[people / 2], more);
        publish("concentration-" + perWeek, counted);
        assertTrue(wrong[people / 2] <= 2, counted);
        assertTrue(more <= .1 * people + 2 * Math.sqrt(people * .1 * .9), counted);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30})
    void oneThatIsWorthAsMuchAsAllIsNamedByTheThirdLook(int perWeek) throws IOException {
        SplittableRandom random = new SplittableRandom(20261203L + perWeek);
        int asked = 0;
        int named = 0;
        for (int i = 0; i < people(perWeek); i++) {
            SimulatedPerson person = new SimulatedPerson(random, perWeek, Year.FLAT, -1);
            List<Money> worths = worths(person, random);
            Money all = open(person, worths);
            SequencedMap<LocalDate, Carried> looks = looks(person, worths, LOOKS_OF_A_LARGE_ONE, all);
            if (looks.values().stream().noneMatch(Carried::isTooFew)) {
                asked++;
                named += Coach.begun(person.facts().withLooks(looks)).containsKey(KEY) ? 1 : 0;
            }
        }
        String counted =
                "one worth as much as all open ones, %d a week: named %d of %d".formatted(perWeek, named, asked);
        publish("large-" + perWeek, counted);
        assertTrue(asked > 0 && named >= .8 * asked, counted);
    }

    /** Who has many prospects takes long. */
    private static int people(int perWeek) {
        return Math.max(1, PEOPLE / (1 + perWeek / 4));
    }

    private static List<Money> worths(SimulatedPerson person, SplittableRandom random) {
        List<Money> worths = new ArrayList<>();
        for (int i = 0; i < person.ways().size(); i++) {
            worths.add(Money.of(
                    LIRA, BigDecimal.valueOf(34_000 * Math.exp(.65 * random.nextGaussian())), RoundingMode.HALF_EVEN));
        }
        return worths;
    }

    /** What is open on the day on which watching begins. */
    private static Money open(SimulatedPerson person, List<Money> worths) {
        Money sum = Money.zero(LIRA);
        for (int i = 0; i < worths.size(); i++) {
            List<Entry> known = known(person.ways().get(i), WEEK * SimulatedPerson.NOW);
            boolean open = !known.isEmpty()
                    && SimulatedPerson.STAGES.stream()
                            .anyMatch(stage ->
                                    stage.value().equals(known.getLast().into()));
            sum = open ? sum.plus(worths.get(i)) : sum;
        }
        return sum;
    }

    private static List<Entry> known(List<Entry> way, int today) {
        return way.stream().filter(entry -> entry.day() < today).toList();
    }

    /**
     * What each Monday's look finds.
     *
     * @param large the value of one more prospect, which comes to the last stage on the day before watching begins; zero
     *     for none
     */
    private static SequencedMap<LocalDate, Carried> looks(
            SimulatedPerson person, List<Money> worths, int weeks, Money large) {
        MadeUpCourses courses = new MadeUpCourses();
        if (large.isPositive()) {
            put(courses, worths.size(), List.of(new Entry(WEEK * SimulatedPerson.NOW - 1, "closing")), large);
        }
        int[] entries = new int[worths.size()];
        SequencedMap<LocalDate, Carried> looks = new TreeMap<>();
        for (int week = SimulatedPerson.NOW; week < SimulatedPerson.NOW + weeks; week++) {
            int today = WEEK * week;
            for (int i = 0; i < entries.length; i++) {
                List<Entry> known = known(person.ways().get(i), today);
                if (known.size() > entries[i]) {
                    entries[i] = known.size();
                    put(courses, i, known, worths.get(i));
                }
            }
            LocalDate monday = SimulatedPerson.FIRST.plusWeeks(week);
            looks.put(monday.minusDays(1), look(courses, today, QuotaPeriod.QUARTER.around(monday), monday));
        }
        return looks;
    }

    private static void put(MadeUpCourses courses, int number, List<Entry> known, Money worth) {
        courses.put(
                MadeUpCourses.id(number + 1),
                known.stream()
                        .map(entry -> "%d %s".formatted((int) Math.floor(entry.day()), entry.into()))
                        .collect(Collectors.joining(", ")),
                Optional.of(worth),
                Optional.empty());
    }

    private static Carried look(MadeUpCourses courses, int today, DaySpan quarter, LocalDate monday) {
        long left = monday.datesUntil(quarter.to().plusDays(1)).count();
        long all = quarter.from().datesUntil(quarter.to().plusDays(1)).count();
        LocalDate first = MadeUpCourses.day(today);
        Quota quota = new Quota(
                "q",
                QuotaPeriod.QUARTER,
                Quota.Measure.MONEY,
                Money.of(LIRA, 300_000),
                Quota.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                0);
        ThreeNumbers numbers = ThreeNumbers.of(
                quota,
                new DaySpan(first.minusDays(all - left), first.plusDays(left - 1)),
                Money.zero(LIRA),
                courses.forecast(PIPELINE, today));
        return new Carried(
                numbers.concentration().orElse(0), Math.toIntExact(numbers.carrying()), left * 2 >= all, false);
    }

    private static void publish(String name, String figures) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/simulation"));
        Files.writeString(directory.resolve(name + ".txt"), figures + "\n");
    }
}
