package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.language.Formats;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.prospect.RemoveProspects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private int planned;

    @BeforeEach
    void twoProspects() {
        sample.add("lead", "Ege", "", 10, 1);
        sample.add("lead", "Can", "", 20, 1);
    }

    private List<CardFace> cards() {
        BoardViewModel board = sample.viewModel();
        tasks.runAll();
        return board.columns().getFirst().rows().read();
    }

    private PlanViewModel planning(List<CardFace> cards, LocalDate today) {
        Clock noon = Clock.fixed(today.atTime(12, 0).atZone(SampleBoard.ZONE).toInstant(), SampleBoard.ZONE);
        return new PlanViewModel(
                cards,
                sample.performer(),
                sample.texts,
                new Formats(sample.texts, noon, CurrencyUnit.of("TRY")),
                () -> planned++);
    }

    private List<String> stored() {
        return sample.ledger.records().all(Activity.class).stream()
                .sorted(Comparator.comparing((Activity a) -> sample.company(a.prospect())))
                .map(a -> sample.company(a.prospect()) + " " + a.kind() + " "
                        + a.due().orElseThrow().day() + " "
                        + a.due().orElseThrow().time().map(Object::toString).orElse("-") + " " + a.subject())
                .toList();
    }

    @Test
    void aCallOnTheNextWorkingDayIsWhatItBeginsWith() {
        PlanViewModel plan = planning(cards().subList(0, 1), LocalDate.of(2026, 11, 27));

        plan.submit();
        tasks.runAll();

        assertEquals(List.of("Ege CALL 2026-11-30 - "), stored());
        assertEquals(1, planned);
    }

    @Test
    void allThatWasFilledInIsKept() {
        PlanViewModel plan = planning(cards().subList(1, 2), SampleBoard.TODAY);
        plan.kindProperty().set(ActivityKind.APPOINTMENT);
        plan.dayProperty().set("tomorrow");
        plan.timeProperty().set("14:30");
        plan.subjectProperty().set(" offer ");

        plan.submit();
        tasks.runAll();

        assertEquals(List.of("Can APPOINTMENT 2026-11-24 14:30 offer"), stored());
    }

    @Test
    void severalArePlannedAndUndoneInOneStep() {
        PlanViewModel plan = planning(cards(), SampleBoard.TODAY);
        assertEquals("2 prospects", plan.subjectOfAll());

        plan.submit();
        tasks.runAll();
        assertEquals(List.of("Can CALL 2026-11-24 - ", "Ege CALL 2026-11-24 - "), stored());

        sample.workspace.undo();
        assertEquals(List.of(), stored());
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingIsPlanned() {
        PlanViewModel plan = planning(cards(), SampleBoard.TODAY);
        plan.dayProperty().set("someday");
        plan.timeProperty().set("late");

        plan.submit();
        tasks.runAll();

        assertFalse(plan.dayProblemProperty().get().isEmpty());
        assertFalse(plan.timeProblemProperty().get().isEmpty());
        assertEquals(List.of(), stored());
        plan.dayProperty().set("friday");
        assertEquals("", plan.dayProblemProperty().get());
    }

    @Test
    void withOneThatIsGoneNothingIsPlannedAndTheFormSaysWhy() {
        List<CardFace> cards = cards();
        PlanViewModel plan = planning(cards, SampleBoard.TODAY);
        sample.perform(new RemoveProspects(List.of(cards.getLast().id())));

        plan.submit();
        tasks.runAll();

        assertEquals(List.of(), stored());
        assertFalse(plan.problemProperty().get().isEmpty());
        assertFalse(plan.writingProperty().get());
        assertEquals(0, planned);
    }
}
