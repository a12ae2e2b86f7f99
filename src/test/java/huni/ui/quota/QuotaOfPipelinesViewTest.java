package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose quota is shown and set where there are two pipelines. */
class QuotaOfPipelinesViewTest {

    private static final PipelineKey DEALERS = new PipelineKey("dealers");

    private final SampleQuota quota = new SampleQuota(Locale.US).withSales();
    private final StackPane root = OnFx.call(() -> new StackPane(quota.view().root()));
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void showIt() {
        OnFx.run(() -> {
            stage.setScene(new Appearance(Theme.LIGHT, 100).scene(root, 1204, 700));
            stage.show();
            quota.tasks.runAll();
        });
    }

    @AfterEach
    void closeIt() {
        OnFx.run(stage::close);
    }

    @Test
    void theChooserIsThereOnceThereIsASecondPipelineAndReadsTheQuotaOfTheChosenOne() {
        OnFx.run(() -> {
            assertFalse(menu(root, "#quota-whose").isVisible());
            quota.withDealers();
            assertEquals("Sales", menu(root, "#quota-whose").getText());
            assertEquals(3, menu(root, "#quota-whose").getItems().size());

            choose(menu(root, "#quota-whose"), "quota-whose-dealers");
            assertEquals(Optional.of(DEALERS), quota.asked.getLast());
            assertEquals("Dealers", menu(root, "#quota-whose").getText());

            choose(menu(root, "#quota-whose"), "quota-whose-");
            assertEquals(Optional.empty(), quota.asked.getLast());
            assertEquals("All pipelines", menu(root, "#quota-whose").getText());
        });
    }

    @Test
    void theFormSetsTheQuotaOfThePipelineThatIsChosenInItAndLeavesThatOfAllAlone() {
        OnFx.run(() -> {
            quota.withDealers();
            ((Button) root.lookup("#quota-edit")).fire();
            ((TextField) form().lookup("#quota-amount")).setText("40k");
            MenuButton of = menu(form(), "#quota-of");
            assertEquals("All pipelines", of.getText());
            of.getItems().stream()
                    .filter(item -> "Dealers".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertEquals("Dealers", of.getText());
            ((Button) form().lookup("#quota-save")).fire();
            quota.tasks.runAll();
            assertEquals(List.of(), forms());

            List<Quota> set = quota.ledger.records().all(Quota.class);
            assertEquals(
                    List.of(Optional.of(DEALERS)),
                    set.stream().map(Quota::pipeline).toList());
            assertEquals(Money.of(SampleStrip.TRY, 40_000), set.getFirst().target());
        });
    }

    @Test
    void anAmountThatCannotBeReadIsSaidAndTheFormStaysOpen() {
        OnFx.run(() -> {
            quota.withDealers();
            ((Button) root.lookup("#quota-edit")).fire();
            ((TextField) form().lookup("#quota-amount")).setText("much");
            ((Button) form().lookup("#quota-save")).fire();
            quota.tasks.runAll();
            assertEquals(1, forms().size());
            assertEquals(List.of(), quota.ledger.records().all(Quota.class));
        });
    }

    private void choose(MenuButton menu, String item) {
        menu.getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .map(MenuItem.class::cast)
                .orElseThrow()
                .fire();
        quota.tasks.runAll();
    }

    private static MenuButton menu(Node within, String id) {
        return (MenuButton) within.lookup(id);
    }

    private static Node form() {
        return forms().getFirst();
    }

    private static List<Node> forms() {
        return Window.getWindows().stream()
                .flatMap(window ->
                        Optional.ofNullable(window.getScene().getRoot().lookup(".quota-form")).stream())
                .toList();
    }
}
