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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The small window that is seen while the store is moved to another folder, or shared. */
final class MovingWindow {

    private static final double WIDTH = 560;

    private final Path from;
    private final PersonalSettings settings;
    private final Texts texts;
    private final FxTaskRunner tasks;
    private final SystemEnd systemEnd;
    private final ProgressBar progress = new ProgressBar(0);
    private volatile boolean ended;
    private volatile boolean stopped;

    /** @param system the language of the person's system */
    MovingWindow(Path from, Locale system, FxTaskRunner tasks, SystemEnd systemEnd) {
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
     * Does what is to be done, and says in a sentence what came of it.
     *
     * @return where the store is now: there, or where it was
     */
    Path pass(Passage passage, Consumer<String> say) {
        systemEnd.endsBy(this::stop, this::stop);
        Patience patience = new Patience(() -> show(passage));
        tasks.onScreen(patience::begin);
        try {
            Passage.Arrival arrival = passage.doing().pass(watch());
            say.accept(arrival.said());
            return arrival.place();
        } catch (CommandFailedException refused) {
            say.accept(refused.sentence());
            return from;
        } catch (CancellationException _) {
            say.accept(passage.stopped());
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
                return ended || stopped;
            }

            @Override
            public void progressed(double share) {
                tasks.onScreen(() -> progress.setProgress(share));
            }
        };
    }

    private void show(Passage passage) {
        Label words = new Label(passage.words());
        words.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox root = new VBox(words, progress);
        root.getStyleClass().add("rescue");
        root.setId("moving");
        if (passage.mayStop()) {
            Button stop = new Button(texts.text("app.sharing.stop"));
            stop.setId("moving-stop");
            stop.setCancelButton(true);
            stop.setOnAction(_ -> {
                stopped = true;
                stop.setDisable(true);
            });
            root.getChildren().add(stop);
        }
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
