package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.guide.GuideScreen;
import huni.ui.kit.Appearance;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the keyboard is: in a panel, at a message, and how that is seen. */
class ShellFocusTest {

    private final SampleShell shell = OnFx.call(() -> new SampleShell(Locale.of("tr", "TR")));
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void showTheWindow() {
        OnFx.run(() -> {
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(shell.view.root(), 1280, 720);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            find("place-today").requestFocus();
        });
    }

    @AfterEach
    void closeTheWindow() {
        OnFx.run(stage::close);
    }

    @Test
    void whatIsTypedAtAMessageDoesNothingAndTheSameKeyLeadsBack() {
        List<String> done = new ArrayList<>();
        OnFx.run(() -> {
            shell.notices.show(new Notice(
                    "Çınar Mobilya: açık arama",
                    Tone.AMBER,
                    Optional.of(new Notice.Action("Sürdür", () -> done.add("went on")))));
            List<String> seen = new ArrayList<>();
            shell.view.root().addEventHandler(KeyEvent.KEY_PRESSED, key -> seen.add("down " + key.getCode()));
            shell.view.root().addEventHandler(KeyEvent.KEY_TYPED, key -> seen.add("typed " + key.getCharacter()));
            press(KeyCode.F4);
            assertEquals("Sürdür", ((Button) stage.getScene().getFocusOwner()).getText());
            seen.clear();
            press(KeyCode.DIGIT3);
            type("3");
            press(KeyCode.NUMPAD4);
            press(KeyCode.N);
            type("?");
            assertEquals(List.of(), seen);
            press(KeyCode.F4);
            assertEquals("place-today", focused());
        });
        assertEquals(List.of(), done);
        assertEquals(1, shell.notices.shown().size(), "it was left, not dismissed");
    }

    @Test
    void aMessageThatStaysCoversNothingOfWhatIsShown() {
        OnFx.run(() -> {
            VBox side = new VBox();
            side.setPrefWidth(5000);
            shell.view.openSide(GuideScreen.PROSPECT, side, () -> {});
            shell.view.root().layout();
            double whole = side.getHeight();
            shell.notices.say("Kopyalandı");
            shell.view.root().layout();
            assertEquals(whole, side.getHeight(), "what goes by itself moves nothing");

            shell.notices.problem("Kaydedilemedi: disk dolu. Yazdığınız duruyor.");
            shell.view.root().layout();
            Node notice = stage.getScene().getRoot().lookup(".notice.red");
            double top = notice.localToScene(notice.getLayoutBounds()).getMinY();
            double foot = side.localToScene(side.getLayoutBounds()).getMaxY();
            assertTrue(foot <= top || foot < whole, foot + " lies above " + top);

            shell.notices.dismiss(shell.notices.shown().getFirst());
            shell.view.root().layout();
            top = notice.localToScene(notice.getLayoutBounds()).getMinY();
            foot = side.localToScene(side.getLayoutBounds()).getMaxY();
            assertTrue(foot <= top, foot + " lies above " + top);
            shell.notices.dismiss(shell.notices.shown().getFirst());
            shell.view.root().layout();
            assertEquals(whole, side.getHeight());
        });
    }

    @Test
    void fromTheFirstMomentTheKeyboardIsInThePanelAndIsSeenThere() {
        OnFx.run(() -> {
            press(KeyCode.F1);
            press(KeyCode.F1);
            shell.view.openSide(GuideScreen.PROSPECT, new VBox(), () -> {});
            Node owner = stage.getScene().getFocusOwner();
            assertTrue(owner.getStyleClass().contains("side-panel"), owner::toString);
            assertTrue(owner.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible")));
            for (KeyCode key : List.of(KeyCode.TAB, KeyCode.DOWN, KeyCode.LEFT)) {
                press(key);
                assertEquals(owner, stage.getScene().getFocusOwner(), key + " leads behind it");
            }
        });
    }

    @Test
    void whatAScreenPutsTheFocusOnShowsItAfterAKeyAndNotAfterAClick() {
        PseudoClass visible = PseudoClass.getPseudoClass("focus-visible");
        OnFx.run(() -> {
            Node place = find("place-board");
            press(KeyCode.F1);
            press(KeyCode.F1);
            place.requestFocus();
            assertTrue(place.getPseudoClassStates().contains(visible));
            Node other = find("place-today");
            Event.fireEvent(
                    other,
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
            other.requestFocus();
            assertFalse(place.getPseudoClassStates().contains(visible));
            assertFalse(other.getPseudoClassStates().contains(visible));
        });
    }

    private Node find(String id) {
        return shell.view.root().lookup("#" + id);
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    private void press(KeyCode code) {
        Node target = stage.getScene().getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void type(String character) {
        Node target = stage.getScene().getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
    }
}
