package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.ContactId;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.Consent;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.store.file.Database;
import huni.store.read.StoreProspects;
import huni.store.server.SharedDatabase;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Slot;
import huni.work.people.AddPerson;
import huni.work.pipeline.AddStage;
import huni.work.prospect.EditConsent;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.RemoveContact;
import huni.work.prospect.RemoveProspects;
import huni.work.prospect.TagProspects;
import huni.work.trash.BringBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one of two people at a shared workspace takes back, and what the other has done that stands in its way. */
@ExtendWith(PostgresServer.OfRun.class)
class UndoAmongOthersTest {

    private static final Refusal HE_CHANGED_DEMIR = new Refusal.ChangedSince("Demir", "Mehmet Kara");

    private final PostgresServer server;
    private Database hers;
    private Database his;
    private Desk she;
    private Desk he;
    private ProspectId kaya;
    private ProspectId demir;

    UndoAmongOthersTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void workspace() throws Exception {
        String name = server.withWorkspace();
        hers = SharedDatabase.open(server.address("ayse", name));
        his = SharedDatabase.open(server.address("mehmet", name));
        she = new Desk(hers, Optional.of(PersonId.ofLogin("ayse")));
        she.done(new AddPerson("mehmet", "Mehmet Kara", "", Person.Role.SELLS));
        he = new Desk(his, Optional.of(PersonId.ofLogin("mehmet")));
        kaya = she.create("Kaya");
        demir = she.create("Demir");
    }

    @AfterEach
    void closeAll() {
        hers.close();
        his.close();
    }

    private Prospect stored(ProspectId id) {
        return new StoreProspects(his).dossier(id).orElseThrow().prospect();
    }

    private List<StageKey> stages() {
        return List.of(stored(kaya).standing().stage(), stored(demir).standing().stage());
    }

