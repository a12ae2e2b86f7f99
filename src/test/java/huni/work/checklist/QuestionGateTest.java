package huni.work.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.call.CallAnswer;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.QuickAnswer;
import huni.domain.checklist.SkippedQuestion;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.call.AnswerItem;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question that must be answered before a stage, met by a drag like by any other move. */
class QuestionGateTest {

    private static final StageKey REACHED = new StageKey("decision_maker");
    private static final StageKey APPOINTMENT = new StageKey("appointment");
    private static final StageKey PRESENTATION = new StageKey("presentation");
    private static final StageKey LOST = new StageKey("lost");
    private static final String URGENCY = "first_call.what_otherwise";
    private static final String BRING = "first_call.bring_along";
    private static final GateAnswer DECIDES = new GateAnswer.DecisionMaker("she signs");

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace =
            new Workspace(ledger, () -> Instant.parse("2026-11-23T09:00:00Z"), Runnable::run);
    private ProspectId ege = new ProspectId(new java.util.UUID(0, 0));

    @BeforeEach
    void urgencyIsAskedBeforeAnAppointment() {
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        ege = done(new CreateProspect("Ege", "", Optional.empty()));
        done(new EditQuestion(URGENCY, item -> item.withRequiredBefore(Optional.of(APPOINTMENT))));
    }

    @Test
    void theGateOfTheStageIsAskedFirstAndThenTheQuestionsThatAreOpen() {
        assertEquals(Gate.AUTHORITY, refused(new GateAnswer.None(), APPOINTMENT).gate());

        Refusal.GateClosed closed = refused(DECIDES, APPOINTMENT);
        assertEquals(Gate.QUESTIONS, closed.gate());
        assertEquals(
                List.of(URGENCY),
                closed.missing().questions().stream().map(ChecklistItem::key).toList());
        assertEquals(DECIDES, closed.missing().besides());
    }

    @Test
    void whatIsAnsweredAtTheGateIsKeptWithItsFactInTheSameStep() {
        move(
                new GateAnswer.Questions(
                        DECIDES,
                        List.of(new GateAnswer.ToldAnswer(URGENCY, "=this_month", "the fair")),
                        Optional.empty()),
                APPOINTMENT);

        assertEquals(APPOINTMENT, read().standing().stage());
        assertEquals(Urgency.Level.HIGH, read().urgency().level());
        assertEquals("the fair", read().urgency().otherwise());
        assertEquals(
                List.of("=this_month"),
                ledger.records().of(ege, CallAnswer.class).stream()
                        .map(CallAnswer::answer)
                        .toList());
        assertEquals(List.of(), skipped());

        workspace.undo();
        assertEquals(Urgency.Level.UNKNOWN, read().urgency().level());
        assertEquals(new StageKey("lead"), read().standing().stage());
    }

    @Test
    void withAReasonItGoesOnAndTheQuestionIsCountedAsPassed() {
        move(new GateAnswer.Questions(DECIDES, List.of(), Optional.of(" no time ")), APPOINTMENT);

        assertEquals(
                List.of(URGENCY + " no time"),
                skipped().stream().map(one -> one.item() + " " + one.reason()).toList());

        workspace.undo();
        assertEquals(List.of(), skipped());
    }

    @Test
    void theGateCannotBeJumpedAndIsPassedOnce() {
        assertEquals(Gate.QUESTIONS, refused(DECIDES, PRESENTATION).gate());
        move(new GateAnswer.Questions(DECIDES, List.of(), Optional.of("no time")), APPOINTMENT);
        move(new GateAnswer.None(), PRESENTATION);

        assertEquals(PRESENTATION, read().standing().stage());
        assertEquals(1, skipped().size());
    }

    @Test
    void noQuestionIsAskedBeforeAnEarlierStageOrALoss() {
        move(new GateAnswer.None(), REACHED);
        move(new GateAnswer.Lost("no_need", "", Optional.empty()), LOST);

        assertEquals(LOST, read().standing().stage());
    }

    @Test
    void anAnswerFromTheChecklistOpensItAndOneThatWasTakenBackDoesNot() {
        done(new AnswerItem(ege, URGENCY, Certainty.NOT_ASKED, ""));
        assertEquals(Gate.QUESTIONS, refused(DECIDES, APPOINTMENT).gate());

        done(new AnswerItem(ege, URGENCY, Certainty.VAGUE, "soon"));
        move(DECIDES, APPOINTMENT);
        assertEquals(APPOINTMENT, read().standing().stage());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOES_NOT_KNOW", "WILL_NOT_SAY"})
    void whoeverDoesNotKnowOrWillNotSayHasNotOpenedIt(CallAnswer.Reply reply) {
        UUID call = done(new BeginCall(ege));
        done(AnswerQuestion.notTold(call, URGENCY, reply, "", 30));
        assertEquals(Gate.QUESTIONS, refused(DECIDES, APPOINTMENT).gate());

        done(AnswerQuestion.told(call, URGENCY, QuickAnswer.NONE, "soon", 40));
        move(DECIDES, APPOINTMENT);
        assertEquals(APPOINTMENT, read().standing().stage());
    }

    @Test
    void aQuestionThatIsNotOnThePathIsNotMissing() {
        done(new EditQuestion(URGENCY, item -> item.withRequiredBefore(Optional.empty())));
        done(new EditQuestion(BRING, item -> item.withRequiredBefore(Optional.of(APPOINTMENT))));

        move(DECIDES, APPOINTMENT);
        assertEquals(APPOINTMENT, read().standing().stage());
    }

    @Test
    void aQuestionThatIsNotAskedAnyMoreGatesNothing() {
        done(new RetireQuestion(URGENCY, true));

        move(DECIDES, APPOINTMENT);
        assertEquals(APPOINTMENT, read().standing().stage());
    }

    private Refusal.GateClosed refused(GateAnswer answer, StageKey to) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, workspace.perform(moving(answer, to)));
        return assertInstanceOf(Refusal.GateClosed.class, refused.refusal());
    }

    private void move(GateAnswer answer, StageKey to) {
        done(moving(answer, to));
    }

    private MoveProspects moving(GateAnswer answer, StageKey to) {
        return new MoveProspects(List.of(ege), new Move(to, MoveSource.DRAG, answer), new Slot.Top());
    }

    private Prospect read() {
        return ledger.records().stored(ege).orElseThrow();
    }

    private List<SkippedQuestion> skipped() {
        return ledger.records().of(ege, SkippedQuestion.class);
    }

    private <R> R done(Operation<R> operation) {
        return switch (workspace.perform(operation)) {
            case Outcome.Done<R> done -> done.result();
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }
}
