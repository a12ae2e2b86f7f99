package huni.ui.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.checklist.Checklist;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.gate.GateFacts.Worth;
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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GateFormViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Money WORTH = Money.of(CurrencyUnit.of("TRY"), 85_000);

    private final Texts texts =
            Texts.in(Locale.forLanguageTag("tr-TR"), List.of("huni/ui/kit/texts", "huni/ui/gate/texts"));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
    private final Formats formats = new Formats(texts, clock, CurrencyUnit.of("TRY"));
    private final List<GateAnswer> answers = new ArrayList<>();
    private int cancelled;

    @Test
    void theDecisionMakerIsChosenAndToldWithWhatTellsIt() {
        GateFormViewModel form = form(Gate.AUTHORITY);
        form.howProperty().set(" Ben imzalarım. ");
        form.answer();
        assertEquals(List.of(), answers);
        assertFalse(form.reasonProblemProperty().get().isEmpty());

        form.deciderProperty().set(Decider.YES);
        assertEquals("", form.reasonProblemProperty().get());

        form.answer();

        assertEquals(List.of(new GateAnswer.DecisionMaker("Ben imzalarım.")), answers);
    }

    @Test
    void goingOnWithoutTheDecisionMakerNeedsAReason() {
        GateFormViewModel form = form(Gate.AUTHORITY);
        form.deciderProperty().set(Decider.NOT_YET);

        form.answer();
        assertEquals(List.of(), answers);
        assertFalse(form.wordsProblemProperty().get().isEmpty());

        form.wordsProperty().set("Davet etti");
        assertEquals("", form.wordsProblemProperty().get());
        form.answer();
        assertEquals(List.of(new GateAnswer.WithoutDecisionMaker("Davet etti")), answers);
    }

    @Test
    void aLossNeedsItsReasonAndCountsToday() {
        GateFormViewModel form = form(Gate.LOST_REASON);

        form.answer();
        assertEquals(List.of(), answers);
        assertFalse(form.reasonProblemProperty().get().isEmpty());

        assertEquals("Bütçe yok", form.reasons().getFirst().name());
        form.reasonProperty().set(Optional.of(form.reasons().getFirst()));
        form.answer();
        assertEquals(List.of(new GateAnswer.Lost("no_budget", "", Optional.of(TODAY))), answers);
    }

    @Test
    void aRetiredReasonIsNotOffered() {
        List<ClosingReason> reasons = ClosingReason.standard().stream()
                .map(reason -> reason.withRetired(!reason.key().equals("other")))
                .toList();

        GateFormViewModel form = new GateFormViewModel(
                new Refusal.GateClosed(new ProspectId(new UUID(0, 1)), "A", new StageKey("lost"), Gate.LOST_REASON),
                new GateFacts(Optional.empty(), "", reasons, Optional.empty()),
                formats,
                texts,
                answers::add,
                () -> cancelled++);

        assertEquals(List.of(new Reason("other", "Diğer")), form.reasons());
    }

    @Test
    void aWinBeginsWithWhatIsKnownAndTakesAnotherDay() {
        GateFormViewModel form = form(Gate.WON_DETAILS);
        form.dayProperty().set("dün");

        form.answer();

        assertEquals(List.of(new GateAnswer.Won(WORTH, TODAY.minusDays(1))), answers);
    }

    @Test
    void whyASaleWasWonMayBeToldAndTakenBack() {
        GateFormViewModel form = form(Gate.WON_DETAILS);
        Reason price = form.reasons().get(1);
        assertEquals(new Reason("win_price", "Fiyatımız"), price);
        form.reasonProperty().set(Optional.of(price));

        form.answer();

        assertEquals(List.of(new GateAnswer.Won(WORTH, TODAY, Optional.empty(), Optional.of("win_price"))), answers);
    }

    @Test
    void aRetiredReasonThatWasToldIsOfferedWhenItIsToldAnew() {
        List<ClosingReason> reasons = ClosingReason.standard().stream()
                .map(reason -> reason.withRetired(reason.key().equals("win_trust")))
                .toList();
        GateFormViewModel form = new GateFormViewModel(
                        new Refusal.GateClosed(
                                new ProspectId(new UUID(0, 1)), "A", new StageKey("won"), Gate.WON_DETAILS),
                        new GateFacts(Optional.of(WORTH), "", reasons, Optional.empty()),
                        formats,
                        texts,
                        answers::add,
                        () -> cancelled++)
                .correcting(new GateFacts.ToldClosing(Optional.of(TODAY), Optional.of("win_trust"), ""));

        form.answer();

        assertEquals("win_trust", form.reasons().get(2).key());
        assertEquals(List.of(new GateAnswer.Won(WORTH, TODAY, Optional.empty(), Optional.of("win_trust"))), answers);
    }

    @Test
    void severalWhoseWorthIsKnownAreWonForTheirOwn() {
        GateFormViewModel form = form(Gate.WON_DETAILS, new Worth.OfEach(0));

        form.answer();

        assertFalse(form.asksWorth());
        assertEquals(List.of(new GateAnswer.WonEach(Optional.empty(), TODAY, Optional.empty())), answers);
    }

    @Test
    void severalAreAskedForTheWorthOfThoseWithout() {
        GateFormViewModel form = form(Gate.WON_DETAILS, new Worth.OfEach(2));

        form.answer();
        assertEquals(List.of(), answers);
        assertFalse(form.worthProblemProperty().get().isEmpty());

        form.worthProperty().set("85 bin");
        form.answer();
        assertEquals(2, form.worthUnknown());
        assertEquals(List.of(new GateAnswer.WonEach(Optional.of(WORTH), TODAY, Optional.empty())), answers);
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        GateFormViewModel form = form(Gate.WON_DETAILS);
        form.worthProperty().set("çok");
        form.dayProperty().set("yarın");

        form.answer();

        assertEquals(List.of(), answers);
        assertTrue(form.worthProblemProperty().get().contains("85.000"));
        assertEquals(
                "Kapanış günü bugünden sonra olamaz.", form.dayProblemProperty().get());
    }

    @Test
    void aSecondAnswerWaitsForTheFirstAndAFailureLetsItBeGivenAgain() {
        GateFormViewModel form = form(Gate.WON_DETAILS);

        form.answer();
        form.answer();
        assertEquals(1, answers.size());

        form.failed("Kaydedilemedi.");
        assertEquals("Kaydedilemedi.", form.problemProperty().get());
        form.answer();
        assertEquals(2, answers.size());
    }

    @Test
    void givingUpAnswersNothing() {
        GateFormViewModel form = form(Gate.LOST_REASON);

        form.cancel();

        assertEquals(1, cancelled);
        assertEquals(List.of(), answers);
    }

    @Test
    void aSaleClosedBeforeItWasEnteredIsAskedForItsBeginning() {
        createdOn = Optional.of(LocalDate.of(2026, 11, 20));
        GateFormViewModel form = form(Gate.WON_DETAILS);
        assertFalse(form.beginning().askedProperty().get());

        form.dayProperty().set(formats.day(LocalDate.of(2026, 10, 1)));
        assertTrue(form.beginning().askedProperty().get());
        form.answer();
        assertEquals(List.of(), answers);
        assertFalse(form.beginning().problemProperty().get().isEmpty());
        form.beginning().dayProperty().set(formats.day(LocalDate.of(2026, 10, 2)));
        form.answer();
        assertEquals(List.of(), answers, "it cannot begin after it was closed");
        form.beginning().dayProperty().set(formats.day(LocalDate.of(2026, 9, 1)));
        form.answer();
        assertEquals(
                List.of(new GateAnswer.Won(
                        WORTH, LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty())),
                answers);
    }

    @Test
    void aClosingIsToldAnewFromWhatWasTold() {
        GateFormViewModel form = form(Gate.LOST_REASON)
                .correcting(new GateFacts.ToldClosing(
                        Optional.of(LocalDate.of(2026, 10, 1)), Optional.of("no_budget"), "zu teuer"));
        form.answer();

        assertEquals(
                List.of(new GateAnswer.Lost("no_budget", "zu teuer", Optional.of(LocalDate.of(2026, 10, 1)))), answers);
    }

    @Test
    void openQuestionsAreAnsweredOrPassedForAReasonWithWhatWasSaidBefore() {
        GateAnswer before = new GateAnswer.DecisionMaker("she signs");
        GateFormViewModel form = new GateFormViewModel(
                new Refusal.GateClosed(
                        new ProspectId(new UUID(0, 1)),
                        "Anadolu Kimya",
                        new StageKey("appointment"),
                        Gate.QUESTIONS,
                        new Refusal.MissingAnswers(
                                List.of(Checklist.standard().items().get(4)), before)),
                new GateFacts(Optional.of(WORTH), "", List.of(), Optional.empty()),
                formats,
                texts,
                answers::add,
                () -> cancelled++);
        form.answer();
        assertEquals(List.of(), answers);
        assertEquals(
                texts.text("gate.questions.missing"),
                form.questions().problemProperty().get());

        QuestionsInput.AskedQuestion asked = form.questions().asked().getFirst();
        asked.chosen().set(Optional.of(asked.choices().getLast()));
        form.answer();
        assertEquals(
                List.of(new GateAnswer.Questions(
                        before,
                        List.of(new GateAnswer.ToldAnswer("first_call.what_otherwise", "=now", "")),
                        Optional.empty())),
                answers);
    }

    private Optional<LocalDate> createdOn = Optional.empty();

    private GateFormViewModel form(Gate gate) {
        return form(gate, new Worth.OfOne(Optional.of(WORTH)));
    }

    private GateFormViewModel form(Gate gate, Worth worth) {
        Refusal.GateClosed closed =
                new Refusal.GateClosed(new ProspectId(new UUID(0, 1)), "Anadolu Kimya", new StageKey("won"), gate);
        GateFacts facts = new GateFacts(worth, "", ClosingReason.standard(), createdOn);
        return new GateFormViewModel(closed, facts, formats, texts, answers::add, () -> cancelled++);
    }
}
