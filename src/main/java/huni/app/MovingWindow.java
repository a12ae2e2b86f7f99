package huni.app;

import huni.command.CommandFailedException;
import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Patience;
import huni.ui.kit.Preferences;
import huni.work.archive.ArchiveWatch;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The small window that is seen while the store is moved to another folder. */
final class MovingWindow {

    private static final double WIDTH = 560;

    private final WindowMoves moves;
    private final Path from;
    private final PersonalSettings settings;
    private final Texts texts;
    private final FxTaskRunner tasks;
    private final SystemEnd systemEnd;
    private final ProgressBar progress = new ProgressBar(0);
    private volatile boolean ended;

    /** @param system the language of the person's system */
    MovingWindow(WindowMoves moves, Path from, Locale system, FxTaskRunner tasks, SystemEnd systemEnd) {
        this.moves = moves;
        this.from = from;
        this.settings = new SettingsFile(from.resolve("settings.json")).glance();
        this.texts = WindowTexts.of(new WindowUser(new Preferences(settings), system));
        this.tasks = tasks;
        this.systemEnd = systemEnd;
    }

    /** Whether the system ends the program. */
    boolean isEnded() {
        return ended;
    }

    /**
     * Moves the store, and says in a sentence what came of it.
     *
     * @return where it is now: there, or where it was
     */
    Path move(Path to, Consumer<String> say) {
        systemEnd.endsBy(this::stop, this::stop);
        Patience patience = new Patience(() -> show(to));
        tasks.onScreen(patience::begin);
        try {
            moves.move(from, to, texts, watch());
            say.accept(texts.text("move.done", to, from));
            return to;
        } catch (CommandFailedException refused) {
            say.accept(refused.sentence());
            return from;
        } catch (CancellationException _) {
            say.accept(texts.text("move.stopped"));
            return from;
        } finally {
            tasks.onScreen(() -> {
                patience.end();
                hide();
            });
        }
    }

    private void stop() {
        ended = true;
    }

    private ArchiveWatch watch() {
        return new ArchiveWatch() {
            @Override
            public boolean isCancelled() {
                return ended;
            }

            @Override
            public void progressed(double share) {
                tasks.onScreen(() -> progress.setProgress(share));
            }
        };
    }

    private void show(Path to) {
        Label words = new Label(texts.text("app.moving", to));
        words.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox root = new VBox(words, progress);
        root.getStyleClass().add("rescue");
        root.setId("moving");
        Stage stage = new Stage();
        stage.setTitle(OutsideNotices.NAME);
        stage.getIcons().addAll(MainWindow.icons());
        root.setPrefWidth(WIDTH * MainWindow.appearance(settings).textPercent() / 100.0);
        stage.setScene(new Scene(root));
        MainWindow.appearance(settings).dress(stage.getScene());
        // Closing it would not end what it shows.
        stage.setOnCloseRequest(Event::consume);
        stage.show();
    }

    private void hide() {
        if (progress.getScene() != null) {
            progress.getScene().getWindow().hide();
        }
    }
}
