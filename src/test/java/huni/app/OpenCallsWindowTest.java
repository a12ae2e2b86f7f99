package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.call.CallQuery.OpenCall;
import huni.domain.call.HeldCall;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.testing.SetClock;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are left and continued, and those that go on with another checklist, by keys in the whole window. */
class OpenCallsWindowTest {

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void showTheWindow() throws Exception {
        window = new ShownWindow(folder, new SetClock("2026-11-23T09:00:00Z"), 5);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void twoProspectsCallsStayOpenAndEachIsOfferedUntilItIsFinished() {
        call("Birinci Deneme Ltd");
        window.type('1');
        call("İkinci Deneme Ltd");
        window.type('2');
        assertEquals(2, open().size());
        assertEquals(List.of(), offers(), "nothing is offered over a call");
        window.press(KeyCode.ESCAPE);

        assertEquals(List.of("2 arama hâlâ açık (sonuncusu: İkinci Deneme Ltd)."), offers());
        goOn();
        assertTrue(title().startsWith("İkinci Deneme Ltd"));
        finish();
        assertEquals(1, open().size());
        assertTrue(offers().getFirst().startsWith("Birinci Deneme Ltd ile başlayan arama"), offers().toString());
        goOn();
        assertEquals(1, held().given().size());
        finish();
        assertEquals(List.of(), open());
        assertEquals(List.of(), offers());
    }

    @Test
    void aCallThatWasLeftMoreThanAWeekAgoIsNoLongerOfferedButStillContinued() throws Exception {
        call("Birinci Deneme Ltd");
        window.type('1');
        window.press(KeyCode.ESCAPE);
        window.close();

        window = new ShownWindow(folder, new SetClock("2026-11-30T09:30:00Z"), 0);
        assertEquals(List.of(), offers());
        window.open("Birinci Deneme Ltd");
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertEquals(1, window.store.shortReads().calls().open().size());
        assertEquals(
                1,
                window.store
                        .shortReads()
                        .calls()
                        .held(window.store
                                .shortReads()
                                .calls()
                                .open()
                                .getFirst()
                                .call())
                        .orElseThrow()
                        .given()
                        .size());
    }

    @Test
    void anotherPlaceOrAnotherProspectLeavesTheCallOpenAndOffersIt() {
        call("Birinci Deneme Ltd");
        window.type('1');
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertFalse(isShown());
        assertEquals(1, offers().size());
        goOn();
        assertTrue(isShown());

        window.open("İkinci");
        create("İkinci Deneme Ltd");
        window.open("İkinci Deneme Ltd");
        assertFalse(isShown());
        assertEquals(1, offers().size());
        assertEquals(1, held().given().size());
    }

    @Test
    void anotherChecklistIsAKeyAndADigit() {
        call("Birinci Deneme Ltd");
        window.type('1');
        assertFalse(isOffered());
        window.type('l');
        assertTrue(isOffered());
        window.press(KeyCode.ESCAPE);
        assertFalse(isOffered());
        assertTrue(isShown());
        window.type('L');
        window.type('3');

        assertFalse(isOffered());
        assertEquals(Optional.of("closing"), held().checklist().map(ChecklistHeading::key));
        assertEquals(1, held().given().size());
        assertTrue(window.isFocusIn("#call-questions"));
        window.type('1');
        assertEquals(2, held().given().size());
        finish();
        assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
    }

    @Test
    void whereNoChecklistOpensTheyAreOfferedAtOnceAndTheCallGoesWithoutOne() {
        ProspectId parked = create("Bekleyen Deneme Ltd");
        window.store
                .workspace()
                .perform(new MoveProspects(
                        List.of(parked),
                        new Move(new StageKey("parked"), MoveSource.DRAG, new GateAnswer.None()),
                        new Slot.Top()));
        window.open("Bekleyen Deneme Ltd");
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(isOffered());
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('1');
        window.words("yarın 10");
        window.press(KeyCode.ENTER);
        assertEquals(List.of(), open(), "talked freely and finished");

        window.open("Bekleyen Deneme Ltd");
        window.press(KeyCode.L, KeyCode.CONTROL);
        window.type('1');
        assertEquals(Optional.of("first_call"), held().checklist().map(ChecklistHeading::key));
        window.type('1');
        assertEquals(1, held().given().size());
        assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
    }

    @Test
    void whatTheyDoNotKnowIsAQuestionMarkOnTheCardAndOnTheProspect() {
        call("Birinci Deneme Ltd");
        window.type('8');
        window.press(KeyCode.ESCAPE);

        Labeled mark = OnFx.call(() -> window.scene().getRoot().lookupAll(".card-mark").stream()
                .map(Labeled.class::cast)
                .filter(one -> one.getText().equals("Y?"))
                .findFirst()
                .orElseThrow());
        String spoken = OnFx.call(() -> {
            Node node = mark;
            while (!node.getStyleClass().contains("board-card")) {
                node = node.getParent();
            }
            return node.getAccessibleText();
        });
        assertTrue(spoken.contains("Karar yetkisi: soruldu, söylenmedi"), spoken);

        window.open("Birinci Deneme Ltd");
        assertTrue(isVisible("authority-not-told"));
        assertFalse(isVisible("budget-not-told"));
        window.press(KeyCode.L, KeyCode.CONTROL);
        window.press(KeyCode.BACK_SPACE);
        window.type('1');
        window.press(KeyCode.ESCAPE);
        window.open("Birinci Deneme Ltd");
        assertFalse(isVisible("authority-not-told"), "now it is told");
    }

    private boolean isVisible(String id) {
        return OnFx.call(() -> window.find(id).isVisible());
    }

    /** Ends the call by keys: talked, nothing planned. */
    private void finish() {
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('1');
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        if (window.find("gate-form") != null) {
            throw new AssertionError("a gate is closed");
        }
    }

    private void call(String company) {
        create(company);
        window.open(company);
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(isShown());
    }

    private void goOn() {
        OnFx.run(() -> window.notices.act(offered().getFirst()));
        window.drawn();
    }

    private List<Notice> offered() {
        return window.notices.shown().stream()
                .filter(notice ->
                        notice.action().filter(to -> to.name().equals("Sürdür")).isPresent())
                .toList();
    }

    private List<String> offers() {
        return OnFx.call(() -> offered().stream().map(Notice::text).toList());
    }

    private List<OpenCall> open() {
        return window.openCalls();
    }

    private HeldCall held() {
        return window.store.shortReads().calls().held(open().getFirst().call()).orElseThrow();
    }

    private boolean isShown() {
        return OnFx.call(() -> window.find("call") != null);
    }

    private boolean isOffered() {
        return OnFx.call(() -> window.find("call-checklists").isVisible());
    }

    private String title() {
        return OnFx.call(() -> ((Label) window.find("call-title")).getText());
    }

    private ProspectId create(String company) {
        if (window.store.workspace().perform(new CreateProspect(company, "", Optional.empty()))
                instanceof Outcome.Done<ProspectId>(ProspectId id, var _)) {
            return id;
        }
        throw new AssertionError(company);
    }
}
