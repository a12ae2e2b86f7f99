package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.StageKey;
import huni.insight.coach.SimulatedPerson.Year;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the coach is wrong, and how soon it is right, on people that are made up: 200 of each kind, 2,000 with
 * {@code -Psimulation}. All its rules but that one prospect carries the period. The figures are left in
 * {@code target/simulation}, to be published.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class SimulatedPeopleTest {

    private static final int PEOPLE = Integer.getInteger("huni.people", 80);
    private static final LocalDate WATCHED_FROM = SimulatedPerson.FIRST.plusWeeks(SimulatedPerson.NOW);
    private static final int YEAR = 52;

    @ParameterizedTest
    @CsvSource({
        "3, FLAT", "10, FLAT", "30, FLAT",
        "3, QUIET_WEEKS", "10, QUIET_WEEKS", "30, QUIET_WEEKS",
        "3, SLOW_SUMMER", "10, SLOW_SUMMER", "30, SLOW_SUMMER"
    })
    void aYearInWhichNothingIsWrongBringsLittleFalseAdvice(int perWeek, Year year) throws IOException {
        SplittableRandom random = new SplittableRandom(20261128L + perWeek);
        int[] wrong = new int[PEOPLE];
        Map<String, Integer> byRule = new TreeMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            Map<AdviceKey, List<LocalDate>> begun = Coach.begun(new SimulatedPerson(random, perWeek, year, -1).facts());
            for (Map.Entry<AdviceKey, List<LocalDate>> rule : begun.entrySet()) {
                int said = (int) rule.getValue().stream()
                        .filter(sunday -> !sunday.isBefore(WATCHED_FROM))
                        .count();
                wrong[i] += said;
                byRule.merge(name(rule.getKey()), said, Integer::sum);
            }
        }
        Arrays.sort(wrong);
        long none = Arrays.stream(wrong).filter(one -> one == 0).count();
        String counted = "%s, %d a week, %d people: median %d, ninth tenth %d, none %d; %s"
                .formatted(year, perWeek, PEOPLE, wrong[PEOPLE / 2], wrong[PEOPLE * 9 / 10], none, byRule);
        publish("quiet-" + year + "-" + perWeek, counted);
        assertTrue(wrong[PEOPLE / 2] <= 2, counted);
        long more = Arrays.stream(wrong).filter(one -> one > 4).count();
        assertTrue(more <= .1 * PEOPLE + chance(), counted + "; more than 4: " + more);
    }

    @ParameterizedTest
    @CsvSource({"3", "10", "30"})
    void aHalvedRateIsNamedInTime(int perWeek) throws IOException {
        SplittableRandom random = new SplittableRandom(20261129L + perWeek);
        int[] asked = new int[SimulatedPerson.RATES_OF.size()];
        int[] named = new int[asked.length];
        for (int i = 0; i < PEOPLE; i++) {
            int halved = i % asked.length;
            CoachFacts facts = new SimulatedPerson(random, perWeek, Year.FLAT, halved).facts();
            AdviceKey key = SimulatedPerson.RATES_OF.get(halved);
            int weeks = new RateWatch(facts.rates().getOrDefault(key, List.of()))
                    .weeksToShowAHalving(WATCHED_FROM.minusDays(1), Memory.WHOLE);
            double limit = 1.3 * weeks;
            if (limit < YEAR) {
                asked[halved]++;
                LocalDate last = WATCHED_FROM.plusDays((long) Math.ceil(7 * limit));
                named[halved] += Coach.begun(facts).getOrDefault(key, List.of()).stream()
                                .anyMatch(sunday -> !sunday.isBefore(WATCHED_FROM) && !sunday.isAfter(last))
                        ? 1
                        : 0;
            }
        }
        StringBuilder counted = new StringBuilder("halved, %d a week, %d people: %d of %d"
                .formatted(
                        perWeek,
                        PEOPLE,
                        Arrays.stream(named).sum(),
                        Arrays.stream(asked).sum()));
        for (int i = 0; i < asked.length; i++) {
            counted.append(", %s %d of %d".formatted(name(SimulatedPerson.RATES_OF.get(i)), named[i], asked[i]));
        }
        publish("halved-" + perWeek, counted.toString());
        assertTrue(Arrays.stream(named).sum() >= .8 * Arrays.stream(asked).sum(), counted.toString());
    }

    /** Of few people, as many more than a tenth as chance alone brings; of 2,000 the bar holds as it is. */
    private static double chance() {
        return PEOPLE < 2_000 ? 2 * Math.sqrt(PEOPLE * .1 * .9) : 0;
    }

    private static String name(AdviceKey key) {
        return key.stage().map(StageKey::value).orElse(key.rule().name());
    }

    private static void publish(String name, String figures) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/simulation"));
        Files.writeString(directory.resolve(name + ".txt"), figures + "\n");
    }
}
