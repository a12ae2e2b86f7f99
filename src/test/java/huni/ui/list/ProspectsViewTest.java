package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.ui.kit.DoubleClick;
import huni.ui.kit.Motion;
import huni.ui.kit.Preferences;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

@Tag("ui")
class ProspectsViewTest {

    private final SampleList sample = filled();
    private final ProspectsViewModel list = sample.list();
    private final FxRobot robot = new SteadyRobot();

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void showTheScreen() {
        window.show(
                robot,
                () -> new ProspectsView(list, sample.texts, Motion.NONE, new Preferences(PersonalSettings.DEFAULT))
                        .root(),
                1200,
                700);
    }

    private static SampleList filled() {
        SampleList sample = new SampleList("tr-TR");
        sample.fill();
        for (int i = 0; i < 300; i++) {
            sample.add(String.format("Zirve %03d", i), "", "lead", 0, 0, "");
        }
        return sample;
    }

    @Test
    void filteringByKeyboardAndEnterOpensTheProspect() {
        robot.clickOn("#prospects-words").write("ışık");
        robot.interact(sample.tasks::runAll);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertEquals(List.of("open Işık Optik"), sample.asked);
    }

    @Test
    void whoErasesWordsThatFoundNobodyWritesOnInThem() {
        robot.clickOn("#prospects-words").write("hiç kimse");
        robot.interact(sample.tasks::runAll);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.BACK_SPACE);
        assertTrue(robot.lookup("#prospects-words").query().isVisible(), "though it is not read yet");
        robot.interact(sample.tasks::runAll);

        assertTrue(robot.lookup("#prospects-words").query().isFocused());
        assertTrue(robot.lookup("#prospects-list").tryQuery().isPresent());
    }

    @Test
    void whoClearsAFilterThatFoundNobodyHasTheKeyboardInTheList() {
        robot.clickOn("#prospects-words").write("hiç kimse");
        robot.interact(sample.tasks::runAll);
        robot.clickOn(".empty-state-actions .button");
        robot.interact(sample.tasks::runAll);

        assertTrue(robot.lookup("#prospects-list").query().isFocused());
    }

    @Test
    void escapeLeadsBackFromTheListBehindANumber() {
        robot.interact(() -> list.show(Optional.of("Bu hafta kazanılan"), ListRequest.ALL));
        robot.interact(sample.tasks::runAll);
        robot.interact(() -> robot.lookup("#prospects-list").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        robot.interact(sample.tasks::runAll);
        robot.push(KeyCode.ESCAPE);

        assertEquals(List.of("back"), sample.asked);
        assertEquals(Optional.empty(), list.filter().behindProperty().get());
    }

    @Test
    void aDoubleClickOpensTheProspect() {
        DoubleClick.on(robot, robot.lookup("Ege Tekstil").query());

        assertEquals(List.of("open Ege Tekstil"), sample.asked);
    }

    @Test
    void theEndIsTheLastProspectAndIsReadThen() {
        ListView<?> list = robot.lookup("#prospects-list").queryListView();
        assertEquals(307, list.getItems().size());

        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        robot.interact(sample.tasks::runAll);
        robot.interact(() -> {});
        robot.interact(sample.tasks::runAll);

        assertEquals("Zirve 299", ((ProspectLine) list.getSelectionModel().getSelectedItem()).company());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open Zirve 299"), sample.asked);
    }

    @Test
    void theThumbOfALongListCanBeGrasped() {
        robot.interact(() -> {
            for (int i = 0; i < 1_200; i++) {
                sample.add("Zirve b" + i, "", "lead", 0, 0, "");
            }
            sample.tasks.runAll();
        });
        robot.interact(() -> window.stage().getScene().getRoot().layout());

        Region thumb =
                robot.lookup("#prospects-list .scroll-bar:vertical .thumb").query();
        assertTrue(thumb.getHeight() >= ThumbLength.SHORTEST - 1, () -> "only " + thumb.getHeight());
    }

    @Test
    void theSelectionSurvivesAChangeElsewhere() {
        ListView<?> list = robot.lookup("#prospects-list").queryListView();
        robot.clickOn("Ege Tekstil");
        robot.interact(() -> {
            sample.add("Zirve 999", "", "lead", 0, 0, "");
            sample.tasks.runAll();
        });

        assertEquals("Ege Tekstil", ((ProspectLine) list.getSelectionModel().getSelectedItem()).company());
    }
}
