package huni.app;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.store.file.StoreFolder;
import huni.store.file.StoreInUseException;
import huni.store.file.StoreLock;
import huni.store.file.StoreRefusedException;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** The small window in which a passphrase is asked for, before there is a store to show. */
final class OpeningWindow {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 360;

    private final Path place;
    private final Locale system;
    private final FxTaskRunner tasks;
    private final SystemEnd systemEnd;
    private final Consumer<String> toSay;
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicBoolean opened = new AtomicBoolean();

    private OpeningWindow(Path place, Locale system, FxTaskRunner tasks, SystemEnd systemEnd, Consumer<String> toSay) {
        this.place = place;
        this.system = system;
        this.tasks = tasks;
        this.systemEnd = systemEnd;
        this.toSay = toSay;
    }

    /**
     * Returns when the key is there, at once without a lock or if the store is open in another window, which only comes
     * forward then; false if the person has closed the window instead.
     *
     * @param toSay takes what is to be said when the store is shown
     */
    static boolean isOpened(
            Optional<StoreLock> lock,
            InstantSource clock,
            Path place,
            Locale system,
            FxTaskRunner tasks,
            SystemEnd systemEnd,
            Consumer<String> toSay) {
        return lock.isEmpty()
                || isInUse(place)
                || isKeyGiven(lock.get())
                || new OpeningWindow(place, system, tasks, systemEnd, toSay).isOpened(lock.get(), clock);
    }

    private static boolean isKeyGiven(StoreLock lock) {
        try {
            return !lock.isLocked();
        } catch (IOException _) {
            // Who opens the store says what cannot be read.
            return false;
        }
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

    private boolean isOpened(StoreLock lock, InstantSource clock) {
        // Language, theme and size of text are not encrypted.
        PersonalSettings settings = new SettingsFile(place.resolve("settings.json")).glance();
        tasks.onScreen(() -> show(lock, clock, settings));
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

    private void show(StoreLock lock, InstantSource clock, PersonalSettings settings) {
        Stage stage = new Stage();
        Texts texts = WindowTexts.of(new WindowUser(new Preferences(settings), system));
        OpeningView view = new OpeningView(lock, place, clock, tasks, texts, byRecoveryKey -> {
            if (byRecoveryKey) {
                toSay.accept(texts.text("app.opening.recovery.used"));
            }
            opened.set(true);
            stage.hide();
        });
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
