package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.testing.SetClock;
import huni.testing.SetPause;
import huni.ui.door.Performer;
import huni.ui.door.UnsavedText;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeLedger;
import huni.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SavedTextTest {

    private record Written(Integer number, Runnable onDone, Consumer<? super String> onFailed) {}

    private final List<Written> written = new ArrayList<>();
    private final List<Optional<String>> drafts = new ArrayList<>();
    private final SetPause typing = new SetPause();
    private final UnsavedText unsaved = new Performer(
                    new Workspace(new FakeLedger(), new SetClock("2026-11-23T08:00:00Z"), Runnable::run),
                    new QueuedTaskRunner(),
                    new Notices(),
                    Texts.in(Locale.ENGLISH, List.of()),
                    typing)
            .unsaved();
    private final SavedText<Integer> field = new SavedText<>(
            7,
            new FieldFormat<>(
                    number -> "n" + number,
                    typed -> Optional.of(typed.replace("n", ""))
                            .filter(t -> t.matches("\\d+"))
                            .map(Integer::valueOf),
                    "Write a number."),
            (number, onDone, onFailed) -> written.add(new Written(number, onDone, onFailed)),
            unsaved,
            (typed, onKept, _) -> {
                drafts.add(typed);
                onKept.run();
            });

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
    void whoeverHearsThatItIsNotBeingSavedAnyMoreHearsWhetherItIsKept() {
        List<Boolean> kept = new ArrayList<>();
        field.savingProperty().subscribe((_, saving) -> {
            if (!saving) {
                kept.add(field.isKept());
            }
        });
        type("12");
        field.commit();
        written.getFirst().onDone().run();
        type("13");
        field.commit();
        written.getLast().onFailed().accept("refused");

        assertEquals(List.of(true, false), kept);
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
    void whatIsTypedIsADraftUntilItIsSaved() {
        field.textProperty().set("12");
        assertEquals(List.of(), drafts);
        assertTrue(unsaved());

        typing.pass();

        assertEquals(List.of(Optional.of("12")), drafts);
        assertEquals(List.of(), numbers());
        assertFalse(unsaved());
        field.commit();
        assertEquals(List.of(12), numbers());
        assertEquals(List.of(Optional.of("12"), Optional.empty()), drafts);
    }

    @Test
    void whatCannotBeReadIsADraftToo() {
        field.textProperty().set("many");
        typing.pass();

        assertEquals(List.of(Optional.of("many")), drafts);
        assertEquals("", field.problemProperty().get());
    }

    @Test
    void typingThatGoesOnIsUnsavedUntilTheNextDraft() {
        field.textProperty().set("12");
        field.textProperty().set("123");
        assertEquals(1, typing.waiting());
        typing.pass();
        field.textProperty().set("1234");
        assertTrue(unsaved());
        typing.pass();

        assertEquals(List.of(Optional.of("123"), Optional.of("1234")), drafts);
        assertFalse(unsaved());
    }

    @Test
    void whatIsTypedBackIsNoDraftAnyMore() {
        field.textProperty().set("12");
        typing.pass();
        field.textProperty().set("n7");

        assertEquals(List.of(Optional.of("12"), Optional.empty()), drafts);
        assertFalse(unsaved());
        assertEquals(0, typing.waiting());
        assertEquals(List.of(), numbers());
    }

    @Test
    void escapeForgetsTheDraft() {
        field.textProperty().set("12");
        typing.pass();

        field.revert();

        assertEquals(List.of(Optional.of("12"), Optional.empty()), drafts);
        assertEquals("n7", text());
        assertEquals(List.of(), numbers());
    }

    @Test
    void aDraftThatWasLeftBehindIsTypedAgainAndSavedWhenTheFieldIsLeft() {
        field.restore("12", Optional.empty());

        assertEquals("12", text());
        assertFalse(unsaved());
        field.commit();
        assertEquals(List.of(12), numbers());
        assertEquals(List.of(Optional.empty()), drafts);
    }

    @Test
    void aDraftThatWasSavedAfterAllIsForgotten() {
        field.restore("n7", Optional.empty());

        assertEquals(List.of(), numbers());
        assertEquals(List.of(Optional.empty()), drafts);
    }

    @Test
    void whatFailedIsADraftButIsNotSavedAgainByItself() {
        type("12");
        written.getFirst().onFailed().accept("Not saved.");

        typing.pass();

        assertEquals(List.of(12), numbers());
        assertEquals("12", text());
        assertEquals(Optional.of("12"), drafts.getLast());
    }

    private void type(String typed) {
        field.textProperty().set(typed);
        field.commit();
    }

    private boolean unsaved() {
        return unsaved.anyProperty().get();
    }

    private String text() {
        return field.textProperty().get();
    }

    private List<Integer> numbers() {
        return written.stream().map(Written::number).toList();
    }
}
