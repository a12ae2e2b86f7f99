package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.dossier.Dossier;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A prospect by the keyboard alone, in the whole window: the short ways in it, and Esc out of it step by step. */
class ProspectKeysTest {

    private static final String PANEL = ".side-panel";
    private static final String COMPANY = "Anadolu Kimya";

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void showTheWindow() throws Exception {
        window = new ShownWindow(folder);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    private Dossier known() {
        return window.store.prospects().search(COMPANY, 5).stream()
                .filter(row -> row.company().equals(COMPANY))
                .flatMap(row -> window.store.prospects().dossier(row.prospect()).stream())
                .findFirst()
                .orElseThrow();
    }

    private void fill(String id, String words) {
        window.focus(id);
        OnFx.run(() -> ((TextInputControl) window.find(id)).setText(words));
    }

    @Test
    void escapeInTheFieldsOfAContactSavesAndFoldsThemAndThenClosesTheProspect() {
        window.open(COMPANY);
        window.press(KeyCode.K);
        assertEquals("contact-way-phone", window.focused());
        window.press(KeyCode.K, KeyCode.SHIFT);
        assertEquals("consent-phone-state", window.focused());
        fill("contact-title", "Genel müdür");
        window.press(KeyCode.ESCAPE);

        assertNull(window.find("contact-title"), "the fields are folded");
        assertTrue(window.isFocusIn(PANEL));
        assertEquals("Genel müdür", known().contacts().getFirst().title());
        assertNotNull(window.find("composer"));
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @Test
    void whatCannotBeSavedInTheFieldsOfAContactIsBroughtBackFirst() {
        window.open(COMPANY);
        window.press(KeyCode.K, KeyCode.SHIFT);
        String name = known().contacts().getFirst().name();
        fill("contact-name", " ");
        window.press(KeyCode.ESCAPE);
        assertEquals("contact-name", window.focused());
        assertEquals(name, ((TextField) window.find("contact-name")).getText());
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("contact-name"));
        assertNotNull(window.find("composer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"composer", "contact-new", "own-name", "own-content", "purchase-what", "purchase-paid"})
    void escapeLeavesALineThatWasBegunAndThenTheProspect(String id) {
        window.open(COMPANY);
        fill(id, "yarım");
        window.press(KeyCode.ESCAPE);
        assertTrue(window.isFocusIn(PANEL), window::focused);
        assertEquals("yarım", ((TextInputControl) window.find(id)).getText());
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prospect-tags", "urgency-trigger", "budget-low"})
    void escapeBringsBackAFieldThatIsBeingChangedAndThenLeavesTheProspect(String id) {
        window.open(COMPANY);
        String before = ((TextInputControl) window.find(id)).getText();
        fill(id, "yarım");
        window.press(KeyCode.ESCAPE);
        assertEquals(before, ((TextInputControl) window.find(id)).getText());
        assertNotNull(window.find("composer"));
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @Test
    void escapeBringsBackADayThatIsBeingTypedAndThenLeavesTheProspect() {
        window.open(COMPANY);
        DatePicker day = (DatePicker) window.find("urgency-by");
        String before = day.getEditor().getText();
        window.focus("urgency-by");
        OnFx.run(() -> day.getEditor().setText("5.1"));
        window.press(KeyCode.ESCAPE);
        assertEquals(before, day.getEditor().getText());
        assertNotNull(window.find("composer"));
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @Test
    void whenAFormOfTheNextStepClosesTheKeyboardIsAtTheStepAndTheKeysOfTheProspectWork() {
        window.open(COMPANY);
        window.focus("next-done");
        OnFx.run(() -> ((Button) window.find("next-done")).fire());
        window.drawn();
        window.press(KeyCode.ENTER);
        assertTrue(window.isFocusIn(".next-step"), window::focused);
        window.press(KeyCode.R);
        assertEquals("prospect-rhythm", window.focused());
    }

    @Test
    void theKeysOfTheProspectWorkAlsoWhereWhatHadTheKeyboardHasVanished() {
        window.open(COMPANY);
        window.focus("own-add");
        OnFx.run(() -> {
            Node gone = window.find("own-add");
            ((Pane) gone.getParent()).getChildren().remove(gone);
        });
        window.drawn();
        window.press(KeyCode.TAB, KeyCode.SHIFT);
        assertTrue(window.isFocusIn(PANEL), window::focused);
        window.press(KeyCode.K);
        assertEquals("contact-way-phone", window.focused());
    }

    @Test
    void howOftenTheyAreHeardOfIsAKeyAway() {
        window.open(COMPANY);
        window.press(KeyCode.R);
        assertEquals("prospect-rhythm", window.focused());
        OnFx.run(() -> ((TextField) window.find("prospect-rhythm")).setText("üç ayda bir"));
        window.press(KeyCode.ENTER);
        assertEquals(
                Optional.of(new Rhythm(3, Unit.MONTHS)),
                known().prospect().care().rhythm());
        assertEquals("3 ayda bir", ((TextField) window.find("prospect-rhythm")).getText());
        window.press(KeyCode.R);
        assertEquals("prospect-rhythm", window.focused(), "in a field a letter is a letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iletişim izinleri|consent-phone-state", "temas sıklığı|prospect-rhythm"})
    void thePaletteLeadsThereToo(String wordsAndField) {
        String[] both = wordsAndField.split("\\|", -1);
        window.open(COMPANY);
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("search")).setText(both[0]));
        window.drawn();
        window.press(KeyCode.ENTER);
        window.drawn();
        assertEquals(both[1], window.focused());
    }

    @Test
    void aProspectThatIsOpenedByAKeyShowsWhereTheKeyboardIs() {
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        window.focus("board-cards");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertTrue(window.isFocusIn(PANEL), window::focused);
        Node owner = OnFx.call(() -> window.scene().getFocusOwner());
        assertTrue(owner.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible")), owner::toString);
    }
}
