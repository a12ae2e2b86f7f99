package huni.app;

import huni.domain.PersonalSettings;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.work.Label;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The whole program in a window of 1440 x 900 over a store of any size, with its own lanes and clock. For the benchmarks. */
public final class LargeWindow implements AutoCloseable {

    private final WatchedLanes lanes = new WatchedLanes();
    private final OpenedStore store;
    private final Wiring wiring;
    private final Stage stage;

    /** Opens the store in a folder, in Turkish; nothing is shown yet. */
    public LargeWindow(Path folder, Motion motion) throws Exception {
        OnFx.run(() -> {});
        store = OpenedStore.open(folder, InstantSource.system(), lanes::onScreen);
        wiring = OnFx.call(() -> new Wiring(
                store,
                lanes,
                new Notices(),
                motion,
                new Installation(folder.toString(), "0.1.0", Optional.empty()),
                new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.of("tr", "TR")),
                InstantSource.system()));
        stage = OnFx.call(Stage::new);
    }

    /** Shows the window in the corner of the screen, where a mouse reaches all of it; on the JavaFX thread. */
    public void show() {
        stage.setScene(new Appearance(Theme.LIGHT, 100).scene(wiring.root(), 1440, 900));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** What lies over the window and has the keyboard, or the window; on the JavaFX thread. */
    public Scene front() {
        return popup().orElseGet(this::scene);
    }

    /** Whether something lies over the window and has the keyboard; on the JavaFX thread. */
    public boolean isCovered() {
        return popup().isPresent();
    }

    private Optional<Scene> popup() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(popup -> popup.getFocusOwner() != null)
                .reduce((_, last) -> last);
    }

    /** Returns when all that was asked for has reached the screen, but for figures over all prospects. */
    public void settle() {
        lanes.settle();
    }

    /** Returns when those have reached it, too. */
    public void settleAll() {
        lanes.settleAll();
    }

    /** When an answer reached the screen last, in nanoseconds. */
    public long told() {
        return lanes.told();
    }

    /** What would be undone next. */
    public Optional<Label> undone() {
        return store.workspace().steps().undo();
    }

    @Override
    public void close() {
        OnFx.run(() -> {
            wiring.close();
            stage.close();
        });
        lanes.close();
        store.close();
    }
}
