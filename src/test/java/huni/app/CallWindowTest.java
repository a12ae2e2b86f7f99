package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.call.CallOutcome;
import huni.domain.call.HeldCall;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.ui.kit.OnFx;
import huni.work.Outcome;
import huni.work.activity.PlanActivity;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls held by keys alone, in the whole window; the keys are counted. */
class CallWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Of the first question. */
    private static final String WHY = "Karar veremeyen biriyle randevu, kaybedilmiş randevudur.";

    @TempDir
    private Path folder;

    private ShownWindow window;
    private ProspectId prospect;

    @BeforeEach
    void showTheWindow() throws Exception {
        window = new ShownWindow(folder);
        prospect = create("Aranan Deneme Ltd");
        plan(prospect, LocalTime.of(9, 0));
        window.open("Aranan Deneme Ltd");
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aFirstCallTakesAtMostSixteenKeysAndItsWords() {
        int before = window.keys();
        window.press(KeyCode.L, KeyCode.CONTROL);
        firstCall();
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('1');
        window.words("yarın 10");
        window.press(KeyCode.ENTER);

        assertTrue(window.keys() - before <= 16, () -> window.keys() - before + " keys");
        Dossier known = dossier(prospect);
        assertEquals(Certainty.CONFIRMED, known.prospect().authority().certainty());
        assertEquals(
                Optional.of(Money.of(CurrencyUnit.of("TRY"), 36_000)),
                known.prospect().worth());
        assertEquals(new StageKey("decision_maker"), known.prospect().standing().stage());
        assertEquals(
                List.of(new Due(TODAY.plusDays(1), Optional.of(LocalTime.of(10, 0)))),
                known.planned().stream().map(step -> step.due().orElseThrow()).toList());
        assertEquals(List.of(), window.openCalls());
        assertFalse(isShown());
        assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
    }

    @Test
    void fromHangingUpToTheNextCallAreAtMostEightKeys() {
        ProspectId other = create("Sıradaki Ltd");
        plan(other, LocalTime.of(0, 1));
        window.press(KeyCode.L, KeyCode.CONTROL);
        firstCall();

        int hungUp = window.keys();
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('1');
        window.words("yarın 10");
        window.press(KeyCode.L, KeyCode.CONTROL);

        assertTrue(window.keys() - hungUp <= 8, () -> window.keys() - hungUp + " keys");
        assertEquals(1, window.openCalls().size());
        assertTrue(
                text("call-title").startsWith(window.openCalls().getFirst().company()), "the next prospect is called");
        assertTrue(window.isFocusIn("#call-questions"));
    }

    @Test
    void aCallThatWasLeftIsContinuedWhereItWas() {
        window.press(KeyCode.L, KeyCode.CONTROL);
        answer(1);
        window.press(KeyCode.ESCAPE);
        assertFalse(isShown());

        window.open("Aranan Deneme Ltd");
        assertTrue(OnFx.call(() -> window.find("call-continue").isVisible()));
        window.press(KeyCode.L, KeyCode.CONTROL);

        assertTrue(isShown());
        assertEquals(1, held().given().size());
        assertEquals(1, window.openCalls().size());
    }

    @Test
    void theKeysOfACallDoWhatTheirListSays() {
        window.press(KeyCode.L, KeyCode.CONTROL);
        String first = current();
        answer(1);
        String second = current();
        assertFalse(first.equals(second));
        window.press(KeyCode.BACK_SPACE);
        assertEquals(first, current());
        answer(1);
        assertEquals(second, current());
        assertEquals(1, held().given().size(), "the same digit again only goes on");
        window.press(KeyCode.PAGE_UP);
        window.type('9');
        assertEquals(2, held().given().size());
        assertFalse(held().answer(first).orElseThrow().tells());
        window.press(KeyCode.UP);
        window.press(KeyCode.END);
        assertEquals(second, current());
        window.type('n');
        window.words("1 / ? n");
        window.press(KeyCode.ENTER);
        assertEquals("1 / ? n", held().answer(second).orElseThrow().note());
        window.press(KeyCode.UP);
        window.type('n');
        window.words(" too");
        window.press(KeyCode.ESCAPE);
        assertEquals(
                "1 / ? n too", held().answer(second).orElseThrow().note(), "Esc leaves the note, and loses nothing");
        assertEquals(second, current());
        window.type('/');
        assertNotNull(window.find("objection-1"));
        window.type('1');
        window.type('2');
        assertEquals(1, held().objections().size());
        assertTrue(window.isFocusIn("#call-questions"));
        window.press(KeyCode.PAGE_UP);
        assertFalse(isSaid(WHY), "nobody has asked why");
        int given = held().given().size();
        window.type('?');
        assertTrue(isSaid(WHY));
        assertEquals(given, held().given().size(), "a sign is no answer");
    }

    private boolean isSaid(String words) {
        return OnFx.call(() -> window.scene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> ((Labeled) node).getText().equals(words)));
    }

    @Test
    void anAppointmentMeetsTheGateAsADragDoes() {
        window.press(KeyCode.L, KeyCode.CONTROL);
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('1');
        window.words("randevu salı 14");
        window.press(KeyCode.ENTER);
        assertNotNull(window.find("gate-form"));
        assertEquals(
                new StageKey("lead"), dossier(prospect).prospect().standing().stage());

        window.press(KeyCode.ESCAPE);
        assertEquals(1, window.openCalls().size(), "nothing of it was written");

        window.focus("call-next-step");
        window.press(KeyCode.ENTER);
        OnFx.run(() -> ((javafx.scene.control.RadioButton) window.find("gate-decision-maker")).fire());
        window.press(KeyCode.ENTER);
        Dossier after = dossier(prospect);
        assertEquals(new StageKey("appointment"), after.prospect().standing().stage());
        assertTrue(
                after.planned().stream().anyMatch(step -> step.kind() == ActivityKind.APPOINTMENT),
                "the appointment stands, with what belongs to it");
        assertEquals(List.of(), window.openCalls());
    }

    @Test
    void whoWasNotReachedIsProposedForAnotherTry() {
        window.press(KeyCode.L, KeyCode.CONTROL);
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type((char) ('1' + outcomes().indexOf(CallOutcome.NO_ANSWER)));
        window.press(KeyCode.ENTER);

        assertEquals(
                List.of(new Due(TODAY.plusDays(1), Optional.of(LocalTime.of(10, 0)))),
                dossier(prospect).planned().stream()
                        .map(step -> step.due().orElseThrow())
                        .toList());
    }

    @Test
    void theFinishedCallIsOneEntryOfTheTimelineAndUndoneInOneStep() {
        window.press(KeyCode.L, KeyCode.CONTROL);
        firstCall();
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('1');
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        TimelineEntry.Happened entry = window.store.prospects().timeline(prospect, Optional.empty(), 20).stream()
                .filter(TimelineEntry.Happened.class::isInstance)
                .map(TimelineEntry.Happened.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(ActivityKind.CALL, entry.activity().kind());
        assertTrue(entry.activity().body().contains("2025"), entry.activity().body());
        assertEquals(0, dossier(prospect).planned().size(), "the planned call is done with it");

        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(1, window.openCalls().size());
        assertEquals(1, dossier(prospect).planned().size());
    }

    /** Five answers: who decides, who signs, what was bought, how urgent it is, and by when they decide. */
    private void firstCall() {
        answer(1);
        answer(1);
        window.type('n');
        window.words("yazılım 2025 36 bin");
        window.press(KeyCode.ENTER);
        answer(3);
        answer(2);
    }

    /** The quick answer of that digit. */
    private void answer(int digit) {
        boolean offered = OnFx.call(() -> window.find("quick-" + digit) != null);
        window.type(offered ? (char) ('0' + digit) : '8');
    }

    private List<CallOutcome> outcomes() {
        return held().outcomes();
    }

    private HeldCall held() {
        return window.store
                .shortReads()
                .calls()
                .held(window.openCalls().getFirst().call())
                .orElseThrow();
    }

    private String current() {
        return OnFx.call(() -> window.scene().getRoot().lookupAll(".call-card").stream()
                .filter(card -> card.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .map(card -> card.getId().substring("question-".length()))
                .findFirst()
                .orElseThrow());
    }

    private boolean isShown() {
        return OnFx.call(() -> window.find("call") != null);
    }

    private String text(String id) {
        return OnFx.call(() -> ((Label) window.find(id)).getText());
    }

    private Dossier dossier(ProspectId id) {
        return window.store.prospects().dossier(id).orElseThrow();
    }

    private ProspectId create(String company) {
        if (window.store.workspace().perform(new CreateProspect(company, "", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId id, var _)) {
            return id;
        }
        throw new AssertionError(company);
    }

    private void plan(ProspectId id, LocalTime at) {
        window.store
                .workspace()
                .perform(
                        new PlanActivity(id, ActivityKind.CALL, "", new Due(TODAY, Optional.of(at)), Optional.empty()));
    }
}
