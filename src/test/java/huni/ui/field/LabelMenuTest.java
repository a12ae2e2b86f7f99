package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.prospect.LabelChoice;
import huni.language.Texts;
import huni.ui.kit.Appearance;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.SteadyRobot;
import huni.ui.kit.Theme;
import huni.work.FakeLedger;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(SteadyRobot.class)
class LabelMenuTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace =
            new Workspace(ledger, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), Runnable::run);
    private final LabelFilter filter =
            new LabelFilter(new FakeProspectQuery(ledger), tasks, Locale.ENGLISH, LabelMenuTest::fail);
    private LabelMenu menu;

    private static void fail(Exception cause) {
        throw new AssertionError(cause);
    }

    @Start
    void show(Stage stage) {
        tagged("Ege", "fair", "vip");
        tagged("Can", "fair");
        tagged("Oba", "web");
        menu = LabelMenu.ofTags("tags", filter, Texts.in(Locale.ENGLISH, List.of("huni/ui/field/texts")));
        filter.read();
        tasks.runAll();
        stage.setScene(new Appearance(Theme.LIGHT, 100).scene(new VBox(menu), 400, 300));
        stage.show();
        stage.requestFocus();
    }

    private void tagged(String company, String... tags) {
        ProspectId id = done(new CreateProspect(company, "", Optional.empty()));
        done(EditProspect.tags(id, List.of(tags)));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    @Test
    void severalArePickedByKeyboardWhileTheMenuStaysOpenAndSaysHowManyHaveEach(FxRobot robot) {
        robot.interact(menu::requestFocus);
        robot.interact(menu::show);
        robot.interact(tasks::runAll);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertTrue(menu.isShowing());
        assertEquals("x fair 2\nx vip 1\n- web 1", menu.lines());
        assertEquals(
                LabelChoice.NONE.withTags(Set.of("fair", "vip")),
                filter.choiceProperty().get());
        assertEquals("Tag: fair +1", menu.getText());
        assertEquals("Tag: fair, vip", menu.getAccessibleText());

        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER);

        assertEquals(LabelChoice.NONE, filter.choiceProperty().get());
        assertEquals("All tags", menu.getText());
    }

    @Test
    void oneIsPickedWithTheMouseAndLeftAgain(FxRobot robot) {
        robot.clickOn(menu);
        robot.interact(tasks::runAll);

        robot.clickOn("web");
        assertEquals(Set.of("web"), filter.choiceProperty().get().tags());
        robot.clickOn("web");

        assertEquals(Set.of(), filter.choiceProperty().get().tags());
        assertTrue(menu.isShowing());
    }
}
