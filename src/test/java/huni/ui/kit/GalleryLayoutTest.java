package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GalleryLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1280, 100",
        "en-GB, LIGHT, 1280, 100",
        "tr-TR, DARK, 1920, 100",
        "en-GB, DARK, 1920, 100",
        "tr-TR, LIGHT, 1280, 125",
        "en-GB, DARK, 1280, 125",
        "tr-TR, CONTRAST, 1536, 150",
        "en-GB, LIGHT, 1536, 150"
    })
    void eachPieceOfTheKitIsSound(String language, Theme theme, int width, int percent) {
        List<String> problems = OnFx.call(() -> LayoutChecks.of(
                new Gallery(Locale.forLanguageTag(language)).root(), width, 1080, new Appearance(theme, percent)));
        assertEquals(List.of(), problems);
    }
}
