package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Settings;
import huni.work.prospect.CreateProspect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger counts as a step of undo. */
public abstract class StepsContract {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T08:02:00Z"));

    private Workspace workspace;

    /** An empty ledger. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Workspace(ledger(), NOW, Runnable::run);
        workspace.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
    }

    @Test
    void howTheBoardIsLookedAtIsNoStep() {
        workspace.perform(new ChangeSetting(Settings.Key.COLLAPSED_STAGES, "lost"));
        assertEquals("create", workspace.steps().undo().orElseThrow().operation());

        workspace.undo();

        assertEquals(Optional.of("lost"), workspace.settings().get(Settings.Key.COLLAPSED_STAGES));
        assertEquals(Optional.empty(), workspace.steps().undo());
    }

    @Test
    void whatWasUndoneCanBeDoneAgainThoughTheBoardIsLookedAtOtherwise() {
        workspace.undo();
        workspace.perform(new ChangeSetting(Settings.Key.CARD_SORT, "VALUE"));

        workspace.redo();

        assertEquals("create", workspace.steps().undo().orElseThrow().operation());
        assertEquals(Optional.of("VALUE"), workspace.settings().get(Settings.Key.CARD_SORT));
    }

    @Test
    void theLanguageIsAStep() {
        workspace.perform(new ChangeSetting(Settings.Key.LANGUAGE, "tr"));

        workspace.undo();

        assertEquals(Optional.empty(), workspace.settings().get(Settings.Key.LANGUAGE));
    }
}
