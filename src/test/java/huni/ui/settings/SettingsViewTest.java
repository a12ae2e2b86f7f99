package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.Settings.Key;
import huni.ui.kit.Chip;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import huni.work.prospect.CreateProspect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

@Tag("ui")
class SettingsViewTest {

    private final SampleSettings sample = new SampleSettings(Locale.UK);
    private final FxRobot robot = new SteadyRobot();

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void showTheScreen() {
        window.show(
                robot,
                () -> new StackPane(new SettingsView(sample.viewModel, sample.texts, sample.formats, sample).root()),
                1204,
                660);
    }

    @Test
    void aStageIsRenamedByTypingAndLeaving() {
        replace("#stage-name-appointment", "Görüşme İçin Randevu");
        robot.type(KeyCode.TAB);
        saved();

        assertEquals(
                Optional.of("Görüşme İçin Randevu"), sample.stage("appointment").name());
    }

    @Test
    void aWrongChanceStaysInItsFieldWithTheReasonBelow() {
        replace("#stage-chance-appointment", "105");
        robot.type(KeyCode.ENTER);
        saved();

        Label problem = robot.lookup("#stage-problem-appointment").queryAs(Label.class);
        assertTrue(problem.isVisible());
        assertEquals(
                "Write a whole number from 0 to 100. The chance stays as it was.",
                problem.getText().strip());
        assertEquals("105", text("#stage-chance-appointment"));

        replace("#stage-chance-appointment", "35");
        robot.type(KeyCode.ENTER);
        saved();
        assertEquals("", problem.getText().strip());
        assertEquals("35%", text("#stage-chance-appointment"));
    }

    @Test
    void escapeBringsBackWhatIsStored() {
        replace("#stage-name-lead", "Something else");
        robot.type(KeyCode.ESCAPE);

        assertEquals("New lead", text("#stage-name-lead"));
    }

    @Test
    void aChipChoosesAndStaysOnWhenItIsPressedAgain() {
        robot.clickOn("#settings-theme-dark").clickOn("#settings-theme-dark");
        saved();

        assertEquals(Optional.of("dark"), sample.preferences.settings().get(PersonalSettings.Key.THEME));
        assertTrue(robot.lookup("#settings-theme-dark").queryAs(Chip.class).isSelected());
        assertTrue(!robot.lookup("#settings-theme-system").queryAs(Chip.class).isSelected());
    }

    @Test
    void aTimeZoneIsFoundByTypingAPartOfItsName() {
        robot.interact(() -> robot.lookup("#settings-zone").query().requestFocus());
        robot.write("auckl").type(KeyCode.ENTER);
        saved();

        assertEquals(
                Optional.of("Pacific/Auckland"), sample.workspace.settings().get(Key.ZONE));
    }

    @Test
    void escapeInAListChoosesNothing() {
        robot.interact(() -> robot.lookup("#settings-currency").query().requestFocus());
        robot.write("eur").type(KeyCode.ESCAPE);
        saved();

        assertEquals("TRY", sample.workspace.settings().currency().getCode());
    }

    @Test
    void theQuotaIsSetByTypingAndPressingEnter() {
        replace("#settings-target", "250k");
        robot.type(KeyCode.ENTER);
        saved();

        assertEquals("₺250,000", text("#settings-target"));
        assertEquals(
                Optional.of("TRY 250000.00"),
                sample.ledger.records().quota().map(quota -> quota.target().toString()));
    }

    @Test
    void aStageGoesUpByKeysTwiceAndKeepsThem() {
        robot.clickOn("#stage-name-closing");
        for (int i = 0; i < 2; i++) {
            robot.push(KeyCode.ALT, KeyCode.UP);
            saved();
        }

        assertEquals(List.of("lead", "decision_maker", "closing", "appointment", "presentation"), openKeys());
        assertEquals(
                "stage-name-closing", window.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void aStageGoesDownByItsArrowUntilItIsTheLast() {
        for (int i = 0; i < 2; i++) {
            robot.clickOn("#stage-down-appointment");
            saved();
        }

        assertEquals(List.of("lead", "decision_maker", "presentation", "closing", "appointment"), openKeys());
        assertEquals(
                "stage-up-appointment",
                window.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void aStageIsAddedByEnterAndLeavingTheFieldAddsNothing() {
        robot.clickOn("#stage-add-name").write("Offer");
        robot.type(KeyCode.TAB);
        saved();
        assertEquals(5, openKeys().size());

        robot.clickOn("#stage-add-name").type(KeyCode.ENTER);
        saved();
        assertEquals("offer", openKeys().getLast());
    }

    @Test
    void theProspectsOfARetiredStageGoWhereTheyAreSent() {
        sample.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        robot.clickOn("#stage-more-lead").clickOn("#stage-retire-lead");
        saved();
        robot.clickOn("#stage-leave-to-decision_maker");
        saved();

        assertEquals(List.of("decision_maker", "appointment", "presentation", "closing"), openKeys());
        robot.clickOn("#stage-back-lead");
        saved();
        assertEquals("lead", openKeys().getFirst());
    }

    private List<String> openKeys() {
        return sample.ledger.records().pipeline().shown().stream()
                .filter(open -> open.isOpen())
                .map(open -> open.key().value())
                .toList();
    }

    private void replace(String field, String words) {
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(words);
    }

    private String text(String field) {
        return robot.lookup(field).queryAs(TextField.class).getText();
    }

    private void saved() {
        robot.interact(sample.tasks::runAll);
    }
}
