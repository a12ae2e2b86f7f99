package huni.ui.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.checklist.Checklist;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import huni.work.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form that asks the questions which must be answered before a stage. */
class QuestionsAtTheGateLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 100, 460, 520",
        "en-GB, DARK, 100, 460, 520",
        "tr-TR, DARK, 125, 460, 520",
        "en-GB, LIGHT, 125, 460, 520",
        "tr-TR, CONTRAST, 150, 640, 720",
        "en-GB, DARK, 150, 640, 720"
    })
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int percent, int width, int height) {
        assertEquals(
                List.of(),
                OnFx.call(() -> LayoutChecks.of(form(language), width, height, new Appearance(theme, percent))));
    }

    private static StackPane form(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), List.of("huni/ui/kit/texts", "huni/ui/gate/texts"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        GateFormViewModel form = new GateFormViewModel(
                new Refusal.GateClosed(
                        new ProspectId(new UUID(0, 1)),
                        "Anadolu Kimya",
                        new StageKey("appointment"),
                        Gate.QUESTIONS,
                        new Refusal.MissingAnswers(Checklist.standard().items().subList(3, 5), new GateAnswer.None())),
                new GateFacts(Optional.empty(), "", List.of(), Optional.empty()),
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                texts,
                _ -> {},
                () -> {});
        return new StackPane(new GateForm(form, texts));
    }
}
