package huni.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.coach.CoachRule;
import huni.domain.dossier.ListScope;
import huni.ui.coach.CoachPage.Advice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the coach says of two years of sales, and what follows from an answer. */
class CoachViewModelTest {

    private final SampleCoach coach = new SampleCoach(Locale.ENGLISH);

    @Test
    void aStepThatIsTakenLessOftenIsSaidWithItsCountsAndThoseThatStopped() {
        CoachPage page = coach.withTwoYears().read();

        Advice advice = page.advice().getFirst();
        assertEquals(CoachRule.STEP, advice.key().rule());
        assertEquals("Presentation & trial → Closing: fewer go on", advice.title());
        assertEquals(
                "Work on closing: agree the next step before you leave the room.",
                advice.sentences().getFirst());
        coach.viewModel.open(advice);
        ListScope.Chosen chosen = (ListScope.Chosen) coach.opened.getFirst();
        String counts = advice.bars().getLast().counts();
        assertEquals(counts, (missing(counts) - chosen.prospects().size()) + " of " + missing(counts));
    }

    /** The second number of "2 of 21". */
    private static int missing(String counts) {
        return Integer.parseInt(counts.substring(counts.lastIndexOf(' ') + 1));
    }

    @Test
    void bookedWithoutTheDecisionMakerIsSaidBehindWhatIsMeasured() {
        CoachPage page = coach.withTwoYears().read();

        assertEquals(CoachRule.AUTHORITY, page.advice().getLast().key().rule());
    }

    @Test
    void notNowSilencesItAndUndoBringsItBack() {
        Advice advice = coach.withTwoYears().read().advice().getFirst();

        coach.viewModel.notNow(advice);
        coach.tasks.runAll();
        assertTrue(coach.read().advice().stream().noneMatch(said -> said.key().equals(advice.key())));
        assertEquals(
                "not now",
                coach.read().watched().stream()
                        .filter(rule -> rule.name().equals("Presentation & trial → Closing"))
                        .findFirst()
                        .orElseThrow()
                        .state());

        coach.workspace.undo();
        assertEquals(advice.key(), coach.read().advice().getFirst().key());
    }

    @Test
    void whatIsNormalForThePersonIsForgotten() {
        Advice advice = coach.withTwoYears().read().advice().getFirst();

        coach.viewModel.normal(advice);
        coach.tasks.runAll();

        assertTrue(coach.read().advice().stream().noneMatch(said -> said.key().equals(advice.key())));
    }

    @Test
    void anEmptyStoreSaysWhenTheCoachBegins() {
        CoachPage page = coach.read();

        assertEquals(List.of(), page.advice());
        assertEquals("Nothing to say yet", page.quiet().orElseThrow().title());
        assertTrue(page.watched().stream().allMatch(rule -> rule.state().equals("too few")));
    }

    @Test
    void theBalanceShowsWhatIsThereAndWhatIsUsual() {
        CoachPage page = coach.withTwoYears().read();

        assertEquals(5, page.balance().size());
        assertEquals("0", page.balance().getFirst().now());
        assertTrue(page.balance().get(3).usual() > 0);
    }
}
