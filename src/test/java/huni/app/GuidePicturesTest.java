package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.PictureChoice;
import huni.command.PictureChoice.Shade;
import huni.command.PictureChoice.Size;
import huni.language.guide.Guide;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the guide, of the README and of the package's description are what the program draws today; with
 * {@code -Dhuni.guide.pictures=draw} they are drawn anew. See {@code src/docs/howto/write-the-guide.md}.
 */
class GuidePicturesTest {

    private static final Path FOLDER = Path.of("src/docs/guide");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Size SIZE = new Size(1280, 720);
    private static final Path OF_THE_README = Path.of("src/docs/pictures");
    private static final Path LETTERS = Path.of("src/test/resources/huni/app/letters.png");
    private static final boolean DRAW = "draw".equals(System.getProperty("huni.guide.pictures"));

    /** Which part of a picture may differ where the system draws letters in another way: no layout is another one then. */
    private static final double OTHER_LETTERS = 0.08;

    @TempDir
    private Path samples;

    @TempDir
    private Path drawn;

    // Fifteen screens one after the other; two cores may have other tests to run.
    @Timeout(300)
    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void eachPictureOfTheGuideIsOfTodaysProgram(String language) throws Exception {
        OnFx.run(() -> {});
        PictureChoice choice =
                new PictureChoice(List.of(Locale.of(language)), List.of(Shade.LIGHT), List.of(SIZE), 100);
        new ScreenPictures(InstantSource.fixed(MONDAY)).draw(samples, drawn, choice);

        Set<String> named = new TreeSet<>();
        Guide.in(Locale.of(language)).pages().forEach(page -> named.addAll(page.pictures()));
        assertTrue(named.size() >= 10, named::toString);
        Set<String> old = new TreeSet<>();
        for (String file : named) {
            looked(FOLDER.resolve(language).resolve(file), today(file, language))
                    .ifPresent(old::add);
        }
        if (language.equals("tr")) {
            looked(OF_THE_README.resolve("board.png"), today("board.png", language))
                    .ifPresent(old::add);
        } else {
            looked(OF_THE_README.resolve("funnel.png"), today("funnel.png", language))
                    .ifPresent(old::add);
            looked(OF_THE_README.resolve("prospect.png"), darkProspect()).ifPresent(old::add);
        }
        assertEquals(
                Set.of(), old, "these look otherwise today; draw them anew as src/docs/howto/write-the-guide.md says");
        assertEquals(Set.of(), unnamed(language, named));
    }

    private Path today(String file, String language) {
        return drawn.resolve(
                file.replace(".png", "-" + language + "-light-" + SIZE.width() + "x" + SIZE.height() + ".png"));
    }

    /** Says how a kept picture differs from the one of today, if it does. */
    private Optional<String> looked(Path kept, Path today) throws Exception {
        if (DRAW) {
            KeptPicture.of(today).save(kept);
        }
        KeptPicture before = KeptPicture.of(kept);
        int differs = before.differsFrom(KeptPicture.of(today));
        double most = areLettersDrawnAsKept() ? 0 : before.squares() * OTHER_LETTERS;
        return Optional.of("%s: in %d of its squares".formatted(kept, differs)).filter(_ -> differs > most);
    }

    private boolean areLettersDrawnAsKept() throws Exception {
        Path today = drawn.resolve("letters.png");
        if (Files.notExists(today)) {
            Label letters = OnFx.call(() -> new Label("Huni çğıöşü ÇĞİÖŞÜ 0123456789 %₺€ agkRQ"));
            OnFx.run(() -> save(new Appearance(Theme.LIGHT, 100).scene(new VBox(letters), 400, 40), today));
            if (DRAW) {
                Files.copy(today, LETTERS, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return KeptPicture.of(LETTERS).isExactly(KeptPicture.of(today));
    }

    /** As the README shows it; the store with the samples was filled before. */
    private Path darkProspect() throws Exception {
        Path file = drawn.resolve("prospect-dark.png");
        new ScreenPictures(InstantSource.fixed(MONDAY))
                .drawProspect(samples.resolve("en"), Locale.UK, Theme.DARK, SIZE, file);
        return file;
    }

    private static void save(Scene scene, Path file) {
        try {
            Picture.of(scene).save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> unnamed(String language, Set<String> named) throws Exception {
        try (var files = Files.list(FOLDER.resolve(language))) {
            Set<String> unnamed = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png") && !named.contains(name))
                    .forEach(unnamed::add);
            return unnamed;
        }
    }
}
