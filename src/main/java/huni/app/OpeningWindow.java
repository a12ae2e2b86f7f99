package huni.app;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.store.file.StoreInUseException;
import huni.store.file.StoreRefusedException;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Preferences;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;

/** The small window in which a passphrase or a password is asked for, before there is a store to show. */
final class OpeningWindow {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 360;

    private final Path place;
    private final Locale system;
    private final FxTaskRunner tasks;
    private final SystemEnd systemEnd;
    private final OpeningQuestion.Ends ends;
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicBoolean opened = new AtomicBoolean();

    private OpeningWindow(
            Path place, Locale system, FxTaskRunner tasks, SystemEnd systemEnd, OpeningQuestion.Ends ends) {
        this.place = place;
        this.system = system;
        this.tasks = tasks;
        this.systemEnd = systemEnd;
        this.ends = ends;
    }

    /**
     * Returns when the question is answered, at once without one or if the store is open in another window, which only comes
     * forward then; false if the person has closed the window instead, or wants something else to be opened.
     *
     * @param ends takes what is to be said when the store is shown, and what is to be done instead
     */
    static boolean isOpened(
            Optional<OpeningQuestion> question,
            Path place,
            Locale system,
            FxTaskRunner tasks,
            SystemEnd systemEnd,
            OpeningQuestion.Ends ends) {
        return question.isEmpty()
                || isInUse(place)
                || question.get().isAnswered()
                || new OpeningWindow(place, system, tasks, systemEnd, ends).isOpened(question.get());
    }

    /** Whether this or another program has the store open. */
    static boolean isInUse(Path place) {
        try {
            StoreFolder.open(place).close();
            return false;
        } catch (StoreInUseException _) {
            return true;
        } catch (StoreRefusedException _) {
            return false;
        }
    }

    private boolean isOpened(OpeningQuestion question) {
        // Language, theme and size of text are not encrypted.
        PersonalSettings settings = new SettingsFile(place.resolve("settings.json")).glance();
        tasks.onScreen(() -> show(question, settings));
        await(answered);
        return opened.get();
    }

    /** Waits until a window was answered or closed, or the thread is ended. */
    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(OpeningQuestion question, PersonalSettings settings) {
        Stage stage = new Stage();
        Texts texts = WindowTexts.of(new WindowUser(new Preferences(settings), system));
        OpeningQuestion.Asking view = question.ask(
                tasks,
                texts,
                new OpeningQuestion.Ends(
                        said -> {
                            ends.opened().accept(said);
                            opened.set(true);
                            stage.hide();
                        },
                        passage -> {
                            ends.instead().accept(passage);
                            stage.hide();
                        }));
        double scale = MainWindow.appearance(settings).textPercent() / 100.0;
        stage.setTitle(OutsideNotices.NAME);
        stage.getIcons().addAll(MainWindow.icons());
        stage.setScene(MainWindow.appearance(settings).scene(view.root(), WIDTH * scale, HEIGHT * scale));
        stage.setOnHidden(_ -> {
            view.close();
            answered.countDown();
        });
        systemEnd.endsBy(stage::hide, stage::hide);
        stage.show();
        view.focus();
    }
}
