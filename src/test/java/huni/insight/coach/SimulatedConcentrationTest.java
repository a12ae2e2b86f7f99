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
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same people in a year in which nothing is wrong, their sales worth very different amounts: how often the coach says
 * that one prospect carries the period, and what all of its rules bring together then. Each Monday is a look at the month
 * or the quarter. The figures are left in {@code target/simulation}.
 */
class SimulatedConcentrationTest {

    private static final int PEOPLE = Integer.getInteger("huni.people", 200);
    private static final LocalDate WATCHED_FROM = SimulatedPerson.FIRST.plusWeeks(SimulatedPerson.NOW);
    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");
    private static final Pipeline PIPELINE = Pipeline.standard();

    @ParameterizedTest
    @CsvSource({"3, MONTH", "10, MONTH", "30, MONTH", "10, QUARTER"})
    void withTheLooksAtOneProspectAQuietYearStillBringsLittleFalseAdvice(int perWeek, QuotaPeriod period)
            throws IOException {
        SplittableRandom random = new SplittableRandom(20261204L + perWeek + period.ordinal());
        int people = Math.max(6, PEOPLE / perWeek);
        int[] said = new int[people];
        int carried = 0;
        for (int i = 0; i < people; i++) {
            SimulatedPerson person = new SimulatedPerson(random, perWeek, Year.FLAT, -1);
            List<Money> worths = person.ways().stream().map(_ -> worth(random)).toList();
            Map<AdviceKey, List<LocalDate>> begun =
                    Coach.begun(person.facts().withLooks(looks(person, worths, period)));
            said[i] = begun.values().stream()
                    .mapToInt(SimulatedConcentrationTest::watched)
                    .sum();
            carried += watched(begun.getOrDefault(AdviceKey.of(CoachRule.CONCENTRATION), List.of()));
        }
        Arrays.sort(said);
        String counted = "%s, %d a week, %d people: of all rules median %d, ninth tenth %d; of one prospect %d in all"
                .formatted(period, perWeek, people, said[people / 2], said[people * 9 / 10], carried);
        Path directory = Files.createDirectories(Path.of("target/simulation"));
        Files.writeString(directory.resolve("concentration-" + period + "-" + perWeek + ".txt"), counted + "\n");
        assertTrue(said[people / 2] <= 2, counted);
        long more = Arrays.stream(said).filter(one -> one > 4).count();
        assertTrue(more <= .1 * people + 2 * Math.sqrt(people * .1 * .9), counted + "; more than 4: " + more);
    }

    private static int watched(List<LocalDate> begun) {
        return Math.toIntExact(
                begun.stream().filter(sunday -> !sunday.isBefore(WATCHED_FROM)).count());
    }

    /** Most are worth some thirty thousand, some very much more. */
    private static Money worth(SplittableRandom random) {
        return Money.of(
                LIRA, BigDecimal.valueOf(30_000 * Math.exp(.8 * random.nextGaussian())), RoundingMode.HALF_EVEN);
    }

    private static SequencedMap<LocalDate, Carried> looks(
            SimulatedPerson person, List<Money> worths, QuotaPeriod period) {
        SequencedMap<LocalDate, Carried> looks = new TreeMap<>();
        List<List<Entry>> ways = person.ways();
        int[] known = new int[ways.size()];
        MadeUpCourses courses = new MadeUpCourses();
        for (int week = SimulatedPerson.NOW; week < SimulatedPerson.WEEKS; week++) {
            int today = 7 * week;
            for (int i = 0; i < ways.size(); i++) {
                List<Entry> way = ways.get(i).stream()
                        .filter(entry -> entry.day() < today)
                        .toList();
                if (way.size() > known[i]) {
                    known[i] = way.size();
                    courses.put(MadeUpCourses.id(i), written(way), Optional.of(worths.get(i)), Optional.empty());
                }
            }
            LocalDate monday = SimulatedPerson.FIRST.plusWeeks(week);
            DaySpan days = period.around(monday);
            long left = ChronoUnit.DAYS.between(monday, days.to()) + 1;
            ThreeNumbers numbers = numbers(courses, today, left);
            looks.put(
                    monday.minusDays(1),
                    new Carried(
                            numbers.concentration().orElse(0),
                            Math.toIntExact(numbers.carrying()),
                            2 * left >= ChronoUnit.DAYS.between(days.from(), days.to()) + 1,
                            false));
        }
        return looks;
    }

    private static String written(List<Entry> way) {
        return way.stream()
                .map(entry -> "%d %s".formatted((int) Math.floor(entry.day()), entry.into()))
                .collect(Collectors.joining(", "));
    }

    private static ThreeNumbers numbers(MadeUpCourses courses, int today, long left) {
        LocalDate first = MadeUpCourses.day(today);
        return ThreeNumbers.of(
                new Quota(QuotaPeriod.MONTH, Money.of(LIRA, 300_000), 1),
                new DaySpan(first, first.plusDays(left - 1)),
                Money.zero(LIRA),
                courses.forecast(PIPELINE, today));
    }
}
