package huni.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coach with advice and without, in the room that the window leaves it. */
class CoachLayoutTest {

    private static final String CASES = """
            tr-TR, LIGHT, 1204, 628, 100
            en-GB, DARK, 1204, 628, 100
            en-GB, CONTRAST, 1364, 808, 100
            tr-TR, DARK, 1844, 988, 100
            tr-TR, LIGHT, 1185, 605, 125
            en-GB, DARK, 1185, 605, 125
            tr-TR, CONTRAST, 1422, 726, 150
            """;

    private static List<String> problems(
            String name,
            UnaryOperator<SampleCoach> sales,
            String language,
            Theme theme,
            int width,
            int height,
            int percent)
            throws IOException {
        Appearance look = new Appearance(theme, percent);
        List<String> problems = new ArrayList<>();
        Picture picture = OnFx.call(() -> {
            SampleCoach sample = sales.apply(new SampleCoach(Locale.forLanguageTag(language)));
            CoachView view = new CoachView(sample.viewModel, sample.texts, () -> {});
            sample.tasks.runAll();
            problems.addAll(LayoutChecks.of(view.root(), width, height, look));
            return Picture.of(new CoachView(sample.viewModel, sample.texts, () -> {}).root(), width, height, look);
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        picture.save(directory.resolve(
                "coach-" + name + "-" + language + "-" + theme + "-" + width + "-" + percent + ".png"));
        return problems;
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void anEmptyStoreIsSound(String language, Theme theme, int width, int height, int percent) throws IOException {
        assertEquals(List.of(), problems("empty", sample -> sample, language, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void oneProspectIsSound(String language, Theme theme, int width, int height, int percent) throws IOException {
        UnaryOperator<SampleCoach> one = sample -> {
            sample.sales.withOne(SampleCoach.TODAY);
            return sample;
        };
        assertEquals(List.of(), problems("one", one, language, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void twoPiecesOfAdviceAreSound(String language, Theme theme, int width, int height, int percent)
            throws IOException {
        UnaryOperator<SampleCoach> two = sample -> {
            sample.sales.withTwoYears(SampleCoach.TODAY).withFourWeeksOfCallsAlone(SampleCoach.TODAY);
            return sample;
        };
        assertEquals(List.of(), problems("two", two, language, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void threePiecesOfAdviceAreSound(String language, Theme theme, int width, int height, int percent)
            throws IOException {
        assertEquals(List.of(), problems("three", SampleCoach::withTwoYears, language, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void switchedOffItIsSound(String language, Theme theme, int width, int height, int percent) throws IOException {
        UnaryOperator<SampleCoach> off = sample -> {
            sample.preferences.set(PersonalSettings.Key.COACH, "no");
            return sample.withTwoYears();
        };
        assertEquals(List.of(), problems("off", off, language, theme, width, height, percent));
    }
}
