package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.Settings;
import huni.domain.prospect.Draft;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.KeepDraft;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger counts as a step of undo. */
public abstract class StepsContract {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T08:02:00Z"));

    private Workspace workspace;
    private StepId created = new StepId(new UUID(0, 0));

    /** An empty ledger. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Workspace(ledger(), NOW, Runnable::run);
        created = step(new CreateProspect("Ege Tekstil", "", Optional.empty()));
    }

    @Test
    void theCurrencyOfTheWorkspaceIsAStep() {
        workspace.perform(new ChangeSetting(Settings.Key.CURRENCY, "EUR"));

        workspace.undo();

        assertEquals(Optional.empty(), workspace.settings().get(Settings.Key.CURRENCY));
        assertEquals(
                OperationName.CREATE, workspace.steps().undo().orElseThrow().operation());
    }

    @Test
    void aNamedStepIsTakenBack() {
        assertEquals(new Outcome.Done<>(new Label(OperationName.CREATE, "Ege Tekstil")), workspace.undo(created));

        assertEquals(Optional.empty(), workspace.steps().undo());
        assertEquals(Optional.of(OperationName.CREATE), workspace.steps().redo().map(Label::operation));
    }

    @Test
    void aNamedStepIsNotTakenBackUnderWhatWasDoneSince() {
        StepId second = step(new CreateProspect("Marmara Lojistik", "", Optional.empty()));

        assertEquals(
                new Outcome.Refused<>(new Refusal.OtherStepSince(new Label(OperationName.CREATE, "Marmara Lojistik"))),
                workspace.undo(created));
        assertEquals(
                Optional.of(new Label(OperationName.CREATE, "Marmara Lojistik")),
                workspace.steps().undo());

        assertEquals(new Outcome.Done<>(new Label(OperationName.CREATE, "Marmara Lojistik")), workspace.undo(second));
        assertEquals(new Outcome.Done<>(new Label(OperationName.CREATE, "Ege Tekstil")), workspace.undo(created));
    }

    @Test
    void aNamedStepIsTakenBackOnce() {
        workspace.undo(created);

        assertEquals(new Outcome.Refused<>(new Refusal.NothingToUndo()), workspace.undo(created));
    }

    @Test
    void aNamedStepKeepsItsNameWhenItIsDoneAgain() {
        for (int i = 0; i < 3; i++) {
            workspace.undo(created);
            workspace.redo();
        }

        assertEquals(new Outcome.Done<>(new Label(OperationName.CREATE, "Ege Tekstil")), workspace.undo(created));
    }

    @Test
    void aNamedStepIsNotTakenBackInPlaceOfTheOneBelowIt() {
        StepId second = step(new CreateProspect("Marmara Lojistik", "", Optional.empty()));
        workspace.undo();

        assertEquals(new Outcome.Refused<>(new Refusal.NothingToUndo()), workspace.undo(second));
        assertEquals(
                Optional.of(new Label(OperationName.CREATE, "Ege Tekstil")),
                workspace.steps().undo());
    }

    @Test
    void aDraftIsNoStepAndIsToldToNobody() {
        workspace.undo(created);
        List<Changed> told = new ArrayList<>();
        workspace.onChanged(told::add);
        workspace.onWritten(told::add);

        assertEquals(
                new Outcome.Done<>(true),
                workspace.perform(new KeepDraft(Optional.empty(), "composer", Optional.of("Wants a"))));
        workspace.perform(new KeepDraft(Optional.empty(), "composer", Optional.of("Wants a reference")));

        assertEquals(List.of(), told);
        assertEquals(
                new Ledger.Steps(Optional.empty(), Optional.of(new Label(OperationName.CREATE, "Ege Tekstil"))),
                workspace.steps());
        workspace.redo();
        workspace.undo();
        assertEquals(Optional.of("Wants a reference"), draft());
        workspace.perform(new KeepDraft(Optional.empty(), "composer", Optional.empty()));
        assertEquals(Optional.empty(), draft());
    }

    private Optional<String> draft() {
        return workspace.perform(new ReadDraft()) instanceof Outcome.Done<Optional<String>>(var found, var _)
                ? found
                : Optional.of("refused");
    }

    private record ReadDraft() implements Operation<Optional<String>> {

        @Override
        public OperationName name() {
            return OperationName.DRAFT;
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public Optional<String> apply(Records records) {
            return records.find(Draft.class, Draft.idOf(Optional.empty(), "composer"))
                    .map(Draft::content);
        }
    }

    private StepId step(Operation<?> operation) {
        return steps(operation).orElseThrow();
    }

    private Optional<StepId> steps(Operation<?> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<?>(Object _, Optional<StepId> step) -> step;
            case Outcome.Refused<?> refused -> throw new AssertionError(refused);
        };
    }
}
