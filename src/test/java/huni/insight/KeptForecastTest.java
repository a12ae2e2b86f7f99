package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class KeptForecastTest {

    private static final int TODAY = 1000;
    private static final Pipeline PIPELINE = MadeUpCourses.pipeline(5, 30, 75);
    private static final List<String> STAGES = List.of("s0", "s1", "s2", "won", "lost", "parked");

    private final MadeUpCourses courses = new MadeUpCourses();
    private final KeptForecast kept = forecasts();

    private KeptForecast forecasts() {
        return new KeptForecast(courses, courses, new PipelineQuery() {
            @Override
            public Pipeline pipeline() {
                return PIPELINE;
            }

            @Override
            public List<ClosingReason> closingReasons() {
                return List.of();
            }

            @Override
            public List<PipelineHeading> headings() {
                return List.of();
            }
        });
    }

    private Forecast on(int day) {
        return kept.on(MadeUpCourses.day(day), () -> {});
    }

    private ProspectId put(int number, String way) {
        return courses.put(
                MadeUpCourses.id(number),
                way,
                Optional.of(Money.of(CurrencyUnit.of("TRY"), 100 * number)),
                Optional.empty());
    }

    @Test
    void allAreReadOnceAndAfterAMoveOnlyTheOneThatMoved() {
        put(1, "900 s0, 910 s1");
        put(2, "950 s0");
        on(TODAY);
        on(TODAY);
        put(1, "900 s0, 910 s1, 1000 s2");
        kept.written(Set.of(MadeUpCourses.id(1)), false);
        on(TODAY);
        on(TODAY);

        assertEquals(1, courses.readAll);
        assertEquals(List.of(List.of(MadeUpCourses.id(1))), courses.read);
    }

    @Test
    void aMoveDrawsAnewTheCurvesOfTheStagesTheProspectWasInAndNoOthers() {
        put(1, "900 s0, 910 s1");
        put(2, "900 s2, 920 won");
        Chances before = on(TODAY).chances();
        put(1, "900 s0, 910 s1, 1000 lost");
        kept.written(Set.of(MadeUpCourses.id(1)), false);
        Chances after = on(TODAY).chances();

        assertNotSame(before.curves(new StageKey("s0")), after.curves(new StageKey("s0")));
        assertNotSame(before.curves(new StageKey("s1")), after.curves(new StageKey("s1")));
        assertSame(before.curves(new StageKey("s2")), after.curves(new StageKey("s2")));
    }

    @Test
    void aMoveMakesNothingOfTheOthersAnew() {
        for (int i = 0; i < 3000; i++) {
            put(i, "900 s0");
        }
        Forecast before = on(TODAY);
        put(7, "900 s0, 1000 s2");
        kept.written(Set.of(MadeUpCourses.id(7)), false);
        Forecast after = on(TODAY);

        assertEquals(1, after.open().partsUnlike(before.open()));
        before.open().stream()
                .filter(one -> !one.prospect().equals(MadeUpCourses.id(7)))
                .forEach(
                        one -> assertSame(one, after.open().find(one.prospect()).orElseThrow()));
        assertEquals(
                new StageKey("s0"),
                before.open().find(MadeUpCourses.id(7)).orElseThrow().stay().stage(),
                "who holds the forecast of before still sees what it was");
        assertEquals(3000, after.open().size());
    }

    @Test
    void whatIsKeptIsTheSameAsReadAnewWhateverWasWrittenAndWhateverTheDay() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            put(i, way(random));
        }
        int day = TODAY;
        for (int step = 0; step < 40; step++) {
            int changed = random.nextInt(70);
            if (random.nextInt(6) == 0) {
                courses.remove(MadeUpCourses.id(changed));
            } else {
                put(changed, way(random));
            }
            kept.written(Set.of(MadeUpCourses.id(changed)), false);
            day += random.nextInt(4);
            same(courses.forecast(PIPELINE, day), on(day));
        }
        assertEquals(1, courses.readAll);
    }

    private static void same(Forecast anew, Forecast kept) {
        for (String stage : List.of("s0", "s1", "s2")) {
            for (int days : new int[] {0, 8, 30, 200}) {
                for (int within : new int[] {1, 30, 365}) {
                    for (boolean undated : new boolean[] {false, true}) {
                        Stay stay = new Stay(new StageKey(stage), days, undated);
                        assertEquals(
                                anew.chances().within(stay, within),
                                kept.chances().within(stay, within),
                                0);
                    }
                }
            }
        }
        assertEquals(inOrder(anew.open()), inOrder(kept.open()));
        assertEquals(anew.wins(), kept.wins());
        assertEquals(anew.pace(), kept.pace());
    }

    private static List<OpenProspect> inOrder(Collection<OpenProspect> open) {
        return open.stream()
                .sorted(Comparator.comparing(one -> one.prospect().value()))
                .toList();
    }

    private static String way(Random random) {
        List<String> steps = new ArrayList<>();
        int day = 200 + random.nextInt(700);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String on = random.nextInt(12) == 0 ? "(" + day + ")" : "" + day;
            steps.add(on + " " + STAGES.get(i == 0 ? 0 : random.nextInt(STAGES.size())));
            day += random.nextInt(60);
        }
        return String.join(", ", steps);
    }

    @Test
    void untilAllAreReadNothingIsAtHandAndNobodyWaits() {
        assertFalse(kept.isAtHand());
        assertEquals(Optional.empty(), kept.atHand(LocalDate.EPOCH));
        on(TODAY);
        assertTrue(kept.isAtHand());
        kept.written(Set.of(), true);
        assertFalse(kept.isAtHand());
        assertTrue(kept.atHand(MadeUpCourses.day(TODAY)).isPresent(), "what was known before is still said");
        on(TODAY);
        assertEquals(2, courses.readAll);
    }

    @Test
    void aReadingThatIsGivenUpIsBegunAnew() {
        put(1, "900 s0");
        assertThrows(
                IllegalStateException.class,
                () -> kept.on(MadeUpCourses.day(TODAY), () -> {
                    throw new IllegalStateException("given up");
                }));
        assertFalse(kept.isAtHand());
        assertEquals(1, on(TODAY).open().size());
        assertEquals(2, courses.readAll);
    }
}
