package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.store.CuttingProxy;
import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.store.server.GrantedAccess;
import huni.store.server.WorkspaceAddress;
import huni.work.ChangeSetting;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.Obstacle;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.CorrectClosing;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import huni.work.prospect.RemoveProspects;
import huni.work.trash.BringBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** One of two people loses the network, works on, and finds it again. */
class AwayWorkTest extends OneOfTwoAway {

    private static final StageKey REACHED = new StageKey("decision_maker");
    private static final StageKey QUALIFIED = new StageKey("appointment");

    AwayWorkTest(PostgresServer server) {
        super(server);
    }

    @Test
    void whatIsDoneWithoutTheNetworkIsOnTheServerOnceWhenItIsBack() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();

        note(she, kaya, "called from the train");
        move(she, kaya, REACHED);
        ProspectId demir = create(she, "Demir");
        note(she, demir, "met on the train");
        assertEquals(4, she.together().orElseThrow().waiting());
        assertEquals(1, number(he, "select count(*) from prospect"));

        sheComesBack();

        assertEquals(List.of(), unmerged());
        assertEquals(2, number(he, "select count(*) from prospect"));
        assertEquals(1, number(he, "select count(*) from activity where body = 'called from the train'"));
        assertEquals(1, number(he, "select count(*) from activity where body = 'met on the train'"));
        assertEquals(REACHED.value(), field(he, kaya, "stage_key"));
        assertEquals(0, she.together().orElseThrow().waiting());
        assertSound();
        assertInstanceOf(Outcome.Done.class, she.workspace().undo());
        assertEquals(0, number(he, "select count(*) from activity where body = 'met on the train'"));
    }

    @Test
    void aWriteThatMeetsTheCutItselfIsDoneInTheCopy() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        turn();
        network.goAway();

        note(she, kaya, "nobody noticed");

        assertTrue(she.together().orElseThrow().isAway());
        assertEquals(1, she.together().orElseThrow().waiting());
    }

    @Test
    void aCommitWhoseAnswerIsLostWithTheNetworkIsKeptOnce() throws Exception {
        turn();
        network.cutNext(CuttingProxy.Cut.AFTER_COMMIT);
        network.goAwayWithTheCut();

        ProspectId kaya = create(she, "Kaya");

        assertTrue(she.together().orElseThrow().isAway());
        note(she, kaya, "after all");
        sheComesBack();
        assertEquals(List.of(), unmerged());
        assertEquals(1, number(he, "select count(*) from prospect"));
        assertEquals(1, number(he, "select count(*) from activity where prospect_id = ?", kaya.value()));
        assertSound();
    }

    @Test
    void differentFieldsNeverConflict() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();

        done(she, EditProspect.rename(kaya, "Kaya Tekstil"));
        done(she, EditProspect.tags(kaya, List.of("train")));
        note(she, kaya, "hers");
        done(he, EditProspect.source(kaya, "fair"));
        done(he, EditProspect.tags(kaya, List.of("fair")));
        note(he, kaya, "his");
        move(he, kaya, REACHED);
        sheComesBack();

        assertEquals(List.of(), unmerged());
        assertEquals("Kaya Tekstil", field(he, kaya, "company"));
        assertEquals("fair", field(he, kaya, "source"));
        assertEquals("[\"fair\",\"train\"]", field(he, kaya, "tags"));
        assertEquals(REACHED.value(), field(he, kaya, "stage_key"));
        assertEquals(2, number(he, "select count(*) from activity"));
        assertSound();
    }

    @Test
    void theSameFieldKeepsWhatStandsAndShowsBoth() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();

        done(she, EditProspect.rename(kaya, "Kaya Tekstil"));
        done(he, EditProspect.rename(kaya, "Kaya Holding"));
        sheComesBack();

        assertEquals("Kaya Holding", field(he, kaya, "company"));
        Unmerged one = unmerged().getFirst();
        assertEquals(1, unmerged().size());
        assertEquals(Obstacle.CHANGED, one.reason());
        assertEquals("company", one.field());
        assertEquals("Kaya Tekstil", one.mine());
        assertEquals("Kaya Holding", one.theirs());

        assertInstanceOf(Outcome.Done.class, takeMine(one));

        assertEquals("Kaya Tekstil", field(he, kaya, "company"));
        she.unmerged().decided(one);
        assertEquals(List.of(), unmerged());
        assertSound();
    }

    @Test
    void aCardThatBothHaveMovedStaysWhereTheOtherPutIt() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();

        move(she, kaya, REACHED);
        note(she, kaya, "moved it");
        move(he, kaya, QUALIFIED);
        sheComesBack();

        assertEquals(QUALIFIED.value(), field(he, kaya, "stage_key"));
        assertEquals(
                List.of(new Both("stage", REACHED.value(), QUALIFIED.value()), new Both("", "asked for it", "")),
                unmerged().stream()
                        .map(one -> new Both(one.field(), one.mine(), one.theirs()))
                        .toList());
        assertTrue(unmerged().stream().noneMatch(Unmerged::canBeTaken));
        assertEquals(1, number(he, "select count(*) from activity where body = 'moved it'"));
        assertSound();
    }

    private record Both(String field, String mine, String theirs) {}

    @Test
    void placesThatAreTakenMeanwhileAreGivenAnew() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        ProspectId demir = create(she, "Demir");
        sheGoesAway();

        move(she, kaya, REACHED);
        create(she, "Ay");
        move(he, demir, REACHED);
        create(he, "Gün");
        sheComesBack();

        assertEquals(4, number(he, "select count(*) from prospect"));
        assertEquals(4, number(he, "select count(*) from (select distinct stage_key, place from prospect) as places"));
        assertSound();
    }

    @Test
    void aNoteOnAProspectThatWasDeletedIsOnTheListWithItsWordsAndIsWrittenWhenItIsBack() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();

        note(she, kaya, "wants an offer");
        done(he, new RemoveProspects(List.of(kaya)));
        sheComesBack();

        Unmerged one = unmerged().getFirst();
        assertEquals(1, unmerged().size());
        assertEquals(Obstacle.REMOVED, one.reason());
        assertEquals("wants an offer", one.mine());
        assertInstanceOf(Outcome.Refused.class, takeMine(one));
        done(he, new BringBack(List.of(kaya)));
        assertInstanceOf(Outcome.Done.class, takeMine(one));
        assertEquals(1, number(he, "select count(*) from activity where body = 'wants an offer'"));
        assertSound();
    }

    @Test
    void whatIsCutInMidMergeIsDoneOnceAllTheSame() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();
        note(she, kaya, "one");
        note(she, kaya, "two");
        note(she, kaya, "three");

        network.comeBack();
        network.cutNext(CuttingProxy.Cut.AFTER_COMMIT);
        turn();
        assertTrue(she.together().orElseThrow().isAway());
        network.cutNext(CuttingProxy.Cut.BEFORE_COMMIT);
        turn();
        note(she, kaya, "four");
        network.goAway();
        sheComesBack();

        assertEquals(4, number(he, "select count(*) from activity where prospect_id = ?", kaya.value()));
        assertEquals(List.of(), unmerged());
        assertSound();
    }

    @Test
    void theCopySurvivesTheProgramAndIsOpenedWithoutTheServer() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();
        note(she, kaya, "before");
        she.close();

        she = opened(address);
        assertTrue(she.together().orElseThrow().isAway());
        assertEquals(1, she.together().orElseThrow().waiting());
        note(she, kaya, "after");
        she.close();
        network.comeBack();
        she = opened(address);

        assertFalse(she.together().orElseThrow().isAway());
        assertEquals(2, number(he, "select count(*) from activity where prospect_id = ?", kaya.value()));
        turn();
        network.goAway();
        hear();
        assertEquals(2, number(she, "select count(*) from activity where prospect_id = ?", kaya.value()));
        assertEquals(0, she.together().orElseThrow().waiting());
    }

    @Test
    void whatWaitsWaitsOnWhenTheNetworkGoesWhileItIsBroughtBackAtAStart() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        sheGoesAway();
        note(she, kaya, "one");
        note(she, kaya, "two");
        she.close();
        network.comeBack();
        network.cutNext(CuttingProxy.Cut.IN_STEP);
        network.goAwayWithTheCut();
        she = opened(address);
        assertEquals(2, she.together().orElseThrow().waiting());
        sheComesBack();
        assertEquals(2, number(he, "select count(*) from activity where prospect_id = ?", kaya.value()));
        assertSound();
    }

    @Test
    void aClosingThatIsCorrectedWithoutTheNetworkHasItsNewDayThereToo() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        GateAnswer.Won won = new GateAnswer.Won(Money.of(CurrencyUnit.of("TRY"), 12_000), LocalDate.of(2026, 11, 2));
        StageKey end = new StageKey("won");
        done(she, new MoveProspects(List.of(kaya), new Move(end, MoveSource.DRAG, won), new Slot.Top()));
        sheGoesAway();
        done(she, new CorrectClosing(kaya, new GateAnswer.Won(won.worth(), LocalDate.of(2026, 11, 5))));
        sheComesBack();
        String last = "select cast(on_day as varchar) from stage_event where prospect_id = ? order by happened_at desc";
        assertEquals("2026-11-05", read(he, last + " limit 1", row -> row.getString(1), kaya.value()));
        assertEquals(List.of(), unmerged());
        assertSound();
    }

    @Test
    void theCopyFollowsWhatOthersDo() throws Exception {
        turn();
        ProspectId kaya = create(he, "Kaya");
        note(he, kaya, "his");
        move(he, kaya, REACHED);
        create(he, "Demir");
        he.workspace().undo();
        sheGoesAway();
        assertEquals(1, number(she, "select count(*) from prospect where removed = false"));
        assertEquals(REACHED.value(), field(she, kaya, "stage_key"));
        assertEquals(1, number(she, "select count(*) from activity where body = 'his'"));
        assertEquals(List.of(), new StoreCheck(she.safety().database().longReads()).findings());
    }

    @Test
    void whatWasTakenBackWithoutTheNetworkIsTakenBackThereToo() throws Exception {
        ProspectId kaya = create(she, "Kaya");
        note(she, kaya, "online");
        sheGoesAway();
        she.workspace().undo();
        move(she, kaya, REACHED);
        she.workspace().undo();
        she.workspace().redo();
        sheComesBack();
        assertEquals(0, number(he, "select count(*) from activity"));
        assertEquals(REACHED.value(), field(he, kaya, "stage_key"));
        assertEquals(List.of(), unmerged());
        assertSound();
    }

    @Test
    void whatIsDoneAtTheServerAloneIsRefusedInWords() throws Exception {
        sheGoesAway();
        TroubleException refused = assertThrows(
                TroubleException.class,
                () -> she.workspace().perform(new RetireStage(REACHED, Optional.of(new StageKey("lead")))));
        assertEquals(Trouble.Kind.AWAY, refused.trouble().kind());
        assertEquals(Optional.empty(), she.safety().database().trouble());
        create(she, "Kaya");
    }

    @Test
    void withoutACopyNothingGoesOn() throws Exception {
        network.goAway();
        assertThrows(TroubleException.class, () -> create(she, "Kaya"));
    }

    @Test
    void whatTheRoleDoesNotAllowWasDoneInTheCopyAndIsOnTheListForThatReason() throws Exception {
        String login = "seller_" + UUID.randomUUID().toString().substring(0, 8);
        new GrantedAccess(address).follow(Person.begun(login, "Okan Er", "", Person.Role.SELLS));
        she.close();
        she = opened(new WorkspaceAddress(login, "localhost", network.port(), address.database(), address.schema()));
        sheGoesAway();
        done(she, new ChangeSetting(Settings.Key.CURRENCY, "EUR"));
        sheComesBack();

        assertEquals(
                List.of(Obstacle.ROLE),
                unmerged().stream().map(Unmerged::reason).toList());
        assertEquals(0, number(he, "select count(*) from setting where content = 'EUR'"));
    }
}
