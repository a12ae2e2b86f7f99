package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import huni.ui.field.Option;
import huni.ui.field.SavedText;
import huni.ui.settings.ReasonEntries.ReasonEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonEntriesTest {

    private final SampleSettings sample = new SampleSettings(Locale.UK);
    private final ReasonEntries reasons = sample.viewModel.reasons();

    @Test
    void aReasonIsAddedRenamedAndUndone() {
        sample.write(reasons.added(), "Too late");
        assertEquals("", reasons.added().textProperty().get());
        sample.write(reasons.shown().getLast().name(), "We were too late");

        assertEquals(
                new ClosingReason("too_late", StageType.LOST, Optional.of("We were too late"), 6, false, 2),
                stored("too_late"));
        sample.workspace.undo();
        sample.workspace.undo();
        sample.tasks.runAll();
        assertEquals("other", reasons.shown().getLast().key());
    }

    @Test
    void aRetiredReasonIsNotOfferedAndComesBackToItsPlace() {
        List<String> before = keys();
        reasons.retire(reasons.shown().getFirst());
        sample.tasks.runAll();

        assertEquals(before.subList(1, before.size()), keys());
        assertEquals(List.of(new Option("no_budget", "No budget")), reasons.retired());

        reasons.bringBack(reasons.retired().getFirst());
        sample.tasks.runAll();
        assertEquals(before, keys());
    }

    @Test
    void theLastReasonStays() {
        for (ReasonEntry reason : List.copyOf(reasons.shown())) {
            reasons.retire(reason);
            sample.tasks.runAll();
        }

        assertEquals(List.of("other"), keys());
        assertEquals(1, sample.notices.shown().size());
    }

    @Test
    void everyReasonHasANameOfItsOwn() {
        sample.write(reasons.added(), "NO BUDGET");
        assertEquals(
                "Another reason has this name, perhaps a retired one. Choose another name.",
                reasons.added().problemProperty().get());

        sample.write(reasons.added(), "Too late");
        sample.write(reasons.shown().getLast().name(), "");
        assertEquals(
                "A reason needs a name.",
                reasons.shown().getLast().name().problemProperty().get());
    }

    @Test
    void anEmptyNameBringsTheStandardOneBack() {
        SavedText<?> name = reasons.shown().getFirst().name();
        sample.write(name, "Too dear");
        sample.write(name, "");

        assertEquals("No budget", name.textProperty().get());
        assertEquals(Optional.empty(), stored("no_budget").name());
    }

    @Test
    void reasonsOfWinsAreAListOfTheirOwnAndMayAllBeRetired() {
        ReasonEntries wins = sample.viewModel.winReasons();
        sample.write(wins.added(), "No budget");
        assertEquals(StageType.WON, stored(wins.shown().getLast().key()).outcome());
        assertEquals(6, keys().size());

        for (ReasonEntry reason : List.copyOf(wins.shown())) {
            wins.retire(reason);
            sample.tasks.runAll();
        }
        assertEquals(List.of(), wins.shown());
        assertEquals(8, wins.retired().size());
        sample.workspace.undo();
        sample.tasks.runAll();
        assertEquals("No budget", wins.shown().getFirst().called());
    }

    private List<String> keys() {
        return reasons.shown().stream().map(ReasonEntry::key).toList();
    }

    private ClosingReason stored(String key) {
        return sample.ledger.records().closingReasons().stream()
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
