package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.FinishedCall;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.insight.QuestionFigures;
import huni.insight.Share;
import huni.store.check.StoreCheck;
import huni.store.read.StoreCalls;
import huni.store.read.StoreQuestionRecords;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.checklist.EditQuestion;
import huni.work.checklist.RetireQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What became of the questions, and old calls in their old words, whatever the database. */
abstract class QuestionRecordQueryContract {

    private static final String URGENCY = "first_call.what_otherwise";
    private static final String BRING = "first_call.bring_along";

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private StoreQuestionRecords records;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        records = new StoreQuestionRecords(fresh.database());
    }

    @Test
    void aQuestionIsCountedWhereItWasOnThePathAndAnsweredWhereSomethingWasTold() {
        ProspectId ege = desk.create("Ege");
        UUID first = desk.done(new BeginCall(ege));
        desk.minutesPass(2);
        desk.done(AnswerQuestion.told(first, URGENCY, QuickAnswer.of(Meaning.NOW), "", 5));
        finish(first);
        ProspectId deniz = desk.create("Deniz");
        UUID second = desk.done(new BeginCall(deniz));
        desk.done(AnswerQuestion.notTold(second, URGENCY, CallAnswer.Reply.WILL_NOT_SAY, "", 5));
        finish(second);
        desk.done(new BeginCall(desk.create("Open")));
        desk.move(deniz, Desk.LOST, new GateAnswer.Lost("no_need", "", Optional.empty()));

        Map<String, QuestionFigures> figures = QuestionFigures.of(records.finished(Instant.EPOCH, () -> false));

        QuestionFigures urgency = Objects.requireNonNull(figures.get(URGENCY));
        assertEquals(new Share(1, 2), urgency.answered());
        assertEquals(Optional.of(2L), urgency.median().map(Duration::toMinutes));
        assertEquals(new Share(0, 0), urgency.with());
        assertEquals(new Share(0, 1), urgency.without());
        assertEquals(Optional.empty(), Optional.ofNullable(figures.get(BRING)));
        assertEquals(
                List.of(StageType.OPEN, StageType.LOST),
                records.finished(Instant.EPOCH, () -> false).stream()
                        .map(FinishedCall::stands)
                        .toList());
    }

    @Test
    void anEditAfterACallLeavesItItsWordsAndTheNextOneGetsNewOnes() {
        ProspectId ege = desk.create("Ege");
        UUID first = desk.done(new BeginCall(ege));
        finish(first);
        desk.done(new EditQuestion(URGENCY, item -> item.withQuestion("What then?")));
        desk.done(new RetireQuestion(BRING, true));
        UUID second = desk.done(new BeginCall(ege));
        finish(second);
        UUID third = desk.done(new BeginCall(ege));

        assertEquals("-", words(first));
        assertEquals("What then?", words(second));
        assertEquals(
                7,
                new StoreCalls(fresh.database())
                        .held(first)
                        .orElseThrow()
                        .questions()
                        .size());
        assertEquals(
                6,
                new StoreCalls(fresh.database())
                        .held(second)
                        .orElseThrow()
                        .questions()
                        .size());
        assertEquals(edition(second), edition(third));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void whatWasPassedAtAGateIsCountedUntilItIsUndone() {
        ProspectId ege = desk.create("Ege");
        desk.done(new EditQuestion(URGENCY, item -> item.withRequiredBefore(Optional.of(Desk.REACHED))));
        desk.move(
                ege, Desk.REACHED, new GateAnswer.Questions(new GateAnswer.None(), List.of(), Optional.of("no time")));

        assertEquals(Map.of(URGENCY, 1L), records.skipped(Instant.EPOCH));
        desk.workspace().undo();
        assertEquals(Map.of(), records.skipped(Instant.EPOCH));
    }

    @Test
    void whatIsLongerAgoIsNotCountedButStillLeadsToTheQuestionsThatWereAsked() {
        ProspectId ege = desk.create("Ege");
        UUID first = desk.done(new BeginCall(ege));
        finish(first);
        desk.minutesPass(5);
        Instant between = desk.now().instant();
        desk.minutesPass(5);
        UUID second = desk.done(new BeginCall(ege));
        finish(second);

        List<FinishedCall> calls = records.finished(between, () -> false);

        assertEquals(1, calls.size());
        assertTrue(calls.getFirst().begun().isAfter(between));
        assertEquals(2, records.finished(Instant.EPOCH, () -> false).size());
    }

    @Test
    void aReadingThatNobodyWantsEnds() {
        assertThrows(CancellationException.class, () -> records.finished(Instant.EPOCH, () -> true));
    }

    private String words(UUID call) {
        return new StoreCalls(fresh.database())
                .held(call).orElseThrow().questions().stream()
                        .filter(question -> question.item().equals(URGENCY))
                        .map(question -> question.question().orElse("-"))
                        .findFirst()
                        .orElseThrow();
    }

    private Optional<UUID> edition(UUID call) {
        return new StoreCalls(fresh.database()).held(call).orElseThrow().call().edition();
    }

    private void finish(UUID call) {
        desk.done(new FinishCall(call, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 60));
    }
}
