package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import huni.domain.worktime.WorkingTime;
import huni.ui.kit.OnFx;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import huni.ui.plan.PlanFormViewModel;
import huni.work.activity.LogActivity;
import huni.work.prospect.EditProspect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/** The main flows by mouse and keyboard, without a display. */
@Tag("ui")
class ProspectViewTest {

    private final SampleDesk desk = new SampleDesk("tr-TR");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);
    private final FxRobot robot = new SteadyRobot();

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void showTheScreen() {
        window.show(robot, () -> new ProspectView(screen, desk.texts).root(), 1200, 800);
    }

    @Test
    void aFieldIsSavedWhenItIsLeftAndByEnter() {
        replace("#urgency-otherwise", "Üretim durur, ceza öderler");
        robot.push(KeyCode.TAB);
        work();
        assertEquals("Üretim durur, ceza öderler", desk.stored(id).urgency().otherwise());

        replace("#prospect-company", "Anadolu Kimya Sanayi");
        robot.push(KeyCode.ENTER);
        work();
        assertEquals("Anadolu Kimya Sanayi", desk.stored(id).company());
    }

    @Test
    void aProspectKnownTwiceKeepsItsPanelAsWideAsItsColumn() {
        desk.create("ANADOLU KİMYA SANAYİ VE DIŞ TİCARET ANONİM ŞİRKETİ");
        robot.interact(() -> {
            screen.head().company().textProperty().set("Anadolu Kimya Sanayi ve Dış Ticaret Anonim Şirketi");
            screen.head().twins().look();
        });
        work();

        assertTrue(robot.lookup(".prospect-twins").query().isVisible());
        ScrollPane column = robot.lookup(".prospect-left").queryAs(ScrollPane.class);
        double needed = column.getContent().minWidth(-1);
        assertTrue(needed <= column.getViewportBounds().getWidth(), "needs " + needed);
    }

    @Test
    void escapeInAFieldBringsTheOldValueBackAndASecondOneCloses() {
        replace("#budget-likely", "çok");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        work();
        assertEquals(
                "65.000\u00a0₺",
                robot.lookup("#budget-likely").queryAs(TextInputControl.class).getText());
        assertEquals(List.of(), desk.asked);

        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("close"), desk.asked);
    }

    @Test
    void aNoteIsWrittenAndAStepIsPlannedInTheComposer() {
        robot.clickOn("#composer").write("Fuarda görüşüldü: ığüşöç İĞ");
        robot.push(KeyCode.ENTER);
        work();
        assertEquals(
                "Fuarda görüşüldü: ığüşöç İĞ",
                screen.timeline().rows().getFirst().title());

        robot.write("/ara yarın 14:30 teklif");
        robot.push(KeyCode.ENTER);
        work();
        assertEquals(2, desk.query.dossier(id).orElseThrow().planned().size());
    }

    @Test
    void whatIsCorrectedInTheTimelineIsNotTakenAwayByWhatHappensThereMeanwhile() {
        desk.done(new LogActivity(id, ActivityKind.NOTE, "", "Fiyat istedi"));
        work();
        MenuButton more = robot.lookup(".timeline-more").queryAs(MenuButton.class);
        robot.interact(() -> more.getItems().getFirst().fire());
        robot.write(" ve deneme");
        desk.done(new LogActivity(id, ActivityKind.NOTE, "", "Başkası aradı"));
        work();
        robot.write(" süresi");
        robot.push(KeyCode.ENTER);
        work();

        assertEquals(
                List.of("Başkası aradı", "Fiyat istedi ve deneme süresi"),
                screen.timeline().rows().stream()
                        .limit(2)
                        .map(TimelineViewModel.Row::words)
                        .sorted()
                        .toList());
        assertTrue(robot.lookup("#timeline-words").tryQuery().isEmpty());
    }

    @Test
    void aCorrectionInTheTimelineIsGoneBackToBeforeAnotherBegins() {
        desk.done(new LogActivity(id, ActivityKind.NOTE, "", "Fiyat istedi"));
        desk.done(new LogActivity(id, ActivityKind.NOTE, "", "Deneme istedi"));
        work();
        List<MenuButton> more = List.copyOf(robot.lookup(".timeline-more").queryAllAs(MenuButton.class));
        robot.interact(() -> more.getFirst().getItems().getFirst().fire());
        robot.write(" ve süre");
        robot.interact(() -> more.getLast().getItems().getFirst().fire());
        robot.write(" uzun");

        List<String> typed = robot.lookup("#timeline-words").queryAllAs(TextInputControl.class).stream()
                .map(TextInputControl::getText)
                .toList();
        assertEquals(1, typed.size());
        assertTrue(typed.getFirst().endsWith("istedi ve süre uzun"), typed.getFirst());
    }

    @Test
    void escapeInTheComposerThrowsNothingAway() {
        robot.clickOn("#composer").write("yarım kalan not");
        robot.push(KeyCode.ESCAPE);

        assertEquals("yarım kalan not", screen.composer().textProperty().get());
    }

    @Test
    void aLetterChoosesInAMenuOpenOrNot() {
        robot.interact(() -> robot.lookup("#urgency-level").query().requestFocus());
        robot.write("y");
        work();
        assertEquals(Urgency.Level.HIGH, desk.stored(id).urgency().level());

        robot.push(KeyCode.SPACE).write("d");
        work();
        assertEquals(Urgency.Level.LOW, desk.stored(id).urgency().level());
    }

    @Test
    void shiftEnterBeginsANewLine() {
        robot.clickOn("#composer").write("bir");
        robot.press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("iki");

        assertEquals("bir\niki", screen.composer().textProperty().get());
    }

    @Test
    void theStepperMovesByClickAndAGateAsksInPlace() {
        robot.clickOn("#stage-closing");
        work();
        assertEquals(new StageKey("closing"), desk.stored(id).standing().stage());

        robot.clickOn("#stage-ends").clickOn("#stage-lost");
        work();
        assertTrue(robot.lookup("#gate-form").tryQuery().isPresent());
        robot.clickOn("#gate-reason-no_budget");
        robot.push(KeyCode.ENTER);
        work();
        assertEquals(Optional.of("no_budget"), desk.stored(id).standing().reason());
        assertFalse(robot.lookup("#gate-form").tryQuery().isPresent());
    }

    @Test
    void parkingAsksForTheDayItComesBack() {
        robot.clickOn("#stage-ends").clickOn("#stage-parked");
        work();
        assertEquals(new StageKey("parked"), desk.stored(id).standing().stage());
        assertTrue(robot.lookup("#plan-when").query().isFocused());

        robot.push(KeyCode.ENTER);
        work();
        assertFalse(robot.lookup("#plan-form").tryQuery().isPresent());
        assertTrue(desk.query.dossier(id).orElseThrow().planned().stream()
                .anyMatch(step -> step.due()
                        .filter(due -> due.day()
                                .equals(PlanFormViewModel.usualReturn(WorkingTime.USUAL, desk.formats.today())))
                        .isPresent()));
    }

    @Test
    void escapeInTheGateGivesUpOnlyTheMove() {
        robot.clickOn("#stage-ends").clickOn("#stage-won");
        work();
        robot.push(KeyCode.ESCAPE);

        assertFalse(robot.lookup("#gate-form").tryQuery().isPresent());
        assertEquals(List.of(), desk.asked);
        assertEquals(new StageKey("decision_maker"), desk.stored(id).standing().stage());
    }

    @Test
    void theChecklistIsAnsweredByKeyboard() {
        robot.clickOn("#prospect-tab-checklist");
        Node state = robot.lookup(node -> "state-first_call.who_signs".equals(node.getId()))
                .query();
        robot.interact(state::requestFocus);
        robot.push(KeyCode.RIGHT);
        work();
        assertEquals(List.of(), desk.query.dossier(id).orElseThrow().answers());

        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
        work();
        assertEquals(
                Certainty.INDICATED,
                desk.query.dossier(id).orElseThrow().answers().getFirst().certainty());
        robot.push(KeyCode.DIGIT4);
        work();
        assertEquals(
                Certainty.CONFIRMED,
                desk.query.dossier(id).orElseThrow().answers().getFirst().certainty());
    }

    @Test
    void aPurchaseIsAddedInItsRow() {
        robot.clickOn("#purchase-what").write("Depo yazılımı");
        robot.push(KeyCode.TAB).write("2025").push(KeyCode.TAB).write("90 bin").push(KeyCode.ENTER);
        work();

        assertEquals(3, screen.budget().bought().lines().size());
        assertEquals(
                "90.000\u00a0₺", screen.budget().bought().lines().getFirst().paid());
        assertTrue(robot.lookup("#purchase-what").query().isFocused());
    }

    @Test
    void whatIsMissingOfAPurchaseHasTheKeyboard() {
        robot.clickOn("#purchase-what").write("Depo yazılımı");
        robot.push(KeyCode.TAB).write("20x4").push(KeyCode.TAB).write("çok").push(KeyCode.ENTER);
        assertTrue(robot.lookup("#purchase-when").query().isFocused());

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("2024").push(KeyCode.ENTER);
        assertTrue(robot.lookup("#purchase-paid").query().isFocused());
    }

    @Test
    void doneAndScheduleNextByKeyboard() {
        robot.interact(() -> robot.lookup("#next-done").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.write("Fiyat gönderildi");
        robot.push(KeyCode.ENTER);
        work();

        assertFalse(robot.lookup("#plan-form").tryQuery().isPresent());
        assertEquals(1, desk.query.dossier(id).orElseThrow().planned().size());
        assertEquals(
                "0 dk içinde yanıtlandı\nFiyat gönderildi",
                screen.timeline().rows().getFirst().body());
    }

    @Test
    void anIncentiveIsGivenByKeyboard() {
        robot.interact(() -> robot.lookup("#incentive-give").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.write("2 lisans");
        Node followUp = robot.lookup("#plan-follow-up").query();
        for (int stops = 0; stops < 6 && !followUp.isFocused(); stops++) {
            robot.push(KeyCode.TAB);
        }
        robot.write("30 Kas");
        assertTrue(OnFx.call(() -> followUp.getBoundsInLocal().getWidth()) > 50);
        robot.push(KeyCode.ENTER);
        work();

        assertEquals(1, screen.incentives().shown().size());
        assertEquals(2, desk.query.dossier(id).orElseThrow().planned().size());
    }

    @Test
    void aDayIsPickedFromTheMonthAndSaved() {
        DatePicker day = robot.lookup("#urgency-by").queryAs(DatePicker.class);
        robot.interact(() -> {
            day.requestFocus();
            day.show();
        });
        robot.interact(() -> day.setValue(LocalDate.of(2026, 12, 4)));
        work();

        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 4)),
                desk.stored(id).urgency().decisionBy());
    }

    @Test
    void aDayLongAgoStaysInItsYearWhenItsFieldIsOnlyVisited() {
        desk.done(EditProspect.urgency(
                id,
                u -> new Urgency(
                        u.level(),
                        Optional.of(LocalDate.of(2026, 1, 15)),
                        u.otherwise(),
                        u.alsoDecide(),
                        u.certainty())));
        work();
        robot.clickOn("#urgency-by").push(KeyCode.TAB);
        work();

        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 15)),
                desk.stored(id).urgency().decisionBy());
    }

    @Test
    void aDayThatCannotBeReadStaysWithItsSentence() {
        replace("#urgency-by", "fuardan sonra");
        robot.push(KeyCode.TAB);
        work();

        assertEquals(
                "fuardan sonra", screen.urgency().decisionBy().textProperty().get());
        assertFalse(screen.urgency().decisionBy().problemProperty().get().isEmpty());
    }

    @Test
    void aProspectThatIsNotThereAnyMoreSaysSo() {
        ProspectViewModel nobody = desk.screen(new ProspectId(new UUID(0, 9)));
        OnFx.run(() -> window.stage().getScene().setRoot(new ProspectView(nobody, desk.texts).root()));
        assertSaysGone();
    }

    @Test
    void aProspectThatIsFoundMissingOnceItsScreenIsThereSaysSo() {
        ProspectViewModel nobody = desk.unread(new ProspectId(new UUID(0, 9)), desk.performer());
        OnFx.run(() -> window.stage().getScene().setRoot(new ProspectView(nobody, desk.texts).root()));
        work();
        assertSaysGone();
    }

    private void assertSaysGone() {
        OnFx.run(() -> {
            Parent root = window.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            assertTrue(root.isVisible());
            assertEquals(desk.texts.text("prospect.gone"), ((Labeled) root.lookup(".muted")).getText());
        });
    }

    private void work() {
        robot.interact(desk.tasks::runAll);
    }

    private void replace(String field, String text) {
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }
}
