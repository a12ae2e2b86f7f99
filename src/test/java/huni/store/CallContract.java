package huni.store;

import static huni.store.Desk.TRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.DaySpan;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.CallQuery;
import huni.domain.call.HeldCall;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Consent;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.store.check.StoreCheck;
import huni.store.read.StoreBoard;
import huni.store.read.StoreCalls;
import huni.store.read.StoreProspects;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Slot;
import huni.work.activity.PlanActivity;
import huni.work.call.AnswerItem;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import huni.work.call.KeepTalkedTime;
import huni.work.call.LogAttempt;
import huni.work.call.RaiseObjection;
import huni.work.call.TakeChecklist;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.prospect.EditConsent;
import huni.work.prospect.MoveProspects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls and what is read of them, whatever the database. */
abstract class CallContract {

    private static final String DECIDED = "first_call.how_decided";
    private static final String BOUGHT = "first_call.bought_before";

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private CallQuery calls;
    private ProspectId prospect;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        calls = new StoreCalls(fresh.database());
        prospect = desk.create("Ege Tekstil");
    }

    @Test
    void anOpenCallIsFoundWithItsAnswersAndItsQuestionsAsTheyWere() {
        UUID call = desk.done(new BeginCall(prospect));
        desk.done(AnswerQuestion.told(call, DECIDED, QuickAnswer.of(Meaning.DECIDES), "ben", 30));
        String before = held(call).question(DECIDED).orElseThrow().toString();
        ChecklistItem item = fresh.database()
                .read(huni.store.rows.ChecklistRows::checklists)
                .getFirst()
                .items()
                .getFirst();
        desk.done(new huni.work.checklist.EditQuestion(item.key(), now -> now.withQuestion("Who has the last word?")));

        assertEquals(before, held(call).question(DECIDED).orElseThrow().toString());
        assertEquals(call, desk.done(new BeginCall(prospect)), "it is continued");
        assertEquals(
                List.of(call),
                calls.open().stream().map(CallQuery.OpenCall::call).toList());
        assertEquals(1, held(call).given().size());
        assertEquals(30, held(call).call().talkedSeconds());

        desk.done(finish(call, CallOutcome.TALKED));
        UUID later = desk.done(new BeginCall(prospect));
        assertEquals(
                Optional.of("Who has the last word?"),
                held(later).question(DECIDED).orElseThrow().question());
        assertEquals(Optional.of("ben"), held(later).before(DECIDED).map(CallAnswer::note));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void anAnswerIsTakenBackWithItsFactAndItsPurchase() {
        UUID call = desk.done(new BeginCall(prospect));
        desk.done(AnswerQuestion.told(
                call,
                BOUGHT,
                QuickAnswer.of(new QuickAnswer.ToldPurchase("software", 2025, Money.of(TRY, 36_000))),
                "",
                30));
        assertEquals(Optional.of(Money.of(TRY, 36_000)), dossier().prospect().worth());
        assertEquals(1, dossier().purchases().size());

        desk.workspace().undo();

        assertEquals(Optional.empty(), dossier().prospect().worth());
        assertEquals(List.of(), dossier().purchases());
        assertEquals(List.of(), held(call).given());
        desk.workspace().redo();
        assertEquals(1, dossier().purchases().size());
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void anotherChecklistGoesOnWithWhatWasAnswered() {
        UUID call = desk.done(new BeginCall(prospect));
        Optional<UUID> first = held(call).call().edition();
        desk.done(AnswerQuestion.told(call, DECIDED, QuickAnswer.of(Meaning.DECIDES), "ben", 30));
        desk.done(AnswerQuestion.told(
                call,
                BOUGHT,
                QuickAnswer.of(new QuickAnswer.ToldPurchase("software", 2025, Money.of(TRY, 36_000))),
                "",
                40));

        assertTrue(desk.done(new TakeChecklist(call, "closing")));
        assertFalse(desk.done(new TakeChecklist(call, "closing")), "it is taken already");
        desk.done(AnswerQuestion.told(call, "closing.start", QuickAnswer.of(Meaning.WITHIN_WEEK), "", 50));

        HeldCall held = held(call);
        assertEquals(Optional.of("closing"), held.checklist().map(ChecklistHeading::key));
        assertTrue(held.listed().stream().allMatch(question -> question.item().startsWith("closing.")));
        assertEquals(3, held.given().size());
        assertEquals(
                Optional.of("ben"),
                held.toldElsewhere(held.question("closing.who_signs").orElseThrow())
                        .map(CallAnswer::note));
        assertEquals(
                Authority.Role.DECISION_MAKER, dossier().prospect().authority().role());
        assertEquals(1, dossier().purchases().size(), "the purchase told before is not lost");

        desk.done(new huni.work.checklist.EditQuestion(DECIDED, now -> now.withQuestion("Who has the last word?")));
        desk.done(new TakeChecklist(call, "first_call"));
        assertEquals(first, held(call).call().edition(), "it comes back in the words it had");
        desk.done(finish(call, CallOutcome.TALKED));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void takingAChecklistIsTakenBackInOneStep() {
        UUID call = desk.done(new BeginCall(prospect));
        Optional<UUID> first = held(call).call().edition();
        desk.done(new TakeChecklist(call, "after_trial"));

        desk.workspace().undo();
        assertEquals(first, held(call).call().edition());
        assertEquals(
                new Outcome.Refused<>(new Refusal.Gone()),
                desk.workspace().perform(new TakeChecklist(call, "no_such_list")));
    }

    @Test
    void whereNoChecklistOpensTheCallHasNoQuestionsUntilOneIsTaken() {
        desk.done(new MoveProspects(
                List.of(prospect),
                new Move(Desk.WON, MoveSource.DRAG, new GateAnswer.Won(Money.of(TRY, 10), desk.today())),
                new Slot.Top()));
        UUID call = desk.done(new BeginCall(prospect));
        assertEquals(List.of(), held(call).questions());

        desk.done(new TakeChecklist(call, "appointment"));
        assertEquals(7, held(call).listed().size());
        desk.done(finish(call, CallOutcome.TALKED));
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void theTalkedTimeIsKeptBesideTheStepsOfUndo() {
        UUID call = desk.done(new BeginCall(prospect));
        desk.done(AnswerQuestion.told(call, DECIDED, QuickAnswer.of(Meaning.DECIDES), "", 30));
        desk.done(new KeepTalkedTime(call, 45));
        desk.done(new KeepTalkedTime(call, 40));
        assertEquals(45, held(call).call().talkedSeconds(), "it never becomes less");

        assertTrue(desk.workspace().undo() instanceof Outcome.Done, "the clock is nothing that has changed since");
        assertEquals(List.of(), held(call).given());
        desk.done(new FinishCall(call, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 60));
        desk.done(new KeepTalkedTime(call, 90));
        assertEquals(60, held(call).call().talkedSeconds());
    }

    @Test
    void whatWasAskedAndNotToldStandsOnTheCardUntilItIsTold() {
        UUID call = desk.done(new BeginCall(prospect));
        desk.done(AnswerQuestion.notTold(call, DECIDED, CallAnswer.Reply.WILL_NOT_SAY, "", 30));
        assertEquals(Set.of(KeyFact.AUTHORITY), dossier().prospect().notTold());
        assertEquals(Set.of(KeyFact.AUTHORITY), card().notTold());
        assertEquals(Authority.unknown(), dossier().prospect().authority());

        desk.workspace().undo();
        assertEquals(Set.of(), card().notTold());
        desk.workspace().redo();
        desk.done(new AnswerItem(prospect, DECIDED, Certainty.INDICATED, "the partner"));
        assertEquals(Set.of(), card().notTold());
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    private Card card() {
        return new StoreBoard(fresh.database(), () -> desk.now().instant())
                .cards(
                        new BoardQuery.Column(
                                dossier().prospect().standing().stage(),
                                CardFilter.ALL,
                                CardSort.MANUAL,
                                new DaySpan(desk.today(), desk.today())),
                        Optional.empty(),
                        5,
                        desk.now())
                .getFirst();
    }

    @Test
    void anObjectionTellsWhatBecameOfIt() {
        UUID call = desk.done(new BeginCall(prospect));
        desk.done(new RaiseObjection(call, "no_time", RaisedObjection.State.STANDING));
        desk.done(new RaiseObjection(call, "no_time", RaisedObjection.State.ANSWERED));
        ProspectId other = desk.create("Marmara");
        UUID second = desk.done(new BeginCall(other));
        desk.done(new RaiseObjection(second, "no_time", RaisedObjection.State.STANDING));
        desk.done(new MoveProspects(
                List.of(prospect),
                new Move(Desk.WON, MoveSource.DRAG, new GateAnswer.Won(Money.of(TRY, 10), desk.today())),
                new Slot.Top()));

        assertEquals(6, calls.objections().size());
        assertEquals(List.of(2L, 1L, 1L), figures("no_time"));

        desk.minutesPass(60);
        UUID late = desk.done(new BeginCall(prospect));
        desk.done(new RaiseObjection(late, "not_now", RaisedObjection.State.STANDING));
        assertEquals(List.of(1L, 0L, 0L), figures("not_now"), "it was won before that was said");
    }

    /** How often it was raised and answered, and how many were won after it. */
    private List<Long> figures(String objection) {
        return calls.objections().stream()
                .filter(one -> one.objection().key().equals(objection))
                .findFirst()
                .map(one -> List.of(one.raised(), one.answered(), one.wonAfter()))
                .orElseThrow();
    }

    @Test
    void whoeverDoesNotWantToBeCalledIsNotTheNextOne() {
        ProspectId refusing = desk.create("Refusing");
        desk.plan(refusing, -2);
        ContactId person = desk.contact(refusing, "Selin", "0532 000 00 00", "+905320000000", "");
        ProspectId other = desk.create("Other");
        desk.plan(other, 0);
        assertEquals(Optional.of(refusing), calls.next(prospect, desk.today()).map(CallQuery.ToCall::prospect));

        desk.done(new EditConsent(
                refusing, person, Consent.Channel.PHONE, told -> told.with(Consent.State.MAY_NOT, desk.today())));

        assertEquals(Optional.of(other), calls.next(prospect, desk.today()).map(CallQuery.ToCall::prospect));
    }

    @Test
    void triesInVainAreCountedUntilSomebodyIsReached() {
        ProspectId next = desk.create("Marmara");
        desk.done(new PlanActivity(next, ActivityKind.CALL, "", Due.on(desk.today()), Optional.empty()));
        assertEquals(Optional.of(next), calls.next(prospect, desk.today()).map(CallQuery.ToCall::prospect));
        Optional<PersonId> ayse = Optional.of(PersonId.ofLogin("ayse"));
        assertEquals(Optional.empty(), calls.of(ayse).next(prospect, desk.today()), "she looks after none");
        desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        desk.done(new GiveProspects(List.of(next), ayse));
        assertEquals(
                Optional.of(next), calls.of(ayse).next(prospect, desk.today()).map(CallQuery.ToCall::prospect));
        desk.done(new LogAttempt(next, CallOutcome.NO_ANSWER, "", Optional.empty()));
        desk.minutesPass(60);
        desk.done(new LogAttempt(next, CallOutcome.VOICEMAIL, "", Optional.empty()));

        assertEquals(2, calls.triesInVain(next));
        assertEquals(Optional.empty(), calls.next(prospect, desk.today()));
        desk.minutesPass(60);
        UUID call = desk.done(new BeginCall(next));
        desk.done(finish(call, CallOutcome.TALKED));
        assertEquals(0, calls.triesInVain(next));
        assertEquals(Authority.Role.UNKNOWN, dossier().prospect().authority().role());
    }

    private static FinishCall finish(UUID call, CallOutcome outcome) {
        return new FinishCall(call, outcome, "", Optional.empty(), Optional.empty(), 60);
    }

    private HeldCall held(UUID call) {
        return calls.held(call).orElseThrow();
    }

    private huni.domain.dossier.Dossier dossier() {
        return new StoreProspects(fresh.database()).dossier(prospect).orElseThrow();
    }
}
