package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A call with Çınar Mobilya, three of whose questions are answered. */
class CallViewModelTest {

    private final SampleCall desk = new SampleCall("en").answered();

    @Test
    void whatWasWrittenAboutTheWholeCallIsThereAgainWhenItIsContinued() {
        CallViewModel left = desk.viewModel();
        left.finishing().noteProperty().set("He shouted at first, then laughed");
        left.finishing().next().typedProperty().set("call tomorrow 10");
        leave(left);

        CallViewModel again = desk.viewModel();

        assertEquals(
                "He shouted at first, then laughed",
                again.finishing().noteProperty().get());
        assertEquals(
                "call tomorrow 10", again.finishing().next().typedProperty().get());
    }

    @Test
    void whatAFurtherAnswerMakesOfTheNoteIsNobodysWords() {
        CallViewModel viewModel = desk.viewModel();
        String before = viewModel.finishing().noteProperty().get();
        viewModel.questions().digit(1);
        leave(viewModel);

        assertTrue(viewModel.finishing().noteProperty().get().length() > before.length());
        assertEquals(List.of(), drafts());
    }

    @Test
    void aFinishedCallLeavesNoDrafts() {
        CallViewModel viewModel = desk.viewModel();
        viewModel.finishing().noteProperty().set("All is said");
        desk.performer().unsaved().keepNow();
        desk.tasks.runAll();
        assertEquals(1, drafts().size());

        viewModel.finishing().outcome(1);
        viewModel.finishing().next().typedProperty().set("");
        viewModel.finish();
        desk.tasks.runAll();

        assertTrue(desk.asked.contains("close"));
        assertEquals(List.of(), drafts());
    }

    private void leave(CallViewModel viewModel) {
        desk.performer().unsaved().keepNow();
        viewModel.close();
        desk.tasks.runAll();
    }

    private List<Draft> drafts() {
        return desk.ledger.records().all(Draft.class);
    }
}
