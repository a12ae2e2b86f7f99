package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.DrawnFrames;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No frame shows anything of a chart without its colours, whatever happens to the window. */
@Tag("ui")
class FunnelFramesTest {

    private final SampleFunnel sample = new SampleFunnel(Locale.UK).withHalfAYear();
    private final Stage stage = OnFx.call(Stage::new);
    private final Appearance light = new Appearance(Theme.LIGHT, 100);
    private final DrawnFrames frames = OnFx.call(this::show);

    private DrawnFrames show() {
        Scene scene = light.scene(new StackPane(sample.view().root()), 1364, 808);
        stage.setScene(scene);
        stage.show();
        sample.tasks.runAll();
        return new DrawnFrames(scene);
    }

    @AfterEach
    void closeTheWindow() {
        OnFx.run(stage::close);
    }

    @BeforeEach
    void waitForTheFirstFrames() {
        Pulses.pass(stage.getScene());
    }

    @Test
    void aWindowThatIsResizedShowsWholeFrames() {
        for (int step = 1; step <= 20; step++) {
            double width = 1364 + 9 * step;
            OnFx.run(() -> stage.setWidth(width));
            Pulses.pass(stage.getScene());
        }

        assertEquals(List.of(), frames.unlikeTheNext());
        assertTrue(frames.seen() > 20);
    }

    @Test
    void anotherThemeComesInOneFrame() {
        for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            OnFx.run(() -> new Appearance(theme, 100).dress(stage.getScene()));
            Pulses.pass(stage.getScene());
        }

        assertEquals(List.of(), frames.unlikeTheNext());
    }
}
