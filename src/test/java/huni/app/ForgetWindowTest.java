package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.testing.SetClock;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.Outcome;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.RemoveProspects;
import huni.work.safety.BackupReason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who was deleted is forgotten for good from the window, or stays. */
class ForgetWindowTest {

    private static final String COMPANY = "Quaxolin Optik";

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void openTheForm() throws Exception {
        window = new ShownWindow(folder.resolve("store"), new SetClock("2026-11-23T09:00:00Z"), 0);
        ProspectId id = created();
        window.store.backups().make(BackupReason.ASKED, ArchiveWatch.NONE);
        window.store.workspace().perform(new RemoveProspects(List.of(id)));
        window.drawn();
        window.press(KeyCode.DIGIT7, KeyCode.CONTROL);
        press("trash-open");
        OnFx.run(() -> {
            ListView<?> list = (ListView<?>) window.find("trash-list");
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        window.drawn();
        window.press(KeyCode.DELETE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ProspectId created() {
        if (window.store.workspace().perform(new CreateProspect(COMPANY, "Wilhelmyna Zyx", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId id, var _)) {
            return id;
        }
        throw new AssertionError("it was refused");
    }

    private void press(String id) {
        OnFx.run(() -> ((ButtonBase) window.find(id)).fire());
        window.drawn();
    }

    /** A button acts when the key comes up. */
    private void pressAndRelease(KeyCode key) {
        window.press(key);
        OnFx.run(() -> Event.fireEvent(
                window.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false)));
        window.drawn();
    }

    private long removed() {
        return window.store.trash().contents().count("");
    }

    private String words(String id) {
        return OnFx.call(() -> window.find(id).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", (all, next) -> all + next + "\n"));
    }

    @Test
    void theFormSaysWhoAndWhatGoesAndWhichBackupHoldsThem() {
        assertTrue(((Label) window.find("forget-title")).getText().contains(COMPANY));
        assertTrue(words("forget-goes").lines().count() > 1, words("forget-goes"));
        assertTrue(words("forget-backups").contains("backup-20261123-090000-asked.huni"), words("forget-backups"));
        assertEquals("forget-leave", window.focused());
    }

    @Test
    void enterAndEscapeLeaveEverythingAsItIs() {
        pressAndRelease(KeyCode.ENTER);
        assertEquals(Optional.empty(), Optional.ofNullable(window.find("forget")));
        assertEquals(1, removed());
        assertTrue(window.find("trash").isVisible(), "what was seen before is seen again");

        OnFx.run(() ->
                ((ListView<?>) window.find("trash-list")).getSelectionModel().select(0));
        press("trash-forget");
        window.press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), Optional.ofNullable(window.find("forget")));
        assertEquals(1, removed());
    }

    @Test
    void theButtonForgetsThemForGoodAndThatIsSaid() {
        press("forget-do");

        assertEquals(0, removed());
        assertEquals(Optional.empty(), Optional.ofNullable(window.find("forget")));
        List<String> said = OnFx.call(
                () -> window.notices.shown().stream().map(Notice::text).toList());
        assertTrue(said.stream().anyMatch(text -> text.contains(COMPANY)), said.toString());
        assertEquals(List.of(), window.store.trash().contents().named(COMPANY));
        assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
        window.store.workspace().undo();
        assertFalse(window.store.trash().contents().named(COMPANY).size() > 0, "an undo brings nobody back");
    }
}
