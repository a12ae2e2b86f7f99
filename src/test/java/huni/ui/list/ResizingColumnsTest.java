package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.DoubleClick;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/** The columns of the list made wider and narrower, by mouse and by keyboard. */
@Tag("ui")
class ResizingColumnsTest {

    private static final double EM = 13;
    private static final String LONG = "Anadolu Kimya ve Boya Hammaddeleri Sanayi Ticaret Anonim Şirketi Gebze";

    private final SampleList sample = filled();
    private final ProspectsViewModel list = sample.list();
    private final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    private final FxRobot robot = new SteadyRobot();

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void showTheScreen() {
        window.show(robot, this::screen, 1_400, 700);
    }

    private javafx.scene.Parent screen() {
        return new ProspectsView(list, sample.texts, Motion.NONE, preferences).root();
    }

    private static SampleList filled() {
        SampleList sample = new SampleList("tr-TR");
        sample.fill();
        sample.add(LONG, "", "lead", 0, 0, "");
        return sample;
    }

    @Test
    void draggingAnEdgeMakesItsColumnWiderInHeadAndLines() {
        double head = width("#sort-stage");
        double line = width(".line-cell .line-stage");

        drag("#edge-stage", 60);

        assertEquals(head + 60, width("#sort-stage"), 2);
        assertEquals(line + 60, width(".line-cell .line-stage"), 2);
        assertTrue(kept().orElse("").startsWith("stage="), () -> "kept: " + kept());
    }

    @Test
    void draggingBackMakesItNarrowerButNotToNothing() {
        drag("#edge-stage", -400);

        assertEquals(ColumnWidths.LEAST * EM - ListColumn.STAGE.gap(), width("#sort-stage"), 1);
    }

    @Test
    void noEdgeCanBeDraggedSoFarThatAnotherColumnIsPushedOut() {
        drag("#edge-company", 900);

        Node last = robot.lookup("#sort-closed").query();
        double right = OnFx.call(() -> last.localToScene(last.getLayoutBounds()).getMaxX());
        assertTrue(right < 1_400, () -> "the last column ends at " + right);
        assertEquals(ListColumn.CLOSED.ems() * EM - ListColumn.CLOSED.gap(), width("#sort-closed"), 1);
    }

    @Test
    void aDoubleClickOnAnEdgeFitsWhatIsInSight() {
        drag("#edge-company", -100);
        assertTrue(isCut(LONG));

        DoubleClick.on(robot, robot.lookup("#edge-company").query());

        assertEquals(false, isCut(LONG));
        assertTrue(kept().orElse("").startsWith("company="), () -> "kept: " + kept());
    }

    @Test
    void byKeyboardTheHeadsAreReachedAndTheirColumnsChanged() {
        robot.interact(() -> robot.lookup("#prospects-list").query().requestFocus());
        robot.push(KeyCode.F6);
        String sorted =
                OnFx.call(() -> window.stage().getScene().getFocusOwner().getId());
        double before = width("#" + sorted);

        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);

        assertEquals(before - EM, width("#" + sorted), 2);
        assertEquals(
                sorted,
                OnFx.call(() -> window.stage().getScene().getFocusOwner().getId()));
        robot.push(KeyCode.ESCAPE);
        assertEquals(
                "prospects-list",
                OnFx.call(() -> window.stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void theMenuOfAHeadLeadsBackToWhatIsAutomatic() {
        double before = width("#sort-stage");
        drag("#edge-stage", 50);
        drag("#edge-worth", 30);

        robot.rightClickOn("#sort-stage").clickOn("#width-automatic");
        assertEquals(before, width("#sort-stage"), 1);
        assertTrue(kept().orElse("").startsWith("worth="), () -> "kept: " + kept());

        robot.interact(() -> robot.lookup("#head-contact").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.clickOn("#width-all");
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void theNextWindowHasTheWidthsOfTheLast() {
        drag("#edge-contact", 70);
        double made = width("#head-contact");

        window.show(robot, this::screen, 1_400, 700);

        assertEquals(made, width("#head-contact"), 1);
    }

    @Test
    void aPressWithoutAWaySetsNothing() {
        robot.clickOn("#edge-stage");

        assertEquals(Optional.empty(), kept());
    }

    @Test
    void movingAnEdgeNeitherSortsNorChoosesALine() {
        var before = list.filter().orderProperty().get();
        drag("#edge-worth", 20);
        DoubleClick.on(robot, robot.lookup("#edge-worth").query());

        assertEquals(before, list.filter().orderProperty().get());
        assertEquals(0, list.chosen().size());
    }

    private Optional<String> kept() {
        return OnFx.call(() -> preferences.settings().get(Key.COLUMN_WIDTHS));
    }

    private void drag(String edge, double by) {
        robot.drag(edge).dropBy(by, 0);
        OnFx.run(() -> window.stage().getScene().getRoot().layout());
    }

    private double width(String selector) {
        Region region = robot.lookup(selector).query();
        return OnFx.call(() -> {
            window.stage().getScene().getRoot().layout();
            return region.getWidth();
        });
    }

    private boolean isCut(String words) {
        return OnFx.call(() -> {
            window.stage().getScene().getRoot().layout();
            return window.stage().getScene().getRoot().lookupAll(".line-cell .label").stream()
                    .map(Labeled.class::cast)
                    .filter(label -> label.getText().equals(words))
                    .anyMatch(Labeled::isTextTruncated);
        });
    }
}
