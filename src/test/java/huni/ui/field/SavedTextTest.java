package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.testing.SetPause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SavedTextTest {

    private record Written(Integer number, Runnable onDone, Consumer<? super String> onFailed) {}

    private final List<Written> written = new ArrayList<>();
    private final SetPause typing = new SetPause();
    private final SavedText<Integer> field = new SavedText<>(
            7,
            new FieldFormat<>(
                    number -> "n" + number,
                    typed -> Optional.of(typed.replace("n", ""))
                            .filter(t -> t.matches("\\d+"))
                            .map(Integer::valueOf),
                    "Write a number."),
            (number, onDone, onFailed) -> written.add(new Written(number, onDone, onFailed)),
            typing);

    @Test
    void typingNothingNewWritesNothing() {
        field.commit();
        type("n7");
        type("7");

        assertEquals(List.of(), written);
        assertEquals("n7", text());
    }

    @Test
    void whatWasTypedIsWrittenOnceAndInItsUsualForm() {
        type("12");
        field.commit();

        assertEquals(List.of(12), numbers());
        assertEquals("n12", text());
        assertTrue(field.savingProperty().get());
        written.getFirst().onDone().run();
        assertFalse(field.savingProperty().get());
    }

    @Test
    void whatCannotBeReadStaysWithASentenceAndIsNotWritten() {
        type("many");

        assertEquals("many", text());
        assertEquals("Write a number.", field.problemProperty().get());
        assertEquals(List.of(), written);

        field.textProperty().set("1");
        assertEquals("", field.problemProperty().get());
    }

    @Test
    void escapeBringsBackWhatIsStoredNow() {
        field.textProperty().set("many");
        field.show(9);

        field.revert();

        assertEquals("n9", text());
        assertEquals(List.of(), written);
    }

    @Test
    void aChangeElsewhereShowsUnlessSomethingIsBeingTyped() {
        field.show(8);
        assertEquals("n8", text());

        field.textProperty().set("n80");
        field.show(9);
        assertEquals("n80", text());
        field.commit();
        assertEquals(List.of(80), numbers());
    }

    @Test
    void anOlderValueFromTheStoreDoesNotFlickerWhileSaving() {
        type("12");
        field.show(7);

        assertEquals("n12", text());
    }

    @Test
    void whatCouldNotBeSavedStaysAndCanBeTriedAgain() {
        type("12");
        written.getFirst().onFailed().accept("Not saved.");

        assertEquals("12", text());
        assertEquals("Not saved.", field.problemProperty().get());
        field.commit();
        assertEquals(List.of(12, 12), numbers());
    }

    @Test
    void aFailureDoesNotOverwriteWhatIsBeingTypedMeanwhile() {
        type("12");
        field.textProperty().set("13");
        written.getFirst().onFailed().accept("Not saved.");

        assertEquals("13", text());
    }

    @Test
    void twoChangesOneRightAfterTheOtherAreBothWritten() {
        type("12");
        type("7");
        written.getFirst().onDone().run();
        written.getLast().onDone().run();

        assertEquals(List.of(12, 7), numbers());
        assertEquals("n7", text());
    }

    @Test
    void aPauseInTypingSavesAndLeavesTheTextAsItIs() {
        field.textProperty().set("12");
        assertEquals(List.of(), numbers());

        typing.pass();
        written.getFirst().onDone().run();
        field.show(12);

        assertEquals(List.of(12), numbers());
        assertEquals("12", text());
        field.commit();
        assertEquals(List.of(12), numbers());
        assertEquals("n12", text());
    }

    @Test
    void aPauseSavesNothingThatCannotBeReadAndSaysNothingYet() {
        field.textProperty().set("many");
        typing.pass();

        assertEquals(List.of(), numbers());
        assertEquals("", field.problemProperty().get());
    }

    @Test
    void typingGoesOnAfterAPauseAndEachPauseSavesWhatIsNew() {
        field.textProperty().set("12");
        typing.pass();
        field.textProperty().set("123");
        written.getFirst().onDone().run();
        field.show(12);
        assertEquals("123", text());
        typing.pass();
        field.textProperty().set("7");
        typing.pass();

        assertEquals(List.of(12, 123, 7), numbers());
    }

    @Test
    void whatIsTypedBackAfterAPauseIsSavedToo() {
        field.textProperty().set("12");
        typing.pass();
        field.textProperty().set("n7");
        field.commit();

        assertEquals(List.of(12, 7), numbers());
    }

    @Test
    void escapeAfterAPauseBringsBackWhatWasBeforeIt() {
        field.textProperty().set("12");
        typing.pass();
        written.getFirst().onDone().run();

        field.revert();

        assertEquals(List.of(12, 7), numbers());
        assertEquals("n7", text());
    }

    @Test
    void whatFailedIsNotTriedAgainByItself() {
        type("12");
        written.getFirst().onFailed().accept("Not saved.");

        typing.pass();

        assertEquals(List.of(12), numbers());
        assertEquals(0, typing.waiting());
    }

    @Test
    void whatAPauseCouldNotSaveStaysUnderItsSentence() {
        field.textProperty().set("12");
        typing.pass();
        written.getFirst().onFailed().accept("Not saved.");

        assertEquals("12", text());
        assertEquals("Not saved.", field.problemProperty().get());
        field.commit();
        assertEquals(List.of(12, 12), numbers());
    }

    private void type(String typed) {
        field.textProperty().set(typed);
        field.commit();
    }

    private String text() {
        return field.textProperty().get();
    }

    private List<Integer> numbers() {
        return written.stream().map(Written::number).toList();
    }
}
