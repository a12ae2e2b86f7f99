package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.prospect.Prospect;
import huni.ui.kit.Motion;
import huni.ui.kit.Preferences;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import huni.work.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/** Several prospects of the list are chosen, and something is done with all of them. */
@Tag("ui")
class ChoosingLinesTest {

    private final SampleList sample = filled();
    private final ProspectsViewModel list = sample.list();
    private final FxRobot robot = new SteadyRobot();

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    private static SampleList filled() {
        SampleList sample = new SampleList("en-GB");
        for (int i = 0; i < 250; i++) {
            sample.add(String.format("Firm %03d", i), "", "lead", i < 5 ? 1_000 : 0, 0, "");
        }
        return sample;
    }

    @BeforeEach
    void showTheScreen() {
        window.show(
                robot,
                () -> new ProspectsView(list, sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT))
                        .root(),
                1200,
                700);
        robot.clickOn("Firm 000");
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            robot.interact(sample.tasks::runAll);
            robot.interact(() -> {});
        }
    }

    private Set<String> chosen() {
        return list.chosen().rows().stream()
                .map(row -> row.company().substring(5))
                .collect(Collectors.toSet());
    }

    private Button number() {
        return robot.lookup("#prospects-chosen").queryButton();
    }

    private void menu(String... ids) {
        choose(ids);
        settle();
    }

    private void choose(String... ids) {
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.interact(() -> {
            List<MenuItem> items = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .filter(shown -> "list-menu".equals(shown.getId()))
                    .findFirst()
                    .orElseThrow()
                    .getItems();
            for (String id : ids) {
                MenuItem found = items.stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
                if (found instanceof Menu more) {
                    items = more.getItems();
                } else {
                    found.fire();
                }
            }
        });
    }

    /** The robot's mouse knows of no keys that are held. */
    private void pressOn(String company, boolean shift, boolean control) {
        robot.interact(() -> {
            Node line = robot.lookup(company).query();
            MouseEvent press = new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    control,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    new PickResult(line, 0, 0));
            Event.fireEvent(line, press);
        });
    }

    private long in(String stageKey) {
        return sample.ledger.records().prospects().stream()
                .filter(p -> !p.removed() && p.standing().stage().value().equals(stageKey))
                .count();
    }

    @Test
    void theWholeListIsChosenReadOrNotAndMovedInOneStep() {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        settle();
        assertEquals("250 chosen", number().getText());

        menu("line-move", "line-move-decision_maker");

        assertEquals(250, in("decision_maker"));
        assertEquals(Optional.of("Firm 000 +249"), sample.steps().map(Label::subject));
        assertEquals(
                "250 prospects moved to Decision maker.",
                sample.notices.shown().getLast().text());
    }

    @Test
    void shiftChoosesFromOneToAnotherAndControlOneMore() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(Set.of("000", "001", "002"), chosen());

        pressOn("Firm 005", false, true);
        assertEquals(Set.of("000", "001", "002", "005"), chosen());

        pressOn("Firm 001", false, true);
        assertEquals(Set.of("000", "002", "005"), chosen());

        robot.clickOn("Firm 004");
        assertEquals(Set.of("004"), chosen());
        assertFalse(number().isVisible());

        pressOn("Firm 007", true, false);
        assertEquals(Set.of("004", "005", "006", "007"), chosen());
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, chosen().size());
    }

    @Test
    void aRangeToTheEndIsChosenAsSoonAsItIsRead() {
        robot.push(KeyCode.SHIFT, KeyCode.END);
        settle();

        assertEquals(250, chosen().size());
    }

    @Test
    void whoIsChosenStaysChosenWhereverAChangePutsTheLine() {
        robot.clickOn("Firm 003");
        robot.interact(() -> sample.add("Aaa", "", "lead", 0, 0, ""));
        settle();

        assertEquals(Set.of("003"), chosen());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open Firm 003"), sample.asked);
    }

    @Test
    void anotherFilterChoosesNone() {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        settle();
        robot.interact(() -> list.filter().wordsProperty().set("Firm 01"));
        settle();

        assertEquals(Set.of(), chosen());
    }

    @Test
    void severalAreLostByOneAnswer() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        menu("line-move", "line-move-lost");
        SmallForm gate = new SmallForm();
        gate.choose("#gate-reason-no_budget");
        gate.type("#gate-words", "Too dear");
        gate.fire("#gate-answer");
        settle();

        assertEquals(2, in("lost"));
        assertTrue(Window.getWindows().stream()
                .noneMatch(w -> w.getScene() != null && w.getScene().lookup("#gate-form") != null));
    }

    @Test
    void theFormOfAGateThatIsGivenUpMovesNobody() {
        menu("line-move", "line-move-lost");
        new SmallForm().fire("#gate-cancel");
        settle();

        assertEquals(0, in("lost"));
        assertEquals(Optional.empty(), list.actions().gateProperty().get());
    }

    @Test
    void whoParksSeveralIsAskedWhenTheyShallComeBack() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        menu("line-move", "line-move-parked");
        new SmallForm().fire("#plan-submit");
        settle();

        assertEquals(
                2,
                sample.ledger.records().prospects().stream()
                        .filter(p -> p.standing().stage().value().equals("parked"))
                        .filter(p -> p.nextStep().isPresent())
                        .count());
    }

    @Test
    void aTagIsPutOnAllAndTakenAwayAgain() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        menu("line-tag", "line-tag-new");
        SmallForm form = new SmallForm();
        form.type("#new-tag", "fair 2026");
        form.fire("#new-tag-add");
        settle();
        assertEquals(2, tagged());

        menu("line-untag", "line-untag-fair 2026");
        assertEquals(0, tagged());
    }

    private long tagged() {
        return sample.ledger.records().prospects().stream()
                .map(Prospect::tags)
                .filter(List.of("fair 2026")::equals)
                .count();
    }

    @Test
    void deletingTakesTheChosenAwayAndChoosesNone() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.DELETE);
        settle();

        assertEquals(248, in("lead"));
        assertEquals(Set.of(), chosen());
    }

    @Test
    void aFormWhoseWriteComesBackLateLeavesTheOneThatIsOpenByThen() {
        menu("line-plan");
        new SmallForm().fire("#plan-submit");
        choose("line-tag", "line-tag-new");
        settle();

        assertTrue(isOpen("#new-tag"));
    }

    @Test
    void aMoveThatIsWrittenLateLeavesTheGateThatIsOpenByThen() {
        menu("line-move", "line-move-lost");
        SmallForm first = new SmallForm();
        first.choose("#gate-reason-no_budget");
        first.type("#gate-words", "Too dear");
        first.fire("#gate-answer");
        robot.interact(() -> Window.getWindows().stream()
                .filter(one -> one.getScene() != null && one.getScene().lookup("#gate-form") != null)
                .findFirst()
                .orElseThrow()
                .hide());
        robot.clickOn("Firm 001");
        choose("line-move", "line-move-won");
        settle();

        assertEquals(1, in("lost"));
        assertTrue(isOpen("#gate-form"));
    }

    private static boolean isOpen(String form) {
        return Window.getWindows().stream()
                .anyMatch(one -> one.getScene() != null && one.getScene().lookup(form) != null);
    }

    /** The small form that is open over the list. */
    private final class SmallForm {

        private <T> T find(String id, Class<T> type) {
            return Window.getWindows().stream()
                    .filter(window -> window.getScene() != null)
                    .map(window -> window.getScene().lookup(id))
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow();
        }

        void choose(String id) {
            robot.interact(
                    () -> find(id, javafx.scene.control.RadioButton.class).setSelected(true));
        }

        void type(String id, String words) {
            robot.interact(() -> find(id, TextInputControl.class).setText(words));
        }

        void fire(String id) {
            robot.interact(() -> find(id, Button.class).fire());
        }
    }
}
