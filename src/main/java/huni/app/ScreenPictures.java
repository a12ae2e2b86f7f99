package huni.app;

import huni.command.PictureChoice;
import huni.domain.PersonalSettings;
import huni.store.file.StoreRefusedException;
import huni.ui.kit.Appearance;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.Picture;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.ui.shell.Destination;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Draws every screen with sample data, in the languages, shades and sizes that are chosen. Needs no display. */
final class ScreenPictures {

    private static final Installation SHOWN_INSTALLATION =
            new Installation("~/.local/share/huni", Huni.packaged(), Optional.of(new NoRelocation()));
    private static final String SHOWN_PROSPECT = "Anadolu Kimya";
    private static final String SHOWN_MESSAGE = "Deniz Sigorta";
    private static final String SHOWN_CALL = "Çınar Mobilya";

    private static final int STAGES_TO_CLOSING = 4;

    private final InstantSource clock;

    ScreenPictures(InstantSource clock) {
        this.clock = clock;
    }

    /** Starts JavaFX, once in a process and before it is first used, without a display and a graphics card. */
    static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Appearance.fillGrounds();
        Platform.startup(() -> {});
    }

    /**
     * Draws, in each language from a store of its own with the sample data in that language; returns the pictures. JavaFX
     * is running.
     */
    List<Path> draw(Path sampleStores, Path folder, PictureChoice choice) throws IOException, StoreRefusedException {
        Files.createDirectories(folder);
        List<Exception> problems = new ArrayList<>();
        SteppedTaskRunner tasks = new SteppedTaskRunner(problems::add);
        List<Path> pictures = new ArrayList<>();
        for (Locale language : choice.languages()) {
            Path sampleStore = sampleStores.resolve(language.getLanguage());
            fill(sampleStore, language);
            try (OpenedStore store = OpenedStore.open(sampleStore, clock, tasks::onScreen)) {
                pictures.addAll(onScreen(() -> drawAll(store, language, choice, tasks, folder)));
            }
        }
        for (Exception problem : problems) {
            throw new IllegalStateException("a screen could not read what it shows", problem);
        }
        return pictures;
    }

    /** Draws one prospect alone, of a store that is filled. JavaFX is running. */
    void drawProspect(Path sampleStore, Locale language, Theme theme, PictureChoice.Size size, Path file)
            throws IOException, StoreRefusedException {
        SteppedTaskRunner tasks = new SteppedTaskRunner(problem -> {
            throw new IllegalStateException("the prospect could not be read", problem);
        });
        try (OpenedStore store = OpenedStore.open(sampleStore, clock, tasks::onScreen)) {
            onScreen(() -> {
                try (Wiring wiring = wiring(store, tasks, language)) {
                    Scene scene = new Appearance(theme, 100).scene(wiring.root(), size.width(), size.height());
                    wiring.openFound(SHOWN_PROSPECT);
                    draw(scene, tasks, file);
                }
                tasks.settle();
                return file;
            });
        }
    }

    private Wiring wiring(OpenedStore store, SteppedTaskRunner tasks, Locale language) {
        return new Wiring(store, tasks, new Notices(), Motion.NONE, SHOWN_INSTALLATION, unset(language), clock);
    }

    /** Fills a store with the sample data. */
    void fill(Path sampleStore, Locale language) throws StoreRefusedException {
        try (OpenedStore store = OpenedStore.open(sampleStore, clock, Runnable::run)) {
            store.workspace().perform(AddSampleData.in(language));
        }
    }

    private List<Path> drawAll(
            OpenedStore store, Locale language, PictureChoice choice, SteppedTaskRunner tasks, Path folder)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        for (PictureChoice.Size size : choice.sizes()) {
            for (Theme theme :
                    choice.shades().stream().map(ScreenPictures::theme).toList()) {
                try (Wiring wiring = wiring(store, tasks, language)) {
                    Scene scene = new Appearance(theme, choice.textPercent())
                            .scene(wiring.root(), size.width(), size.height());
                    String suffix = String.join(
                                    "-", language.getLanguage(), theme.name().toLowerCase(Locale.ROOT))
                            + "-" + size.width() + "x" + size.height()
                            + (choice.textPercent() == 100 ? "" : "-" + choice.textPercent()) + ".png";
                    for (Destination place : wiring.places()) {
                        wiring.goTo(place);
                        pictures.add(draw(scene, tasks, folder.resolve(place.key() + "-" + suffix)));
                    }
                    wiring.goTo(Destination.BOARD);
                    wiring.openFound(SHOWN_PROSPECT);
                    pictures.add(draw(scene, tasks, folder.resolve("prospect-" + suffix)));
                    wiring.writeFound(SHOWN_MESSAGE);
                    pictures.add(draw(scene, tasks, folder.resolve("message-" + suffix)));
                    wiring.openLedger();
                    pictures.add(draw(scene, tasks, folder.resolve("ledger-" + suffix)));
                    wiring.askAbout(
                            ShownEvents.in(language, store.workspace().now().day()));
                    pictures.add(draw(scene, tasks, folder.resolve("events-" + suffix)));
                    wiring.callFound(SHOWN_CALL);
                    pictures.add(draw(scene, tasks, folder.resolve("call-" + suffix)));
                    // The other pictures tell of no open call.
                    store.workspace().undo();
                    wiring.goTo(Destination.BOARD);
                    draw(scene, tasks, folder.resolve("whatif-" + suffix));
                    tryToWin(scene);
                    pictures.add(draw(scene, tasks, folder.resolve("whatif-" + suffix)));
                }
            }
        }
        // What a window asked for when it was left is read while its store is open.
        tasks.settle();
        return pictures;
    }

    /** Tries with the keyboard what it would do if the first one of the stage before won was won. */
    private static void tryToWin(Scene scene) {
        Node cards = scene.lookup("#board-cards");
        cards.requestFocus();
        Event.fireEvent(
                cards, new KeyEvent(KeyEvent.KEY_TYPED, "w", "", KeyCode.UNDEFINED, false, false, false, false));
        Stream.of(
                        Collections.nCopies(2 * STAGES_TO_CLOSING, KeyCode.LEFT),
                        Collections.nCopies(STAGES_TO_CLOSING, KeyCode.RIGHT),
                        List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ENTER))
                .flatMap(List::stream)
                .forEach(key -> Event.fireEvent(
                        cards, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static Theme theme(PictureChoice.Shade shade) {
        return switch (shade) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
    }

    private static WindowUser unset(Locale language) {
        return new WindowUser(new Preferences(PersonalSettings.DEFAULT), language);
    }

    /** A list makes its rows when it is laid out, and rows may ask for more: so everything is settled twice. */
    private static Path draw(Scene scene, SteppedTaskRunner tasks, Path file) throws IOException {
        tasks.settle();
        Picture.of(scene);
        tasks.settle();
        Picture.of(scene).save(file);
        return file;
    }

    private static <T> T onScreen(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        try (FxTaskRunner screen = new FxTaskRunner()) {
            screen.onScreen(task);
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