    private static void assertDone(Outcome<Label> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome);
    }

    private void assertHeStandsInTheWay(Outcome<Label> outcome) {
        assertEquals(new Outcome.Refused<>(HE_CHANGED_DEMIR), outcome);
    }

    private void bothMove() {
        she.done(new MoveProspects(
                List.of(kaya, demir),
                new Move(Desk.REACHED, MoveSource.DRAG, new GateAnswer.None()),
                new Slot.Bottom()));
    }

    @Test
    void severalThatWereMovedTogetherGoBackTogetherOrNotAtAll() {
        bothMove();
        he.done(EditProspect.source(demir, "fair"));

        assertHeStandsInTheWay(she.workspace().undo());
        assertEquals(List.of(Desk.REACHED, Desk.REACHED), stages());

        assertDone(he.workspace().undo());
        assertDone(she.workspace().undo());
        assertEquals(List.of(Desk.LEAD, Desk.LEAD), stages());
        assertEquals("", stored(demir).origin().source());
    }

    @Test
    void whatTheOtherDoesElsewhereStandsInNoWay() {
        bothMove();
        ProspectId third = he.create("Öz");
        he.note(kaya, "called");
        he.move(third, Desk.REACHED);

        assertDone(she.workspace().undo());
        assertEquals(List.of(Desk.LEAD, Desk.LEAD), stages());
        assertEquals(Desk.REACHED, stored(third).standing().stage());
    }

    @Test
    void aTagOnSeveralIsTakenBackFromAllOrFromNone() {
        she.done(new TagProspects(List.of(kaya, demir), "fair", true));
        he.done(EditProspect.rename(demir, "Demir Çelik"));

        assertEquals(
                new Outcome.Refused<>(new Refusal.ChangedSince("Demir Çelik", "Mehmet Kara")),
                she.workspace().undo());
        assertEquals(List.of("fair"), stored(kaya).tags());
    }

    @Test
    void severalThatWereRemovedComeBackUnlessTheOtherHasBroughtOneBack() {
        she.done(new RemoveProspects(List.of(kaya, demir)));
        assertDone(she.workspace().undo());
        assertEquals(List.of(Desk.LEAD, Desk.LEAD), stages());

        assertDone(she.workspace().redo());
        he.done(new BringBack(List.of(demir)));
        assertHeStandsInTheWay(she.workspace().undo());
        assertEquals(Optional.empty(), new StoreProspects(his).dossier(kaya));
    }

    @Test
    void whatWasTakenBackIsNotDoneAgainOverWhatTheOtherDid() {
        bothMove();
        assertDone(she.workspace().undo());
        he.move(demir, Desk.REACHED);

        assertHeStandsInTheWay(she.workspace().redo());
        assertEquals(List.of(Desk.LEAD, Desk.REACHED), stages());
    }

    @Test
    void whoHasDoneNothingHasNothingToTakeBack() {
        assertEquals(
                new Outcome.Refused<>(new Refusal.NothingToUndo()),
                he.workspace().undo());
        assertEquals(
                new Outcome.Refused<>(new Refusal.NothingToUndo()),
                he.workspace().redo());
    }

    @Test
    void aContactOfWhomTheOtherHasWrittenDownSomethingIsNotTakenBack() {
        ContactId levent = she.contact(demir, "Levent", "", "", "");
        he.done(new EditConsent(
                demir,
                levent,
                Consent.Channel.PHONE,
                told -> told.with(Consent.State.MAY_NOT, LocalDate.of(2026, 11, 23))));

        assertHeStandsInTheWay(she.workspace().undo());
        assertDone(he.workspace().undo());
        assertDone(she.workspace().undo());
    }

    @Test
    void whoToldTheOtherNotToBeCalledIsRemovedOnlyWhereThatIsSeen() {
        ContactId levent = she.contact(demir, "Levent", "", "", "");
        he.done(new EditConsent(
                demir,
                levent,
                Consent.Channel.PHONE,
                told -> told.with(Consent.State.MAY_NOT, LocalDate.of(2026, 11, 23))));

        Refusal changed = new Refusal.ChangedSince("Demir");
        assertEquals(new Outcome.Refused<>(changed), she.workspace().perform(removing(levent, Map.of())));
        Consent.Particulars refused =
                new Consent.Particulars(Consent.State.MAY_NOT, Optional.of(LocalDate.of(2026, 11, 23)), "");
        he.done(new EditConsent(demir, levent, Consent.Channel.PHONE, told -> told.withSource("by letter")));
        assertEquals(
                new Outcome.Refused<>(changed),
                she.workspace().perform(removing(levent, Map.of(Consent.Channel.PHONE, refused))),
                "how it is known is new");
        he.done(new EditConsent(
                demir,
                levent,
                Consent.Channel.PHONE,
                told -> told.withSource("").withSince(LocalDate.of(2026, 11, 20))));
        assertEquals(
                new Outcome.Refused<>(changed),
                she.workspace().perform(removing(levent, Map.of(Consent.Channel.PHONE, refused))),
                "since when is new");
        she.done(new EditConsent(demir, levent, Consent.Channel.PHONE, told -> told.withSource("by mail")));
        she.done(new EditConsent(
                demir, levent, Consent.Channel.PHONE, told -> told.withSince(LocalDate.of(2026, 11, 21))));
        she.done(removing(levent, Map.of(Consent.Channel.PHONE, refused)));
    }

    private RemoveContact removing(ContactId contact, Map<Consent.Channel, Consent.Particulars> seen) {
        return new RemoveContact(demir, contact, Optional.of(seen));
    }

    @Test
    void aStageInWhichTheOtherHasPutSomebodyStays() {
        Stage trial = she.done(new AddStage(PipelineKey.FIRST, StageType.OPEN, "Trial"));
        he.move(demir, trial.key(), new GateAnswer.WithoutDecisionMaker("asked for it"));

        assertEquals(
                new Outcome.Refused<>(new Refusal.OfStage(Refusal.StageProblem.NOT_EMPTY, 1)),
                she.workspace().undo());
        assertDone(he.workspace().undo());
        assertDone(she.workspace().undo());
    }
}
