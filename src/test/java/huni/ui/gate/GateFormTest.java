package huni.ui.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.OnFx;
import huni.work.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateFormTest {

    private final List<GateAnswer> answers = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "tr-TR, MOVE, Taşı",
        "tr-TR, BOOK, Randevuyu ayır",
        "en-GB, BOOK, Book",
        "tr-TR, ADD, Ekle",
        "en-GB, TAKE, Take"
    })
    void theButtonSaysWhatIsDoneWithTheAnswer(String language, GateDeed deed, String words) {
        assertEquals(words, OnFx.call(() -> ((Button) form(language, deed).lookup("#gate-answer")).getText()));
    }

    @Test
    void aDigitChoosesAndLeadsToItsWords() {
        OnFx.run(() -> {
            GateForm form = form("en-GB", GateDeed.MOVE);
            form.focusFirst();
            Event.fireEvent(
                    form.lookup("#gate-decision-maker"),
                    new KeyEvent(KeyEvent.KEY_TYPED, "2", "2", KeyCode.UNDEFINED, false, false, false, false));
            ((TextField) form.lookup("#gate-words")).setText("she decides on Monday");
            ((Button) form.lookup("#gate-answer")).fire();
        });
        assertEquals(List.of(new GateAnswer.WithoutDecisionMaker("she decides on Monday")), answers);
    }

    @Test
    void altAndADigitChooseWhyASaleWasWonFromAnyFieldAndASecondTimeTakeItBack() {
        OnFx.run(() -> {
            GateForm form = form("en-GB", GateDeed.MOVE, Gate.WON_DETAILS);
            TextField worth = (TextField) form.lookup("#gate-worth");
            worth.setText("85k");
            Event.fireEvent(worth, alt(KeyCode.DIGIT3));
            Event.fireEvent(worth, alt(KeyCode.DIGIT1));
            Event.fireEvent(worth, alt(KeyCode.DIGIT1));
            Event.fireEvent(worth, alt(KeyCode.NUMPAD2));
            Event.fireEvent(
                    worth, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(
                List.of(new GateAnswer.Won(
                        Money.parse("TRY 85000"),
                        LocalDate.of(2026, 11, 25),
                        Optional.empty(),
                        Optional.of("win_price"))),
                answers);
    }

    @Test
    void aWinNeedsNoReason() {
        OnFx.run(() -> {
            GateForm form = form("tr-TR", GateDeed.MOVE, Gate.WON_DETAILS);
            ((TextField) form.lookup("#gate-worth")).setText("85 bin");
            ((Button) form.lookup("#gate-answer")).fire();
        });
        assertEquals(List.of(new GateAnswer.Won(Money.parse("TRY 85000"), LocalDate.of(2026, 11, 25))), answers);
    }

    private static KeyEvent alt(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false);
    }

    private GateForm form(String language, GateDeed deed) {
        return form(language, deed, Gate.AUTHORITY);
    }

    private GateForm form(String language, GateDeed deed, Gate gate) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), List.of("huni/ui/kit/texts", "huni/ui/gate/texts"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        GateFormViewModel viewModel = new GateFormViewModel(
                new Refusal.GateClosed(
                        new ProspectId(new UUID(0, 1)), "Anadolu Kimya", new StageKey("appointment"), gate),
                new GateFacts(Optional.empty(), "", ClosingReason.standard(), Optional.empty()),
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                texts,
                answers::add,
                () -> {});
        GateForm form = new GateForm(viewModel, deed, texts);
        new Scene(form);
        return form;
    }
}
