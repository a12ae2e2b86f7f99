package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportLayoutTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "choose, tr-TR, LIGHT, 1204, 100",
        "choose, en-GB, DARK, 1844, 125",
        "ready, tr-TR, LIGHT, 1204, 100",
        "ready, en-GB, DARK, 1204, 100",
        "ready, tr-TR, LIGHT, 1204, 125",
        "ready-turn, tr-TR, LIGHT, 1204, 125",
        "done-turn, tr-TR, DARK, 1204, 125",
        "done-turn, en-GB, LIGHT, 1204, 100",
        "done-undated, tr-TR, LIGHT, 1204, 125",
        "done-undated, en-GB, LIGHT, 1204, 125",
        "ready, en-GB, LIGHT, 1844, 100",
        "importing, tr-TR, DARK, 1204, 125",
        "done, tr-TR, LIGHT, 1204, 125",
        "done, en-GB, DARK, 1844, 100",
        "choose, tr-TR, LIGHT, 1422, 150",
        "ready, en-GB, DARK, 1422, 150",
        "ready-turn, tr-TR, CONTRAST, 1422, 150",
        "done, tr-TR, LIGHT, 1422, 150"
    })
    void eachStepIsSound(String step, String language, Theme theme, int width, int percent) throws IOException {
        Path file = Files.writeString(
                folder.resolve("satislar-2026.csv"), SampleImport.TURKISH_FILE, Charset.forName("windows-1254"));

        List<String> problems = OnFx.call(() -> LayoutChecks.of(
                ImportPictures.root(new SampleImport(Locale.forLanguageTag(language)), step, file),
                width,
                1400,
                new Appearance(theme, percent)));

        assertEquals(List.of(), problems);
    }
}
