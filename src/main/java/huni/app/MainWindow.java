package huni.app;

import huni.domain.Settings;
import huni.ui.kit.Appearance;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window on the desktop: where it stands, what it looks like, what it shows. */
final class MainWindow {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Path placeFile;

    /** @param placeFile where the place of the window is kept from one start to the next */
    MainWindow(Stage stage, Path placeFile) {
        this.stage = stage;
        this.placeFile = placeFile;
    }

    /** Shows the content; from then on {@link #rebuild} exchanges it. */
    void open(Supplier<Parent> content, Settings settings) {
        Scene scene = new Scene(content.get(), WIDTH, HEIGHT);
        appearance(settings).dress(scene);
        stage.setTitle("Huni");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        WindowPlace.read(placeFile).ifPresentOrElse(this::restore, () -> fit(Screen.getPrimary()));
        stage.setOnHiding(_ -> remember());
        stage.show();
    }

    /** Shows other content in the same window. */
    void rebuild(Parent content, Settings settings) {
        stage.getScene().setRoot(content);
        look(settings);
    }

    /** Takes on another theme or text size. */
    void look(Settings settings) {
        appearance(settings).dress(stage.getScene());
    }

    static Appearance appearance(Settings settings) {
        Theme theme = settings.get(Settings.Key.THEME)
                .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Theme.SYSTEM);
        int percent =
                settings.get(Settings.Key.TEXT_PERCENT).map(Integer::valueOf).orElse(100);
        return new Appearance(theme, percent);
    }

    private void fit(Screen screen) {
        Rectangle2D room = screen.getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.centerOnScreen();
    }

    /** A place on a screen that is not there any more would hide the window. */
    private void restore(WindowPlace place) {
        if (Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty()) {
            fit(Screen.getPrimary());
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private void remember() {
        try {
            new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())
                    .write(placeFile);
        } catch (IOException e) {
            LOG.warn("the place of the window was not kept", e);
        }
    }
}
