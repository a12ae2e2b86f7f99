package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.QueuedTaskRunner;
import huni.ui.shell.SaveState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.junit.jupiter.api.Test;

class SaveIndicatorTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper drafted = new ReadOnlyBooleanWrapper();
    private final SaveIndicator mark = new SaveIndicator(tasks);
    private final List<SaveState> seen = new ArrayList<>();

    SaveIndicatorTest() {
        mark.follow(typed.getReadOnlyProperty(), drafted.getReadOnlyProperty());
        mark.savedProperty().subscribe((_, now) -> seen.add(now));
    }

    @Test
    void aWriteIsSavedWhenItIsDoneAndNotBefore() {
        mark.write(() -> 1, _ -> {}, _ -> {});
        assertEquals(SaveState.SAVING, mark.savedProperty().get());

        tasks.runAll();

        assertEquals(List.of(SaveState.SAVING, SaveState.SAVED), seen);
    }

    @Test
    void theFirstKeyThatIsNotStoredIsBeingSaved() {
        typed.set(true);
        mark.write(() -> 1, _ -> {}, _ -> {});
        tasks.runAll();
        assertEquals(SaveState.SAVING, mark.savedProperty().get(), "more was typed since");

        typed.set(false);

        assertEquals(List.of(SaveState.SAVING, SaveState.SAVED), seen);
    }

    @Test
    void aLongWriteTellsHowFarItHasCome() {
        mark.write(() -> 1, _ -> {}, _ -> {});
        mark.progressed(0.4);
        assertEquals(0.4, mark.shareProperty().get());

        tasks.runAll();
        assertEquals(0, mark.shareProperty().get());

        mark.progressed(1);
        assertEquals(0, mark.shareProperty().get(), "nothing is being written any more");
    }

    @Test
    void whatIsStoredAsADraftOnlyIsNotCalledSaved() {
        mark.write(() -> 1, _ -> {}, _ -> {});
        tasks.runAll();
        drafted.set(true);
        assertEquals(SaveState.DRAFT, mark.savedProperty().get());

        drafted.set(false);

        assertEquals(List.of(SaveState.SAVING, SaveState.SAVED, SaveState.DRAFT, SaveState.SAVED), seen);
    }

    @Test
    void whatIsTypedBackLeavesTheMarkAsItWas() {
        typed.set(true);
        typed.set(false);

        assertEquals(List.of(SaveState.SAVING, SaveState.NOTHING_YET), seen);
    }

    @Test
    void severalWritesAreSavedWhenTheLastIsDone() {
        mark.write(() -> 1, _ -> mark.write(() -> 2, _ -> {}, _ -> {}), _ -> {});
        tasks.runAll();

        assertEquals(SaveState.SAVED, seen.getLast());
    }

    @Test
    void aWriteThatFailedIsToldUntilAnotherSucceeds() {
        mark.write(
                () -> {
                    throw new IOException("disk full");
                },
                _ -> {},
                _ -> {});
        tasks.runAll();
        typed.set(true);
        assertEquals(SaveState.FAILED, mark.savedProperty().get());
        typed.set(false);
        mark.write(() -> 1, _ -> {}, _ -> {});
        tasks.runAll();

        assertEquals(List.of(SaveState.SAVING, SaveState.FAILED, SaveState.SAVED), seen);
    }
}
