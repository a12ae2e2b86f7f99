package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Booking;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Draft;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.ui.gate.Decider;
import huni.ui.gate.GateFormViewModel;
import huni.work.activity.PlanActivity;
import huni.work.call.AnswerQuestion;
import huni.work.checklist.EditQuestion;
import huni.work.prospect.FollowPurchases;
import huni.work.quota.EditPriceRise;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A call with Çınar Mobilya, three of whose questions are answered. */
class CallViewModelTest {

    private final SampleCall desk = new SampleCall("en").answered();

    @Test
    void whatWasWrittenAboutTheWholeCallIsThereAgainWhenItIsContinued() {
        CallViewModel left = desk.viewModel();
        left.finishing().noteProperty().set("He shouted at first, then laughed");
        left.finishing().next().typedProperty().set("call tomorrow 10");
        leave(left);

        CallViewModel again = desk.viewModel();

        assertEquals(
                "He shouted at first, then laughed",
                again.finishing().noteProperty().get());
        assertEquals(
                "call tomorrow 10", again.finishing().next().typedProperty().get());
    }

    @Test
    void whatAFurtherAnswerMakesOfTheNoteIsNobodysWords() {
        CallViewModel viewModel = desk.viewModel();
        String before = viewModel.finishing().noteProperty().get();
        viewModel.questions().digit(1);
        leave(viewModel);

        assertTrue(viewModel.finishing().noteProperty().get().length() > before.length());
        assertEquals(List.of(), drafts());
    }

    @Test
    void aFinishedCallLeavesNoDrafts() {
        CallViewModel viewModel = desk.viewModel();
        viewModel.finishing().noteProperty().set("All is said");
        desk.performer().unsaved().keepNow();
        desk.tasks.runAll();
        assertEquals(1, drafts().size());

        viewModel.finishing().outcome(1);
        viewModel.finishing().next().typedProperty().set("");
        viewModel.finish();
        desk.tasks.runAll();

        assertTrue(desk.asked.contains("close"));
        assertEquals(List.of(), drafts());
    }

    @Test
    void theClockTellsTalkedTimeAfterTheProgramWasKilled() {
        CallViewModel killed = desk.viewModel();
        talk(killed, 63);
        desk.tasks.runAll();
        assertTrue(desk.held().call().talkedSeconds() >= 90 + 60, "no more than some seconds are not kept");

        desk.clock.set(desk.clock.instant().plus(Duration.ofHours(9)).toString());
        CallViewModel again = desk.viewModel();
        assertEquals("02:30", again.talkedProperty().get(), "the hours between were not talked");

        talk(again, 2);
        leave(again);
        assertEquals(152, desk.held().call().talkedSeconds());
    }

    private void talk(CallViewModel viewModel, int seconds) {
        for (int i = 0; i < seconds; i++) {
            desk.clock.set(desk.clock.instant().plus(Duration.ofSeconds(1)).toString());
            viewModel.tick();
        }
    }

    @Test
    void anotherChecklistIsTakenByItsDigitAndTellsWhatWasSaidAlready() {
        CallViewModel viewModel = desk.viewModel();
        assertEquals("First call", viewModel.checklist().nameProperty().get());
        viewModel.checklist().toggle();
        viewModel.checklist().digit(3);
        desk.tasks.runAll();

        assertEquals("Closing", viewModel.checklist().nameProperty().get());
        QuestionFace signs = viewModel.questions().facesProperty().get().stream()
                .filter(face -> face.item().equals("closing.who_signs"))
                .findFirst()
                .orElseThrow();
        assertTrue(signs.before().contains("decides with others"), signs.before());
        assertTrue(signs.before().contains("Ağabeyimle birlikte"), signs.before());
        assertEquals(
                "closing.does_it_fit", viewModel.questions().currentProperty().get());
        assertTrue(
                viewModel.finishing().noteProperty().get().contains("Ağabeyimle birlikte"), "the note tells it, too");
        assertEquals(
                List.of("said yes", "wants to think"),
                viewModel.finishing().outcomesProperty().get().stream()
                        .limit(2)
                        .map(FinishViewModel.OutcomeFace::words)
                        .toList());
    }

    @Test
    void whyAQuestionIsPassedAtTheGateIsThereAgainUntilTheMoveIsGivenUp() {
        desk.done(new EditQuestion(
                "first_call.what_otherwise",
                item -> item.withRequiredBefore(Optional.of(new StageKey("decision_maker")))));
        CallViewModel left = desk.viewModel();
        GateFormViewModel gate = refused(left);
        gate.questions().reasonProperty().set("He had to catch a train");
        gate.questions().asked().getFirst().note().set("Wants to think");
        leave(left);

        CallViewModel again = desk.viewModel();
        GateFormViewModel asked = refused(again);

        assertEquals(
                "He had to catch a train", asked.questions().reasonProperty().get());
        assertEquals(
                "Wants to think", asked.questions().asked().getFirst().note().get());
        asked.cancel();
        desk.tasks.runAll();
        assertEquals(List.of(), drafts());
    }

