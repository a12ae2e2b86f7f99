package huni.app;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.ui.field.UnreadColumns;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.Preferences;
import huni.ui.quota.QuotaStripView;
import huni.ui.shell.Destination;
import huni.ui.shell.ShellFrame;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window while its store is being opened: it stands where it will stand, with rail, bars and empty columns. */
final class WindowFrame {

    /** What is there in one frame is painted when the next but one begins. */
    private static final int PAINTED = 3;

    private final Locale system;
    private final Consumer<Runnable> onScreen;
    private final Runnable onClosed;
    private Optional<MainWindow> shown = Optional.empty();
    private Optional<Runnable> filling = Optional.empty();
    private boolean painted;

    /**
     * @param system the language of the person's system
     * @param onClosed told when the person closes it
     */
    WindowFrame(Locale system, Consumer<Runnable> onScreen, Runnable onClosed) {
        this.system = system;
        this.onScreen = onScreen;
        this.onClosed = onClosed;
    }

    /** Shows it soon, for the store of that folder; reads files, so it is called off the screen's thread. */
    void show(Path place) {
        SettingsFile file = new SettingsFile(place.resolve("settings.json"));
        if (!file.exists() && StoreFolder.holdsStore(place)) {
            // An earlier version kept in the store what the window looks like.
            return;
        }
        PersonalSettings settings = file.glance();
        Texts texts = WindowTexts.of(new WindowUser(new Preferences(settings), system));
        onScreen.accept(() -> show(settings, texts));
    }

    private void show(PersonalSettings settings, Texts texts) {
        MainWindow window = new MainWindow(new Stage(), new Preferences(settings));
        window.stage().setOnHidden(_ -> onClosed.run());
        window.open(() -> content(WindowParts.firstPlace(settings), texts));
        // Not before: where it cannot be shown, what comes into it is told why when it is shown itself.
        shown = Optional.of(window);
        painted = false;
        afterFrames(PAINTED, () -> {
            painted = true;
            filling.ifPresent(onScreen);
            filling = Optional.empty();
        });
    }

    /** Does something once, when so many frames have begun. */
    static void afterFrames(int frames, Runnable action) {
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                begun++;
                if (begun == frames) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** On the screen's thread: has what comes into it made, which takes it for a while, once it is seen itself. */
    void fill(Runnable content) {
        if (shown.isEmpty() || painted) {
            content.run();
        } else {
            filling = Optional.of(content);
        }
    }

    static Parent content(Destination place, Texts texts) {
        Node room = place == Destination.BOARD ? board(texts) : new Region();
        return ShellFrame.of(place, QuotaStripView.unread(), room, texts);
    }

    private static Node board(Texts texts) {
        Label title = new Label(texts.text("board.title"));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button filter = Buttons.withIcon(Buttons.plain(texts.text("board.filter"), () -> {}), Icons.FILTER);
        HBox toolbar = new HBox(title, space, filter);
        toolbar.getStyleClass().add("board-toolbar");
        Region columns = new UnreadColumns();
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(toolbar, columns);
        page.getStyleClass().add("board-page");
        return page;
    }

    /** Takes it away, if it was shown: there is nothing to open. */
    void hide() {
        onScreen.accept(() -> {
            shown.ifPresent(window -> {
                window.stage().setOnHidden(null);
                window.stage().hide();
            });
            shown = Optional.empty();
        });
    }

    /** The window itself, for what comes into it; one that was not shown yet, where there was no frame to show. */
    MainWindow window() {
        return shown.orElseGet(() -> new MainWindow(new Stage(), new Preferences(PersonalSettings.DEFAULT)));
    }
}
