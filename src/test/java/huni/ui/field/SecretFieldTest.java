package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.kit.OnFx;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretFieldTest {

    private boolean caps;
    private SecretField field = OnFx.call(
            () -> new SecretField("Passphrase", Texts.in(Locale.ENGLISH, List.of("huni/ui/kit/texts")), () -> caps));
    private Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void show() {
        OnFx.run(() -> {
            stage.setScene(new Scene(field, 400, 100));
            stage.show();
            field.input().requestFocus();
        });
    }

    @AfterEach
    void close() {
        OnFx.run(stage::close);
    }

    private void type(String words) {
        OnFx.run(() -> words.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        field.input(),
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    private void press(KeyCode code, boolean control) {
        OnFx.run(() -> Event.fireEvent(
                field.input(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private String typed() {
        return OnFx.call(() -> String.valueOf(field.copy()));
    }

    private List<String> shown() {
        return OnFx.call(() -> field.lookupAll(".secret-letter").stream()
                .map(node -> ((Text) node).getText())
                .toList());
    }

    @Test
    void lettersOfEveryLanguageAreTakenAndShownAsDots() {
        type("şİı€𝄞 9");

        assertEquals("şİı€𝄞 9", typed());
        assertEquals(List.of("•", "•", "•", "•", "•", "•", "•"), shown());
        assertEquals("•".repeat(8), OnFx.call(() -> field.input().queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void aDeadKeyHandsOverItsLetter() {
        OnFx.run(() -> Event.fireEvent(
                field.input(),
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.<InputMethodTextRun>of(), "ê", 0)));

        assertEquals("ê", typed());
    }

    @Test
    void backspaceTakesBackOneLetterAndDeleteAll() {
        type("ab𝄞");
        press(KeyCode.BACK_SPACE, false);
        assertEquals("ab", typed());
        press(KeyCode.DELETE, false);
        assertEquals("", typed());
    }

    @Test
    void whatIsPastedIsTaken() {
        OnFx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "from elsewhere")));
        press(KeyCode.V, true);

        assertEquals("from elsewhere", typed());
    }

    @Test
    void shownLettersAreEachATextOfTheirOwn() {
        type("gizli");
        OnFx.run(() -> ((Button) field.lookup(".icon-button")).fire());

        assertEquals(List.of("g", "i", "z", "l", "i"), shown());
    }

    @Test
    void capsLockIsSaid() {
        assertFalse(says());
        caps = true;
        type("A");
        assertTrue(says());
    }

    private boolean says() {
        return OnFx.call(() -> field.lookupAll(".small").stream().anyMatch(Node::isVisible));
    }

    @Test
    void whatIsTakenIsGoneFromTheField() {
        type("gizli");

        assertArrayEquals("gizli".toCharArray(), OnFx.call(field::take));
        assertEquals("", typed());
        assertEquals(List.of(), shown());
    }
}