    /** The form of the gate before the stage that is proposed for a call that reached somebody. */
    private GateFormViewModel refused(CallViewModel viewModel) {
        viewModel.finishing().outcome(1);
        viewModel.finish();
        desk.tasks.runAll();
        return viewModel.finishing().gateProperty().get().orElseThrow();
    }

    @Test
    void whatIsPlannedIsWhatTheOutcomeSaysUnlessItsKindIsNamed() {
        FinishViewModel finish = desk.viewModel().finishing();
        finish.next().typedProperty().set("tomorrow 10");
        finish.outcome(2);
        assertEquals(
                ActivityKind.APPOINTMENT, finish.next().plan().orElseThrow().kind());
        finish.outcome(3);
        assertEquals(
                ActivityKind.INFORMATION_REQUEST,
                finish.next().plan().orElseThrow().kind());
        finish.outcome(1);
        assertEquals(ActivityKind.CALL, finish.next().plan().orElseThrow().kind());
        finish.outcome(2);
        finish.next().typedProperty().set("email tomorrow");
        assertEquals(ActivityKind.EMAIL, finish.next().plan().orElseThrow().kind());
    }

    @Test
    void anAppointmentThatClashesSaysSoWhileItIsTyped() {
        desk.done(new PlanActivity(
                desk.prospect,
                ActivityKind.CALL,
                "",
                new Due(LocalDate.of(2026, 11, 24), Optional.of(LocalTime.of(10, 30))),
                Optional.empty()));
        FinishViewModel finishing = desk.viewModel().finishing();

        finishing.next().typedProperty().set("appointment tomorrow 10");
        desk.tasks.runAll();
        assertEquals(
                "At the same time there is Çınar Mobilya (10:30 – 10:45).",
                finishing.next().closeProperty().get());

        finishing.next().typedProperty().set("appointment tomorrow 14");
        desk.tasks.runAll();
        assertEquals("", finishing.next().closeProperty().get());
    }

    @Test
    void anAppointmentWithoutTheMoveIsAskedForTheDecisionMakerOnceAndKeepsWhatWasSaid() {
        SampleCall nobody = new SampleCall("en");
        CallViewModel viewModel = nobody.viewModel();
        viewModel.finishing().outcome(1);
        viewModel.finishing().next().typedProperty().set("appointment tomorrow 10");
        viewModel.finishing().movesProperty().set(false);
        viewModel.finish();
        nobody.tasks.runAll();

        GateFormViewModel gate = viewModel.finishing().gateProperty().get().orElseThrow();
        gate.deciderProperty().set(Decider.NOT_YET);
        gate.wordsProperty().set("her secretary set it up");
        gate.answer();
        nobody.tasks.runAll();

        assertEquals(Optional.empty(), viewModel.finishing().gateProperty().get());
        assertEquals(
                List.of("her secretary set it up"),
                nobody.ledger.records().activities(nobody.prospect).stream()
                        .flatMap(one -> one.followThrough().booking().stream())
                        .map(Booking::overrideReason)
                        .toList());
        assertEquals(
                new StageKey("lead"),
                nobody.ledger
                        .records()
                        .stored(nobody.prospect)
                        .orElseThrow()
                        .standing()
                        .stage());
    }

    @Test
    void aPurchaseToldInACallSetsTheBudgetInTodaysMoneyAsOneThatIsTypedDoes() {
        SampleCall told = new SampleCall("en");
        told.done(new EditPriceRise("TRY", 2025, Optional.of(new BigDecimal("0.3"))));
        Money paid = Money.of(CurrencyUnit.of("TRY"), 36_000);
        told.done(AnswerQuestion.told(
                told.call,
                "first_call.bought_before",
                QuickAnswer.of(new QuickAnswer.ToldPurchase("CRM", 2024, paid)),
                "",
                60));

        Prospect known = told.ledger.records().stored(told.prospect).orElseThrow();
        assertEquals(
                Optional.of(Money.of(CurrencyUnit.of("TRY"), 68_000)),
                known.budget().likely());
        assertEquals(
                List.of(paid),
                told.ledger.records().purchases(told.prospect).stream()
                        .map(PastPurchase::paid)
                        .toList());
        assertEquals(
                Set.of(),
                told.held()
                        .toldOtherwise(
                                known,
                                told.ledger.records().purchases(told.prospect),
                                FollowPurchases.levels(told.ledger.records()),
                                ZoneId.of("Europe/Istanbul")));
    }

    private void leave(CallViewModel viewModel) {
        desk.performer().unsaved().keepNow();
        viewModel.close();
        desk.tasks.runAll();
    }

    private List<Draft> drafts() {
        return desk.ledger.records().all(Draft.class);
    }
}
