package huni.app;

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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Draws every screen with sample data, in both languages, both themes and two sizes. Needs no display. */
final class ScreenPictures {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("tr", "TR"), Locale.of("en", "GB"));
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);
    private static final List<Size> SIZES = List.of(new Size(1280, 720), new Size(1440, 900));
    private static final Installation SHOWN_INSTALLATION =
            new Installation("~/.local/share/huni", OpenedStore.version());
    private static final String SHOWN_PROSPECT = "Anadolu Kimya";
    private static final String SHOWN_MESSAGE = "Deniz Sigorta";
    private static final String SHOWN_CALL = "Çınar Mobilya";

    private final InstantSource clock;

    ScreenPictures(InstantSource clock) {
        this.clock = clock;
    }

    private record Size(int width, int height) {}

    /** Says to JavaFX, before it is first used, that there is no display and no graphics card. */
    static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /** Draws, in each language from a store of its own with the sample data in that language; returns the pictures. */
    List<Path> draw(Path sampleStores, Path folder) throws IOException, StoreRefusedException {
        withoutDisplay();
        Files.createDirectories(folder);
        List<Exception> problems = new ArrayList<>();
        SteppedTaskRunner tasks = new SteppedTaskRunner(problems::add);
        List<Path> pictures = new ArrayList<>();
        Platform.startup(() -> {});
        for (Locale language : LANGUAGES) {
            Path sampleStore = sampleStores.resolve(language.getLanguage());
            fill(sampleStore, language);
            try (OpenedStore store = OpenedStore.open(sampleStore, clock, tasks::onScreen)) {
                pictures.addAll(onScreen(() -> drawAll(store, language, tasks, folder)));
            }
        }
        for (Exception problem : problems) {
            throw new IllegalStateException("a screen could not read what it shows", problem);
        }
        return pictures;
    }

    /** Fills a store with the sample data. */
    void fill(Path sampleStore, Locale language) throws StoreRefusedException {
        try (OpenedStore store = OpenedStore.open(sampleStore, clock, Runnable::run)) {
            store.workspace().perform(AddSampleData.in(language));
        }
    }

    private List<Path> drawAll(OpenedStore store, Locale language, SteppedTaskRunner tasks, Path folder)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        for (Size size : SIZES) {
            for (Theme theme : THEMES) {
                try (Wiring wiring = new Wiring(
                        store, tasks, new Notices(), Motion.NONE, SHOWN_INSTALLATION, unset(language), clock)) {
                    Scene scene = new Appearance(theme, 100).scene(wiring.root(), size.width(), size.height());
                    String suffix = String.join(
                                    "-", language.getLanguage(), theme.name().toLowerCase(Locale.ROOT))
                            + "-" + size.width() + "x" + size.height() + ".png";
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
                    wiring.callFound(SHOWN_CALL);
                    pictures.add(draw(scene, tasks, folder.resolve("call-" + suffix)));
                    // The other pictures tell of no open call.
                    store.workspace().undo();
                }
            }
        }
        // What a window asked for when it was left is read while its store is open.
        tasks.settle();
        return pictures;
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
