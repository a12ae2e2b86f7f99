package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Settings;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import huni.work.ChangeSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen of the quota with one and without, in the room that the window leaves it. */
class QuotaLayoutTest {

    private static final String CASES = """
            tr-TR, LIGHT, 1204, 628, 100
            en-GB, DARK, 1204, 628, 100
            en-GB, CONTRAST, 1364, 808, 100
            tr-TR, DARK, 1844, 988, 100
            tr-TR, LIGHT, 1185, 605, 125
            en-GB, DARK, 1185, 605, 125
            tr-TR, CONTRAST, 1422, 726, 150
            """;

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void oneProspectIsSound(String language, Theme theme, int width, int height, int percent) throws IOException {
        Appearance look = new Appearance(theme, percent);
        List<String> problems = new ArrayList<>();
        Picture picture = OnFx.call(() -> {
            SampleQuota one = new SampleQuota(Locale.forLanguageTag(language)).withOneProspect();
            QuotaView view = one.view();
            one.tasks.runAll();
            problems.addAll(LayoutChecks.of(view.root(), width, height, look));
            return Picture.of(one.view().root(), width, height, look);
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        picture.save(directory.resolve("quota-one-" + language + "-" + theme + "-" + width + "-" + percent + ".png"));

        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void nothingIsCutHiddenFaintOrOutOfReach(String language, Theme theme, int width, int height, int percent)
            throws IOException {
        Appearance look = new Appearance(theme, percent);
        List<String> problems = new ArrayList<>();
        Picture picture = OnFx.call(() -> {
            SampleQuota empty = new SampleQuota(Locale.forLanguageTag(language));
            QuotaView nothing = empty.view();
            empty.tasks.runAll();
            problems.addAll(LayoutChecks.of(nothing.root(), width, height, look));
            SampleQuota full = new SampleQuota(Locale.forLanguageTag(language)).withSales();
            full.workspace.perform(new ChangeSetting(Settings.Key.COMMISSION, "0:5;100:7"));
            QuotaView view = full.view();
            full.tasks.runAll();
            problems.addAll(LayoutChecks.of(view.root(), width, height, look));
            return Picture.of(full.view().root(), width, height, look);
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        picture.save(directory.resolve("quota-" + language + "-" + theme + "-" + width + "-" + percent + ".png"));

        assertEquals(List.of(), problems);
    }
}
