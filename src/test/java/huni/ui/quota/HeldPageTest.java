package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.People;
import huni.domain.Person;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import huni.work.people.AddPerson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open on the screen of the quota while a colleague works. */
class HeldPageTest {

    private static final Person AYSE = Person.begun("ayse", "Ayşe Demir", "", Person.Role.LEADS);
    private static final Person MEHMET = Person.begun("mehmet", "Mehmet Kaya", "", Person.Role.SELLS);

    private final SampleQuota quota =
            new SampleQuota(Locale.US, () -> new People(List.of(AYSE, MEHMET), Optional.of("ayse"))).withSales();
    private final Node screen = OnFx.call(() -> quota.view().root());
    private final StackPane root = OnFx.call(() -> new StackPane(screen));
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

    private void aColleagueWorks() {
        quota.withOneProspect();
        quota.workspace.perform(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        quota.tasks.runAll();
    }

    @ParameterizedTest
    @CsvSource({
        "quota-edit, quota-form, quota-amount, quota-save",
        "quota-commission-edit, quota-form, quota-tier-from-0 quota-tier-rate-0, quota-commission-save"
    })
    void whatIsTypedStaysAndTheNewestIsShownOnceItIsSaved(String button, String form, String fields, String save) {
        OnFx.run(() -> {
            Node before = root.lookup("#quota-card-won");
            press(root, button);
            for (String field : fields.split(" ", -1)) {
                ((TextField) open(form).lookup("#" + field)).setText("40");
            }
            aColleagueWorks();

            for (String field : fields.split(" ", -1)) {
                assertEquals("40", ((TextField) open(form).lookup("#" + field)).getText());
            }
            assertSame(before, root.lookup("#quota-card-won"));
            press(open(form), save);
            quota.tasks.runAll();
            assertFalse(isOpen(form));
            assertNotSame(before, root.lookup("#quota-card-won"));
            assertTrue(root.lookup("#" + button).isFocused());
        });
    }

    @Test
    void fromTheMathOnTheFormIsOpenedUnderAButtonThatIsStillThere() {
        OnFx.run(() -> {
            press(root, "quota-math-won");
            aColleagueWorks();
            open("quota-math").lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(one -> one.getText().equals(quota.texts.text("quota.math.change")))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            quota.tasks.runAll();

            assertFalse(isOpen("quota-math"));
            assertTrue(isOpen("quota-form"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"quota-person", "quota-length"})
    void aMenuStaysAndTheNewestIsShownOnceItHides(String id) {
        OnFx.run(() -> {
            MenuButton menu = (MenuButton) root.lookup("#" + id);
            menu.requestFocus();
            menu.show();
            aColleagueWorks();

            assertTrue(menu.isShowing());
            assertSame(menu, root.lookup("#" + id));
            menu.hide();
            quota.tasks.runAll();
            assertNotSame(menu, root.lookup("#" + id));
            assertTrue(root.lookup("#" + id).isFocused());
        });
    }

    @Test
    void mineOrEverybodysIsShownOnceTheFormIsClosed() {
        OnFx.run(() -> {
            Node before = root.lookup("#quota-edit");
            press(root, "quota-edit");
            Event.fireEvent(screen, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.M, true, true, false, false));
            assertTrue(quota.owner.mineProperty().get());
            quota.tasks.runAll();
            assertSame(before, root.lookup("#quota-edit"));
            open("quota-form").getScene().getWindow().hide();
            quota.tasks.runAll();
            assertNotSame(before, root.lookup("#quota-edit"));
            assertTrue(root.lookup("#quota-edit").isFocused());
        });
    }

    @Test
    void whatIsOpenClosesWhenTheScreenIsLeft() {
        OnFx.run(() -> {
            Node before = root.lookup("#quota-card-won");
            press(root, "quota-edit");
            aColleagueWorks();
            screen.setVisible(false);
            assertFalse(isOpen("quota-form"));
            quota.tasks.runAll();
            assertNotSame(before, root.lookup("#quota-card-won"));
        });
    }

    private static void press(Node within, String id) {
        ((Button) within.lookup("#" + id)).fire();
    }

    private static Node open(String form) {
        return opened(form).orElseThrow(() -> new AssertionError(form + " is closed"));
    }

    private static boolean isOpen(String form) {
        return opened(form).isPresent();
    }

    private static Optional<Node> opened(String form) {
        return Window.getWindows().stream()
                .flatMap(window ->
                        Optional.ofNullable(window.getScene().getRoot().lookup("." + form)).stream())
                .findFirst();
    }
}
