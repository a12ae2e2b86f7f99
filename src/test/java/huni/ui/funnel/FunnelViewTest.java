package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.chart.DrawnChart;
import huni.ui.field.DayField;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.SteadyRobot;
import huni.ui.kit.Theme;
import huni.work.prospect.CreateProspect;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Tag("ui")
class FunnelViewTest {

    private final SampleFunnel sample = new SampleFunnel(Locale.UK).withHalfAYear();
    private final FxRobot robot = new SteadyRobot();
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void showTheScreen() {
        OnFx.run(() -> {
            Node screen = sample.view().root();
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(new StackPane(screen), 1364, 808);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            sample.tasks.runAll();
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void closeTheWindow() {
        OnFx.run(stage::close);
    }

    @Test
    void aDayOfAnyYearIsTypedBesideTheSlider() {
        DayField day = robot.lookup("#funnel-snapshot-date").query();
        Slider slider = robot.lookup("#funnel-snapshot-day").query();

        robot.interact(() -> day.setValue(LocalDate.of(2024, 3, 7)));
        robot.interact(sample.tasks::runAll);

        assertEquals(
                "Where prospects stood on 7 Mar 2024",
                page().tables().snapshot().title());
        assertEquals(slider.getMin(), slider.getValue());

        robot.interact(() -> day.setValue(day.getConverter().fromString("3 Dec")));
        assertEquals(LocalDate.of(2025, 12, 3), day.getValue());

        robot.interact(() -> slider.setValue(-3));
        robot.interact(sample.tasks::runAll);
        assertEquals(LocalDate.of(2026, 11, 22), day.getValue());
        assertEquals(
                "Where prospects stood on 22 Nov", page().tables().snapshot().title());
    }

    @Test
    void everyNumberThatIsNotZeroIsAButton() {
        Set<String> buttons = robot.lookup(".funnel-count").queryAllAs(Button.class).stream()
                .filter(button -> button.isVisible() && !button.isDisabled())
                .map(Labeled::getText)
                .collect(Collectors.toSet());

        FunnelViewModelTest.counts(page()).stream()
                .filter(LinkedCount::opens)
                .forEach(count -> assertTrue(buttons.contains(count.words()), count.words()));
    }

    @Test
    void aNumberOpensItsListByMouse() {
        LinkedCount reached = page().steps().get(1).reached();

        robot.clickOn(reached.words());
        robot.interact(sample.tasks::runAll);

        assertEquals(reached.title(), sample.opened.getFirst().title());
        assertEquals(reached.number(), sample.opened.getFirst().prospects().size());
    }

    @Test
    void aNumberOpensItsListByKeyboard() {
        LinkedCount reached = page().steps().getFirst().reached();

        robot.interact(() -> robot.lookup("#funnel-earlier").query().requestFocus());
        robot.type(KeyCode.TAB, 7).type(KeyCode.SPACE);
        robot.interact(sample.tasks::runAll);

        assertEquals(
                List.of(reached.title()),
                sample.opened.stream().map(SampleFunnel.Opened::title).toList());
    }

    @Test
    void theFocusStaysOnTheNumberThatChanges() {
        Button reached =
                robot.lookup(page().steps().getFirst().reached().words()).queryButton();
        robot.interact(reached::requestFocus);

        robot.interact(() -> {
            sample.sales.add(0, "2026-11-25 lead");
            sample.workspace.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
            sample.tasks.runAll();
        });

        assertEquals(page().steps().getFirst().reached().words(), reached.getText());
        assertEquals(reached, stage.getScene().getFocusOwner());
    }

    @Test
    void theWeeksAreChosenAndSteppedThrough() {
        robot.clickOn("#funnel-weeks").clickOn("13 weeks");
        robot.interact(sample.tasks::runAll);
        assertEquals("prospects created in weeks 36–48 (31 Aug – 29 Nov), reached so far", page().period());

        robot.clickOn("#funnel-earlier");
        robot.interact(sample.tasks::runAll);
        assertEquals("prospects created in weeks 23–35 (1 Jun – 30 Aug), reached so far", page().period());

        robot.clickOn("#funnel-now");
        robot.interact(sample.tasks::runAll);
        assertEquals("prospects created in weeks 36–48 (31 Aug – 29 Nov), reached so far", page().period());
    }

    @Test
    void theWeeksAreSteppedThroughByKeyboard() {
        robot.interact(() -> robot.lookup("#funnel-earlier").query().requestFocus());
        robot.press(KeyCode.ALT)
                .type(KeyCode.LEFT)
                .type(KeyCode.LEFT)
                .type(KeyCode.RIGHT)
                .release(KeyCode.ALT);
        robot.interact(sample.tasks::runAll);

        assertEquals("prospects created in weeks 33–40 (10 Aug – 4 Oct), reached so far", page().period());
    }

    @Test
    void theKeysOfTheWeeksWorkFromTheRailToo() {
        robot.interact(() -> stage.getScene().getRoot().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        robot.interact(sample.tasks::runAll);

        assertEquals("prospects created in weeks 33–40 (10 Aug – 4 Oct), reached so far", page().period());
    }

    @Test
    void aDayLeadsToTheWeeksUpToIt() {
        DayField until = robot.lookup("#funnel-until").queryAs(DayField.class);
        assertEquals(LocalDate.of(2026, 11, 29), OnFx.call(until::getValue));
        robot.interact(() -> until.setValue(LocalDate.of(2026, 10, 2)));
        robot.interact(sample.tasks::runAll);

        assertEquals("prospects created in weeks 33–40 (10 Aug – 4 Oct), reached so far", page().period());
        assertEquals(LocalDate.of(2026, 10, 4), OnFx.call(until::getValue));
    }

    @Test
    void theKeysOfTheWeeksDoNothingWhileAnotherScreenIsShown() {
        robot.interact(() -> robot.lookup(".funnel").query().setVisible(false));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);

        assertFalse(sample.viewModel.pastProperty().get());
    }

    @Test
    void theMarginAtTheRightIsTheSameWithAScrollBar() {
        double without = marginAtTheRight(1300);
        double with = marginAtTheRight(500);

        assertEquals(20, without, 1);
        assertEquals(without, with, 1);
    }

    @Test
    void inAVeryLargeWindowTheChartStaysInSight() {
        robot.interact(() -> {
            Region chart = (Region) anew(2484, 1348).lookup(".funnel-chart");
            assertTrue(chart.getWidth() < 1500, "chart " + chart.getWidth());
            assertTrue(chart.getHeight() < 900, "chart " + chart.getHeight());
        });
    }

    private double marginAtTheRight(double height) {
        return OnFx.call(() -> {
            Node columns = anew(1364, height).lookup(".funnel-columns");
            return 1364 - columns.localToScene(columns.getLayoutBounds()).getMaxX();
        });
    }

    /** The screen once more, in another size. A scroll bar comes with the second layout. */
    private Parent anew(double width, double height) {
        Parent screen = sample.view().root();
        Scene scene = new Appearance(Theme.LIGHT, 100).scene(new StackPane(screen), width, height);
        sample.tasks.runAll();
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return screen;
    }

    @Test
    void theFullPartOfABarIsAsLongAsTheNextBar() {
        Pulses.pass(stage.getScene());
        List<DrawnChart> bars = List.copyOf(robot.lookup(".funnel-bar").queryAllAs(DrawnChart.class));

        assertEquals(6, bars.size());
        for (int i = 0; i + 1 < bars.size(); i++) {
            double next = width(bars.get(i + 1), ".chart-segments > Rectangle");
            double full = width(bars.get(i), ".chart-segment-full") + width(bars.get(i), ".chart-segment-full-early");
            assertEquals(full, next, 4, "bar " + i);
        }
        assertEquals(bars.getFirst().getWidth(), width(bars.getFirst(), ".chart-segments > Rectangle"), 1);
    }

    private static double width(DrawnChart bar, String parts) {
        return OnFx.call(() -> bar.lookupAll(parts).stream()
                .mapToDouble(part -> part.getBoundsInLocal().getWidth())
                .sum());
    }

    @Test
    void aHiddenScreenReadsNothing() {
        int before = sample.sales.readings();
        robot.interact(() -> {
            stage.getScene().lookup(".funnel").setVisible(false);
            sample.workspace.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
            sample.tasks.runAll();
        });
        assertEquals(before, sample.sales.readings());
    }

    @Test
    void thePictureIsTwiceAsLargeAsTheScreen() {
        robot.clickOn("#funnel-take").clickOn("#funnel-take-picture");

        byte[] png = sample.saved.get("weekly-funnel.png");
        Image picture = new Image(new ByteArrayInputStream(png));
        double width = OnFx.call(() -> ((Region) robot.lookup(".funnel-figures").query()).getWidth());
        assertEquals(width * 2, picture.getWidth(), 2);
    }

    @Test
    void theReportIsOfTheWeekThatIsShown() {
        LocalDate shown = OnFx.call(() -> sample.viewModel.period().to());
        robot.clickOn("#funnel-take").clickOn("#funnel-take-week");

        assertEquals(List.of(shown), sample.reported);
    }

    @Test
    void theFiguresOfTheTrendAreReadByKeyboard() {
        DrawnChart chart = robot.lookup(".funnel-trend").queryAs(DrawnChart.class);
        robot.interact(chart::requestFocus);
        String last = OnFx.call(chart::getAccessibleText);
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.LEFT);

        String before = OnFx.call(chart::getAccessibleText);
        assertTrue(before.matches(".*: \\d+%: \\d+ of \\d+, with 90% confidence .*"), before);
        assertFalse(before.equals(last));
        robot.interact(() -> robot.lookup("#funnel-trend-view").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertTrue(robot.lookup(".funnel-trend-table").query().isVisible());
        assertFalse(chart.isVisible());
    }

    private FunnelPage page() {
        return OnFx.call(sample::page);
    }
}
