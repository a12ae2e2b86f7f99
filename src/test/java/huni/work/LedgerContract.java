package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.work.activity.EndActivity;
import huni.work.activity.PlanActivity;
import huni.work.call.AnswerItem;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MergeProspects;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.PutContact;
import huni.work.prospect.RecordPurchase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every operation does, on whatever ledger: run for the fake and for each real one. */
public abstract class LedgerContract {

    private static final StageKey LEAD = new StageKey("lead");
    private static final StageKey REACHED = new StageKey("decision_maker");
    private static final StageKey APPOINTMENT = new StageKey("appointment");
    private static final StageKey WON = new StageKey("won");
    private static final StageKey LOST = new StageKey("lost");

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private final List<Changed> changes = new ArrayList<>();
    private Workspace workspace;

    /** An empty ledger with the standard pipeline. */
    protected abstract Ledger ledger() throws Exception;

    @BeforeEach
    void openWithFixedZone() throws Exception {
        workspace = new Workspace(ledger(), clock, Runnable::run);
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        workspace.onChanged(changes::add);
    }

    @Test
    void aNewProspectStandsOnTopOfTheFirstStage() {
        ProspectId first = create("Ege Tekstil");
        ProspectId second = create("Marmara Lojistik");

        Prospect stored = read(second);
        assertEquals(LEAD, stored.standing().stage());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), stored.origin().createdOn());
        assertTrue(stored.standing().rank() < read(first).standing().rank());
        assertEquals(1, stored.version());
    }

    @Test
    void everyChangeTellsWhichProspectsAndStagesItTouched() {
        ProspectId id = create("Ege Tekstil");
        changes.clear();

        move(id, REACHED, new GateAnswer.None());

        assertEquals(1, changes.size());
        assertTrue(changes.getFirst().prospects().contains(id));
        assertTrue(changes.getFirst().stages().containsAll(List.of(LEAD, REACHED)));
    }

    @Test
    void theAppointmentGateStaysClosedUntilTheDecisionMakerIsConfirmed() {
        ProspectId id = create("Ege Tekstil");

        assertEquals(
                new Outcome.Refused<>(new Refusal.GateClosed(id, "Ege Tekstil", APPOINTMENT, Gate.AUTHORITY)),
                workspace.perform(moving(id, APPOINTMENT, new GateAnswer.None())));
        assertEquals(LEAD, read(id).standing().stage());

        move(id, APPOINTMENT, new GateAnswer.DecisionMaker("\"I sign.\""));

        assertEquals(APPOINTMENT, read(id).standing().stage());
        assertTrue(read(id).authority().isConfirmed());
        assertEquals("\"I sign.\"", read(id).authority().how());
    }

    @Test
    void winningClearsWhatIsPlannedAndReopeningClearsTheClosingDate() {
        ProspectId id = create("Ege Tekstil");
        plan(id, LocalDate.of(2026, 11, 25));
        LocalDate closing = LocalDate.of(2026, 11, 20);

        move(id, WON, new GateAnswer.Won(lira("45000"), closing));

        Prospect won = read(id);
        assertEquals(Optional.of(closing), won.standing().closedOn());
        assertEquals(Optional.of(lira("45000")), won.worth());
        assertEquals(Optional.empty(), won.nextStep());
        assertEquals(List.of(), look(records -> records.planned(id)));

        move(id, LEAD, new GateAnswer.None());

        assertEquals(Optional.empty(), read(id).standing().closedOn());
        assertTrue(!read(id).standing().furthest().equals(WON), "a win that was left is not reached");
    }

    @Test
    void aLossKeepsItsReasonAndTheFurthestStep() {
        ProspectId id = create("Ege Tekstil");
        move(id, REACHED, new GateAnswer.None());

        move(id, LOST, new GateAnswer.Lost("no_budget", "next year", Optional.empty()));

        assertEquals(Optional.of("no_budget"), read(id).standing().reason());
        assertEquals(REACHED, read(id).standing().furthest());
    }

    @Test
    void severalAreMovedTogetherOrNotAtAll() {
        ProspectId confirmed = create("Ege Tekstil");
        ProspectId unknown = create("Marmara Lojistik");
        done(EditProspect.authority(
                confirmed,
                _ -> new Authority(Authority.Role.DECISION_MAKER, "", "", Optional.empty(), Certainty.CONFIRMED)));

        Outcome<?> outcome = workspace.perform(new MoveProspects(
                List.of(confirmed, unknown),
                new Move(APPOINTMENT, MoveSource.DRAG, new GateAnswer.None()),
                new Slot.Top()));

        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(LEAD, read(confirmed).standing().stage());
    }

    @Test
    void cardsStandInTheOrderTheyWereDroppedIn() {
        ProspectId a = create("A");
        ProspectId b = create("B");
        ProspectId c = create("C");

        done(new MoveProspects(List.of(c), new Move(LEAD, MoveSource.DRAG, new GateAnswer.None()), new Slot.Below(b)));
        done(new MoveProspects(List.of(a), new Move(LEAD, MoveSource.DRAG, new GateAnswer.None()), new Slot.Below(b)));

        assertTrue(rank(b) < rank(a) && rank(a) < rank(c));
    }

    @Test
    void droppingBetweenTheSameNeighboursAgainAndAgainKeepsTheOrder() {
        ProspectId top = create("top");
        ProspectId last = top;
        for (int i = 0; i < 60; i++) {
            ProspectId next = create("card " + i);
            done(new MoveProspects(
                    List.of(next), new Move(LEAD, MoveSource.DRAG, new GateAnswer.None()), new Slot.Below(top)));
            if (i > 0) {
                assertTrue(rank(top) < rank(next) && rank(next) < rank(last), "card " + i);
            }
            last = next;
        }
    }

    @Test
    void pastPurchasesTellTheBudgetUntilSomebodySaysAnother() {
        ProspectId id = create("Anadolu Kimya");
        done(new RecordPurchase(id, "Lab management", 2024, lira("78000")));
        done(new RecordPurchase(id, "Stock tracking", 2022, lira("52000")));

        assertEquals(Optional.of(lira("65000")), read(id).worth());
        assertEquals(BudgetSource.PAST_PURCHASES, read(id).budget().source());
        assertEquals(
                List.of(2024, 2022),
                look(records -> records.purchases(id)).stream()
                        .map(PastPurchase::boughtIn)
                        .toList());

        done(EditProspect.budget(
                id, b -> huni.domain.prospect.Budget.likely(lira("85000"), BudgetSource.STATED, Certainty.CONFIRMED)));
        done(new RecordPurchase(id, "Cabinets", 2025, lira("10000")));

        assertEquals(Optional.of(lira("85000")), read(id).worth());
    }

    @Test
    void theNextStepIsTheEarliestPlannedActivity() {
        ProspectId id = create("Ege Tekstil");
        plan(id, LocalDate.of(2026, 11, 30));
        ActivityId sooner = plan(id, LocalDate.of(2026, 11, 25));

        assertEquals(Optional.of(sooner), read(id).nextStep().map(NextStep::activity));

        done(new EndActivity(sooner, true, "talked"));

        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 30)),
                read(id).nextStep().map(step -> step.due().day()));
    }

    @Test
    void anAnswerMakesItsFactAsCertainAndItsNoteTheFactsWords() {
        ProspectId id = create("Ege Tekstil");

        done(new AnswerItem(id, "first_call.who_signs", Certainty.INDICATED, "Dr. Uçar signs"));

        assertEquals(Certainty.INDICATED, read(id).authority().certainty());
        assertEquals("Dr. Uçar signs", read(id).authority().how());

        done(new AnswerItem(id, "first_call.who_signs", Certainty.VAGUE, ""));

        assertEquals(Certainty.VAGUE, read(id).authority().certainty());
        assertEquals("Dr. Uçar signs", read(id).authority().how());
    }

    @Test
    void whatNobodyWantsAnyMoreWhenItIsDoneIsNotWritten() {
        ProspectId first = create("Ege Tekstil");
        Outcome<ProspectId> refused = workspace.perform(new Operation<>() {
            @Override
            public OperationName name() {
                return OperationName.CREATE;
            }

            @Override
            public boolean isGivenUp() {
                return true;
            }

            @Override
            public ProspectId apply(Records records) throws RefusedException {
                return new CreateProspect("Marmara Lojistik", "", Optional.empty()).apply(records);
            }
        });
        assertEquals(new Outcome.Refused<>(new Refusal.Cancelled()), refused);
        assertEquals(
                Optional.of(new Label(OperationName.CREATE, read(first).company())),
                workspace.steps().undo());
    }

    @Test
    void undoAndRedoGoThroughEveryStepAndTellItsName() throws RefusedException {
        ProspectId id = create("Ege Tekstil");
        done(new PutContact(new Contact(
                new huni.domain.ContactId(new java.util.UUID(1, 2)),
                id,
                "Selin Aksoy",
                "",
                "",
                "",
                "",
                Authority.Role.UNKNOWN,
                0,
                0)));
        move(id, REACHED, new GateAnswer.None());
        assertEquals(
                Optional.of(new Label(OperationName.MOVE, "Ege Tekstil")),
                workspace.steps().undo());

        assertEquals(new Outcome.Done<>(new Label(OperationName.MOVE, "Ege Tekstil")), workspace.undo());
        assertEquals(LEAD, read(id).standing().stage());
        workspace.undo();
        assertEquals(List.of(), look(records -> records.contacts(id)));

        workspace.redo();
        workspace.redo();
        assertEquals(REACHED, read(id).standing().stage());
        assertEquals(
                List.of("Selin Aksoy"),
                look(records -> records.contacts(id)).stream()
                        .map(Contact::name)
                        .toList());
        assertEquals(new Outcome.Refused<>(new Refusal.NothingToUndo()), workspace.redo());
    }

    @Test
    void somethingNewEndsWhatCouldBeRedone() {
        ProspectId id = create("Ege Tekstil");
        move(id, REACHED, new GateAnswer.None());
        workspace.undo();

        done(EditProspect.rename(id, "Ege Tekstil A.Ş."));

        assertEquals(Optional.empty(), workspace.steps().redo());
        assertEquals(Optional.of(OperationName.RENAME), workspace.steps().undo().map(Label::operation));
    }

    @Test
    void anUndoneCreationIsGoneUntilItIsRedone() {
        ProspectId id = create("Ege Tekstil");

        workspace.undo();

        assertEquals(new Outcome.Refused<>(new Refusal.Gone()), workspace.perform(EditProspect.rename(id, "Anything")));
        workspace.redo();
        assertEquals("Ege Tekstil", read(id).company());
    }

    @Test
    void aRecordReadBeforeItWasChangedIsRefused() {
        ProspectId id = create("Ege Tekstil");
        Prospect old = read(id);
        done(EditProspect.rename(id, "Ege Tekstil A.Ş."));

        Outcome<?> outcome = workspace.perform(new Look<>(OperationName.SETTING, records -> {
            records.put(old.withCompany("Other"));
            return 0;
        }));

        assertEquals(new Outcome.Refused<>(new Refusal.ChangedSince("Other")), outcome);
        assertEquals("Ege Tekstil A.Ş.", read(id).company());
    }

    @Test
    void mergingKeepsThePeopleOfBothAndRemovesTheSecond() {
        ProspectId kept = create("Ege Tekstil");
        ProspectId twin = done(new CreateProspect("EGE TEKSTİL", "Selin Aksoy", Optional.empty()));
        plan(twin, LocalDate.of(2026, 11, 25));

        done(new MergeProspects(kept, twin));

        assertEquals(1, look(records -> records.contacts(kept)).size());
        assertTrue(read(kept).nextStep().isPresent());
        assertEquals(new Outcome.Refused<>(new Refusal.Gone()), workspace.perform(EditProspect.rename(twin, "x")));
        workspace.undo();
        assertEquals("EGE TEKSTİL", read(twin).company());
        assertEquals(1, look(records -> records.contacts(twin)).size());
    }

    @Test
    void sameNameFoldedSamePhoneOrSameMailAreLikeEachOther() {
        ProspectId id = done(new CreateProspect("Işık Optik", "", Optional.empty()));
        done(new PutContact(new Contact(
                new huni.domain.ContactId(new java.util.UUID(3, 4)),
                id,
                "İpek Işık",
                "",
                "0532 000 00 00",
                "+905320000000",
                "Ipek@isik.example",
                Authority.Role.UNKNOWN,
                0,
                0)));

        assertEquals(Optional.of(id), look(records -> first(records.there().called("ISIK OPTİK"))));
        assertEquals(Optional.of(id), look(records -> first(records.there().withPhone("+905320000000"))));
        assertEquals(Optional.of(id), look(records -> first(records.there().withEmail("ipek@ISIK.example"))));
        assertEquals(Optional.empty(), look(records -> first(records.there().called(""))));
        assertEquals(Optional.empty(), look(records -> first(records.there().withPhone(""))));
        assertEquals(Optional.empty(), look(records -> first(records.there().withEmail(""))));
    }

    private static Optional<ProspectId> first(List<Prospect> found) {
        return found.stream().map(Prospect::id).findFirst();
    }

    private static Money lira(String amount) {
        return Money.of(CurrencyUnit.of("TRY"), new java.math.BigDecimal(amount));
    }

    private ProspectId create(String company) {
        return done(new CreateProspect(company, "", Optional.empty()));
    }

    private ActivityId plan(ProspectId id, LocalDate day) {
        return done(new PlanActivity(id, ActivityKind.CALL, "call back", Due.on(day), Optional.empty()));
    }

    private static MoveProspects moving(ProspectId id, StageKey to, GateAnswer answer) {
        return new MoveProspects(List.of(id), new Move(to, MoveSource.MENU, answer), new Slot.Top());
    }

    private void move(ProspectId id, StageKey to, GateAnswer answer) {
        done(moving(id, to, answer));
    }

    private long rank(ProspectId id) {
        return read(id).standing().rank();
    }

    private <R> R done(Operation<R> operation) {
        Outcome<R> outcome = workspace.perform(operation);
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    private Prospect read(ProspectId id) {
        return look(records -> records.prospect(id));
    }

    /** Reads inside an operation, and takes it back at once, so that looking leaves no step. */
    private <R> R look(Reading<R> reading) {
        List<R> seen = new ArrayList<>();
        Outcome<?> outcome = workspace.perform(new Look<>(OperationName.SETTING, records -> {
            seen.add(reading.from(records));
            throw new RefusedException(new Refusal.Cancelled());
        }));
        assertEquals(new Outcome.Refused<>(new Refusal.Cancelled()), outcome);
        return seen.getLast();
    }

    private record Look<R>(OperationName name, Reading<R> reading) implements Operation<R> {
        @Override
        public R apply(Records records) throws RefusedException {
            return reading.from(records);
        }
    }

    @FunctionalInterface
    private interface Reading<R> {
        R from(Records records) throws RefusedException;
    }
}
