package huni.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are changed while others move around them. */
class QuickAnswersTest {

    private static final QuickAnswers ANSWERS = QuickAnswers.read(List.of("Yes", "No", "Later"));

    @Test
    void anAnswerIsFoundWhereverItStandsMeanwhile() {
        QuickAnswer no = ANSWERS.all().get(1);
        QuickAnswers moved = ANSWERS.moved(no, -1);

        assertEquals(List.of("No", "Yes", "Later"), moved.written());
        assertEquals(
                List.of("Never", "Yes", "Later"),
                moved.with(no, now -> new QuickAnswer(now.key(), "Never")).written());
        assertEquals(List.of("Yes", "Later"), moved.without(no).written());
    }

    @Test
    void oneThatIsGoneChangesNothing() {
        QuickAnswer no = ANSWERS.all().get(1);
        QuickAnswers without = ANSWERS.without(no);

        assertEquals(without, without.moved(no, 1));
        assertEquals(without, without.with(no, now -> new QuickAnswer(now.key(), "Never")));
        assertEquals(without, without.without(no));
    }

    @Test
    void nothingIsMovedBeyondTheEnds() {
        assertEquals(ANSWERS, ANSWERS.moved(ANSWERS.all().getFirst(), -1));
        assertEquals(ANSWERS, ANSWERS.moved(ANSWERS.all().getLast(), 1));
    }
}
