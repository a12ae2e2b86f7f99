package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.PictureChoice;
import huni.command.PictureChoice.Shade;
import huni.command.PictureChoice.Size;
import huni.language.guide.Guide;
import huni.ui.kit.OnFx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the guide are what the program draws today; with {@code -Dhuni.guide.pictures=draw} they are drawn anew. See
 * {@code src/docs/howto/write-the-guide.md}.
 */
class GuidePicturesTest {

    private static final Path FOLDER = Path.of("src/docs/guide");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Size SIZE = new Size(1280, 720);

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
            Path today = drawn.resolve(
                    file.replace(".png", "-" + language + "-light-" + SIZE.width() + "x" + SIZE.height() + ".png"));
            Path kept = FOLDER.resolve(language).resolve(file);
            if ("draw".equals(System.getProperty("huni.guide.pictures"))) {
                KeptPicture.of(today).save(kept);
            }
            double differs = KeptPicture.of(kept).differsFrom(KeptPicture.of(today));
            if (differs > KeptPicture.MUCH) {
                old.add("%s: %.1f %% of it".formatted(kept, 100 * differs));
            }
        }
        assertEquals(
                Set.of(), old, "these look otherwise today; draw them anew as src/docs/howto/write-the-guide.md says");
        assertEquals(Set.of(), unnamed(language, named));
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
