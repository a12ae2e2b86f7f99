package huni.app;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.field.HeldKeys;
import huni.ui.kit.Appearance;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window on the desktop: where it stands, what it looks like, what it shows. */
final class MainWindow {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final int LARGE = 125;
    private static final double ROOM_FOR_LARGEST = 1536;
    private static final double HEIGHT_FOR_LARGEST = 800;

    private final Stage stage;
    private Preferences preferences;
    private final ObjectProperty<Appearance> look = new SimpleObjectProperty<>(Appearance.DEFAULT);
    /** A desktop may tell a window its new place before it tells it that it is maximized now. */
    private final PauseTransition settled = new PauseTransition(Duration.millis(300));

    private WindowPlace asked = new WindowPlace(0, 0, WIDTH, HEIGHT, false);
    private WindowPlace unmaximized = asked;

    /** @param preferences say what it looks like, and keep its place from one start to the next */
    MainWindow(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /** Shows the content; from then on {@link #rebuild} exchanges it. */
    void open(Supplier<Parent> content) {
        List<Rectangle2D> rooms = rooms();
        asked = preferences
                .settings()
                .get(Key.WINDOW_PLACE)
                .flatMap(WindowPlace::read)
                .orElseGet(() -> WindowPlace.inMiddleOf(rooms.getFirst(), WIDTH, HEIGHT))
                .on(rooms);
        look();
        Scene scene = look.get().scene(content.get(), WIDTH, HEIGHT);
        Appearance.follow(scene, look);
        HeldKeys.watch(scene);
        stage.setTitle(OutsideNotices.NAME);
        stage.setScene(scene);
        stage.getIcons().addAll(icons());
        stand(asked);
        stage.setOnHiding(_ -> remember());
        stage.show();
    }

    /** By which the program is known on the desktop. */
    static List<Image> icons() {
        return List.of(icon(48), icon(128));
    }

    private static Image icon(int size) {
        return new Image(MainWindow.class.getResourceAsStream("icon-" + size + ".png"));
    }

    /**
     * Shows the content, where the window stands if it was opened before there was something to show.
     *
     * @param own say from now on what it looks like; those it was opened with say the same
     */
    void show(Preferences own, Supplier<Parent> content) {
        preferences = own;
        if (stage.isShowing()) {
            rebuild(content.get());
        } else {
            open(content);
        }
    }

    Stage stage() {
        return stage;
    }

    /** Shows other content in the same window. */
    void rebuild(Parent content) {
        look();
        look.get().show(content, stage.getScene());
    }

    private static List<Rectangle2D> rooms() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
    }

    /** Where it is now, or will be. */
    private WindowPlace now() {
        return stage.isShowing() ? stood() : asked;
    }

    /** Where it is; while it is being closed, too, when it counts as not shown any more. */
    private WindowPlace stood() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /**
     * Takes on another theme or text size; the largest text needs a screen on which no word of it is cut. Which one counts
     * is the one the window is on.
     */
    void look() {
        Rectangle2D room = now().room(rooms());
        Appearance wished = appearance(preferences.settings());
        boolean fits = room.getWidth() >= ROOM_FOR_LARGEST && room.getHeight() >= HEIGHT_FOR_LARGEST;
        Appearance now = wished.textPercent() <= LARGE || fits ? wished : new Appearance(wished.theme(), LARGE);
        stage.setMinWidth(Math.min(room.getWidth(), LEAST_WIDTH * now.textPercent() / 100));
        stage.setMinHeight(Math.min(room.getHeight(), LEAST_HEIGHT * now.textPercent() / 100));
        if (!now.equals(look.get())) {
            look.set(now);
        }
    }

    static Appearance appearance(PersonalSettings settings) {
        Theme theme = settings.get(Key.THEME)
                .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Theme.SYSTEM);
        int percent = settings.get(Key.TEXT_PERCENT).map(Integer::valueOf).orElse(100);
        return new Appearance(theme, percent);
    }

    private void stand(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        unmaximized = place;
        settled.setOnFinished(_ -> {
            follow();
            if (!stage.isIconified()) {
                look();
            }
        });
        for (ReadOnlyDoubleProperty side :
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            side.subscribe((_, _) -> settled.playFromStart());
        }
    }

    private void follow() {
        if (!stage.isMaximized() && !stage.isIconified()) {
            Scene scene = stage.getScene();
            unmaximized = stood().unlessPushedFrom(asked, scene.getX(), scene.getY());
        }
    }

    private void remember() {
        follow();
        preferences.set(
                Key.WINDOW_PLACE, unmaximized.maximized(stage.isMaximized()).written());
    }
}
