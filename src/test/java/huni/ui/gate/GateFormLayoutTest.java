package huni.ui.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import huni.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that ask for what a win, a loss and an appointment need, in the room that the board leaves them. */
class GateFormLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "WON_DETAILS, tr-TR, LIGHT, 100",
        "WON_DETAILS, en-GB, DARK, 100",
        "WON_DETAILS, tr-TR, DARK, 125",
        "WON_DETAILS, en-GB, LIGHT, 125",
        "LOST_REASON, tr-TR, DARK, 100",
        "LOST_REASON, en-GB, CONTRAST, 125",
        "AUTHORITY, tr-TR, LIGHT, 125",
        "AUTHORITY, en-GB, DARK, 100",
        "WON_DETAILS, tr-TR, CONTRAST, 150"
    })
    void nothingIsCutOrCoveredOrFaint(Gate gate, String language, Theme theme, int percent) throws IOException {
        Appearance look = new Appearance(theme, percent);
        // The form is as wide as its text is large.
        int width = percent == 150 ? 560 : 460;
        List<String> problems = new ArrayList<>();
        Picture picture = OnFx.call(() -> {
            problems.addAll(LayoutChecks.of(form(gate, language), width, 620, look));
            return Picture.of(form(gate, language), width, 620, look);
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        picture.save(directory.resolve("gate-" + gate + "-" + language + "-" + theme + "-" + percent + ".png"));

        assertEquals(List.of(), problems);
    }

    private static StackPane form(Gate gate, String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), List.of("huni/ui/kit/texts", "huni/ui/gate/texts"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        GateFormViewModel form = new GateFormViewModel(
                new Refusal.GateClosed(
                        new ProspectId(new UUID(0, 1)), "Anadolu Kimya", new StageKey("appointment"), gate),
                new GateFacts(Optional.empty(), "", ClosingReason.standard(), Optional.empty()),
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                texts,
                _ -> {},
                () -> {});
        return new StackPane(new GateForm(form, GateDeed.MOVE, texts));
    }
}
