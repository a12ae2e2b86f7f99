package huni.work.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.call.Call;
import huni.domain.call.RaisedObjection;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MergeProspectsTest {

    private static final CurrencyUnit LIRA = CurrencyUnit.of("TRY");

    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace =
            new Workspace(ledger, () -> Instant.parse("2026-11-23T09:00:00Z"), Runnable::run);
    private final ProspectId kept = done(new CreateProspect("Ege", "", Optional.empty()));
    private final ProspectId twin = done(new CreateProspect("Ege A.Ş.", "", Optional.empty()));

    @Test
    void whatIsConfirmedOfTheKeptOneStaysConfirmed() {
        done(EditProspect.budgetCertainty(kept, Certainty.CONFIRMED));

        done(new MergeProspects(kept, twin));

        assertEquals(Certainty.CONFIRMED, read(kept).budget().certainty());
    }

    @Test
    void thePurchasesOfBothTellTheBudgetTogether() {
        done(new RecordPurchase(kept, "x", 2020, Money.of(LIRA, 100)));
        done(new RecordPurchase(twin, "y", 2021, Money.of(LIRA, 900)));

        done(new MergeProspects(kept, twin));

        assertEquals(Optional.of(Money.of(LIRA, 500)), read(kept).worth());
        assertEquals(Optional.of(Money.of(LIRA, 900)), read(kept).budget().high());
    }

    @Test
    void withTheLastPurchaseTheBudgetItToldGoes() {
        UUID purchase = done(new RecordPurchase(kept, "x", 2020, Money.of(LIRA, 100)));

        done(new RemovePurchase(kept, purchase));

        assertEquals(Optional.empty(), read(kept).worth());
    }

    @Test
    void theNameInAnotherProgramIsTakenOverSoThatTheNextImportFindsIt() {
        done(named(twin, "D-2"));

        done(new MergeProspects(kept, twin));

        assertEquals(Optional.of(kept), ledger.records().byExternalId("D-2"));
    }

    @Test
    void theKeptOneKeepsItsOwnNameInAnotherProgram() {
        done(named(kept, "D-1"));
        done(named(twin, "D-2"));

        done(new MergeProspects(kept, twin));

        assertEquals("D-1", read(kept).origin().externalId());
    }

    @Test
    void theFurtherOneStaysWhicheverIsLookedAt() {
        move(twin, "decision_maker", new GateAnswer.None());

        assertEquals(twin, done(new MergeProspects(kept, twin)));

        assertEquals(new StageKey("decision_maker"), read(twin).standing().stage());
        assertTrue(read(kept).removed());
    }

    @Test
    void aSaleThatIsWonIsNotMerged() {
        move(twin, "won", new GateAnswer.Won(Money.of(LIRA, 50_000), LocalDate.of(2026, 11, 5)));

        assertEquals(
                new Outcome.Refused<>(new Refusal.ClosedSale("Ege A.Ş.")),
                workspace.perform(new MergeProspects(kept, twin)));
        assertEquals(
                new Outcome.Refused<>(new Refusal.ClosedSale("Ege A.Ş.")),
                workspace.perform(new MergeProspects(twin, kept)));
    }

    @Test
    void thePeopleOfBothAreThereOnceAndNothingTheySaidIsLost() {
        person(kept, 1, "Ayşe Yılmaz", "", "ayse@ege.example");
        person(twin, 2, "AYŞE YILMAZ", "0532 1", "");
        person(twin, 3, "Can Öz", "0532 9", "ayse@baska.example");
        person(kept, 4, "Can Öz", "", "can@ege.example");
        UUID consent = new UUID(8, 1);
        done(put(new Consent(
                consent,
                twin,
                new ContactId(new UUID(7, 2)),
                Consent.Channel.PHONE,
                Consent.State.MAY_NOT,
                LocalDate.of(2026, 10, 1),
                "",
                0)));

        done(new MergeProspects(kept, twin));

        List<Contact> people = ledger.records().contacts(kept);
        assertEquals(
                List.of("Ayşe Yılmaz", "Can Öz"),
                people.stream().map(Contact::name).toList());
        assertEquals("0532 1", people.getFirst().phone());
        assertEquals(
                List.of(people.getFirst().id()),
                ledger.records().of(kept, Consent.class).stream()
                        .map(Consent::contact)
                        .toList());
        assertEquals(
                List.of("Can Öz: ayse@baska.example"),
                ledger.records().activities(kept).stream().map(Activity::body).toList());
    }

    @Test
    void theOwnFieldsCallsAndObjectionsOfTheOtherOneJoin() {
        done(EditProspect.ownFields(kept, Map.of("Sektör", "Gıda")));
        done(EditProspect.ownFields(twin, Map.of("Sektör", "Tekstil", "Vergi no", "123")));
        UUID call = new UUID(8, 2);
        Instant then = Instant.parse("2026-11-20T09:00:00Z");
        done(put(new Call(
                call, twin, Call.Kind.HELD, Optional.empty(), then, Optional.of(then), 60, "", Optional.empty(), 0)));
        done(put(new RaisedObjection(
                new UUID(8, 3), twin, Optional.of(call), "too_expensive", RaisedObjection.State.STANDING, then, 0)));

        done(new MergeProspects(kept, twin));

        assertEquals(Map.of("Sektör", "Gıda", "Vergi no", "123"), read(kept).ownFields());
        assertEquals(
                List.of("Sektör: Tekstil"),
                ledger.records().activities(kept).stream().map(Activity::body).toList());
        assertEquals(
                List.of(call),
                ledger.records().of(kept, Call.class).stream().map(Call::id).toList());
        assertEquals(1, ledger.records().of(kept, RaisedObjection.class).size());
    }

    private void move(ProspectId id, String stage, GateAnswer answer) {
        done(new MoveProspects(List.of(id), new Move(new StageKey(stage), MoveSource.DRAG, answer), new Slot.Top()));
    }

    private void person(ProspectId id, long number, String name, String phone, String email) {
        done(put(new Contact(
                new ContactId(new UUID(7, number)),
                id,
                name,
                "",
                phone,
                "",
                email,
                Authority.Role.UNKNOWN,
                (int) number,
                0)));
    }

    private static Operation<Boolean> put(Record record) {
        return new Operation<>() {
            @Override
            public OperationName name() {
                return OperationName.CONTACT;
            }

            @Override
            public Boolean apply(Records records) throws RefusedException {
                records.put(record);
                return true;
            }
        };
    }

    private static EditProspect named(ProspectId id, String externalId) {
        return new EditProspect(
                id, OperationName.SOURCE, (p, _) -> p.with(p.origin().withExternalId(externalId)));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    private Prospect read(ProspectId id) {
        return ledger.records().stored(id).orElseThrow();
    }
}
