package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.history.HistoryQuery.Holding;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trying a sale in the whole window, by keyboard. */
class WhatIfWindowTest {

    @TempDir
    private Path folder;

    private static String strip(ShownWindow window) {
        return OnFx.call(() -> ((Button) window.scene().lookup(".quota-strip-button")).getAccessibleText());
    }

    private static List<String> words(ShownWindow window) {
        return OnFx.call(() -> window.scene().lookup(".quota-strip-button").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private static void tryToWin(ShownWindow window) {
        for (int stage = 0; stage < 8; stage++) {
            window.press(KeyCode.LEFT);
        }
        for (int stage = 0; stage < 4; stage++) {
            window.press(KeyCode.RIGHT);
        }
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ENTER)) {
            window.press(key);
        }
    }

    @Test
    void theStripShowsWhatATriedSaleWouldDoUntilItIsUndoneOrLeft() throws Exception {
        try (ShownWindow window = new ShownWindow(folder)) {
            String now = strip(window);
            List<Holding> held = window.store.history().holdings();
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            window.type('w');
            assertEquals(now, strip(window));
            tryToWin(window);

            assertTrue(strip(window).contains(now), () -> strip(window));
            assertTrue(strip(window).length() > now.length());
            List<String> changed =
                    words(window).stream().filter(text -> text.contains("→")).toList();
            assertTrue(changed.size() >= 3, () -> "won, expected and the chance at least: " + words(window));
            assertEquals(held, window.store.history().holdings());

            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertEquals(now, strip(window));
            tryToWin(window);
            assertNotEquals(now, strip(window));
            window.press(KeyCode.DIGIT3, KeyCode.CONTROL);
            assertEquals(now, strip(window));
            assertEquals(
                    "Ya olursa kapandı. 1 taşıma geri alındı, hiçbir şey kaydedilmedi.",
                    window.notices.shown().getLast().text());
            assertEquals(held, window.store.history().holdings());
        }
    }

    private static String undo(ShownWindow window) {
        return OnFx.call(() -> ((Button) window.find("undo")).getText());
    }

    private static boolean isSeen(ShownWindow window, String id) {
        return OnFx.call(() ->
                Optional.ofNullable(window.find(id)).filter(Node::isVisible).isPresent());
    }

    @Test
    void aProspectOpenedMeanwhileSaysThatItSavesAndUndoThereIsOfWhatIsSaved() throws Exception {
        try (ShownWindow window = new ShownWindow(folder)) {
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            String saved = undo(window);
            window.type('w');
            tryToWin(window);
            String tried = strip(window);
            assertEquals("Geri al: denenen taşıma", undo(window));

            window.open("Anadolu");
            assertTrue(isSeen(window, "whatif-aside"));
            assertEquals(saved, undo(window));
            assertEquals(tried, strip(window), "what was tried waits");
            window.press(KeyCode.ESCAPE);
            assertFalse(isSeen(window, "whatif-aside"));
            assertEquals("Geri al: denenen taşıma", undo(window));

            window.open("Anadolu");
            OnFx.run(() -> ((Button) window.find("whatif-aside-leave")).fire());
            window.drawn();
            assertFalse(isSeen(window, "whatif-aside"));
            assertNotEquals(tried, strip(window));
        }
    }
}
