package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.PictureChoice;
import huni.command.PictureChoice.Shade;
import huni.command.PictureChoice.Size;
import huni.language.guide.Guide;
import huni.language.guide.GuideScreen;
import huni.ui.kit.OnFx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All screens one after the other, as the command draws them; what fails or is logged on the way fails the test. */
class ScreenPicturesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Set<String> SCREENS = Set.of(
            "today",
            "board",
            "prospects",
            "funnel",
            "quota",
            "coach",
            "data",
            "settings",
            "checklists",
            "prospect",
            "message",
            "ledger",
            "events",
            "call",
            "whatif");

    @TempDir
    private Path samples;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"tr, DARK, 125", "en, LIGHT, 100"})
    void everyScreenIsDrawnToTheEnd(String language, Shade shade, int textPercent) throws Exception {
        OnFx.run(() -> {});
        Size size = new Size(1280, 720);
        PictureChoice choice =
                new PictureChoice(List.of(Locale.of(language)), List.of(shade), List.of(size), textPercent);

        List<Path> pictures = new ScreenPictures(InstantSource.fixed(MONDAY)).draw(samples, folder, choice);

        assertEquals(
                SCREENS,
                pictures.stream()
                        .map(picture -> picture.getFileName().toString())
                        .map(name -> name.substring(0, name.indexOf('-')))
                        .collect(Collectors.toSet()));
        for (Path picture : pictures) {
            assertSomethingIsDrawn(picture, size);
        }
    }

    /** The what-if is the board, tried out. */
    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void everyScreenHasItsPageInTheGuide(String language) {
        Guide guide = Guide.in(Locale.of(language));
        assertEquals(
                Set.of("whatif"),
                SCREENS.stream()
                        .filter(screen -> Stream.of(GuideScreen.values())
                                .filter(known -> known.name().equalsIgnoreCase(screen))
                                .allMatch(known -> guide.page(known.page()).isEmpty()))
                        .collect(Collectors.toSet()));
    }

    private static void assertSomethingIsDrawn(Path picture, Size size) throws IOException {
        Image image = new Image(Files.newInputStream(picture));
        assertEquals(size.width(), image.getWidth(), picture.toString());
        assertEquals(size.height(), image.getHeight(), picture.toString());
        PixelReader pixels = image.getPixelReader();
        List<Integer> middle = new ArrayList<>();
        for (int x = 0; x < size.width(); x++) {
            middle.add(pixels.getArgb(x, size.height() / 2));
        }
        Set<Integer> colours = middle.stream().collect(Collectors.toSet());
        assertTrue(colours.size() > 2, () -> "nothing but " + colours + " on " + picture);
    }
}
