package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.pipeline.PipelineKey;
import huni.ui.kit.OnFx;
import huni.work.pipeline.AddPipeline;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies under an open panel or form answers no key, though the place hears it from the rail. */
class CoveredKeysTest {

    private static final String COMPANY = "Anadolu Kimya";

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void showTheWindow() throws Exception {
        window = new ShownWindow(folder);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void theBoardShowsTheNextPipelineOnlyWhereNothingLiesOverIt() {
        window.store
                .workspace()
                .perform(new AddPipeline(
                        "Bayiler",
                        PipelineKey.FIRST,
                        stage -> stage.withName(stage.key().value())));
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        String first = pipeline();

        window.open(COMPANY);
        nextPipeline();
        assertEquals(first, pipeline(), "behind the prospect");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.N, KeyCode.CONTROL);
        assertEquals("quick-add-name", window.focused());
        nextPipeline();
        assertEquals(first, pipeline(), "behind the form");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.F1);
        nextPipeline();
        assertEquals(first, pipeline(), "behind the guide");
        window.press(KeyCode.ESCAPE);

        nextPipeline();
        assertEquals("Bayiler", pipeline());
        window.focus("place-board");
        nextPipeline();
        assertEquals(first, pipeline(), "from the rail");
    }

    @Test
    void theFunnelGoesBackByWeeksOnlyWhereNothingLiesOverIt() {
        window.press(KeyCode.DIGIT4, KeyCode.CONTROL);
        window.open(COMPANY);
        window.press(KeyCode.LEFT, KeyCode.ALT);
        assertFalse(isInThePast(), "behind the prospect");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.F1);
        window.press(KeyCode.LEFT, KeyCode.ALT);
        assertFalse(isInThePast(), "behind the guide");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.LEFT, KeyCode.ALT);
        assertTrue(isInThePast());
    }

    @Test
    void aMessageThatHasTheKeyboardCoversNothing() {
        window.press(KeyCode.DIGIT4, KeyCode.CONTROL);
        OnFx.run(() -> window.notices.say("Kopyalandı", "Göster", () -> {}));
        window.press(KeyCode.F4);
        assertTrue(window.isFocusIn(".notices"), window::focused);
        window.press(KeyCode.LEFT, KeyCode.ALT);
        assertTrue(isInThePast());
        assertTrue(window.isFocusIn(".notices"), window::focused);
    }

    private void nextPipeline() {
        window.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private String pipeline() {
        return OnFx.call(() -> ((MenuButton) window.find("board-pipeline")).getText());
    }

    private boolean isInThePast() {
        return OnFx.call(() -> window.find("funnel-now").isVisible());
    }
}
