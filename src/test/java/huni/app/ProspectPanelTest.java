package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.ActivityKind;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The prospect over the board. */
class ProspectPanelTest {

    private static final String PANEL = ".side-panel";

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

    @Test
    void everyProspectAfterTheFirstIsDrawnWholeToo() {
        for (String company : List.of("Anadolu Kimya", "Çınar Mobilya", "Anadolu Kimya", "Yörük Gıda")) {
            window.open(company);
            assertWhole(company);
            window.press(KeyCode.ESCAPE);
            assertWhole("after " + company);
        }
    }

    @Test
    void everyTabIsDrawnWholeAndKeepsTheFocusHoweverOftenItIsTurnedTo() {
        window.open("Anadolu Kimya");
        window.focus("prospect-tab");
        for (KeyCode tab : List.of(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            window.press(tab);
            assertWhole(tab.toString());
            assertEquals("prospect-tab", window.focused());
        }
    }

    @Test
    void theProspectIsDrawnWholeWhenTheWindowChangesAndMessagesComeAndGo() {
        window.open("Anadolu Kimya");
        window.focus("composer");
        for (double width : List.of(1024.0, 1440.0, 1100.0, 1440.0)) {
            OnFx.run(() -> {
                window.stage.setWidth(width);
                window.notices.say("Taşındı.", "Geri al", () -> {});
            });
            window.drawn();
            assertWhole("at " + width);
            assertTrue(window.isFocusIn(PANEL), () -> "the focus at " + width + ": " + window.focused());
            OnFx.run(() -> window.notices.dismiss(window.notices.shown().getFirst()));
            window.drawn();
            assertWhole("message gone at " + width);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"TAB", "SHIFT"})
    void theTabKeyGoesRoundInTheProspect(KeyCode way) {
        window.open("Anadolu Kimya");
        Set<Node> stops = new HashSet<>();
        boolean again = false;
        while (!again) {
            again = !stops.add(OnFx.call(() -> window.scene().getFocusOwner()));
            assertTrue(window.isFocusIn(PANEL), () -> "left to " + window.focused());
            if (way == KeyCode.SHIFT) {
                window.press(KeyCode.TAB, KeyCode.SHIFT);
            } else {
                window.press(KeyCode.TAB);
            }
        }
        assertTrue(stops.size() > 15, () -> "only " + stops.size());
    }

    @Test
    void aStepIsPlannedByASlashFromAnywhereInTheProspect() {
        window.open("Anadolu Kimya");
        window.focus("prospect-tab");
        window.press(KeyCode.DIGIT2);
        window.type('/');
        assertEquals("composer", window.focused());
        window.words("ara yarın 10");
        window.press(KeyCode.ENTER);
        assertTrue(window.store.prospects().search("Anadolu Kimya", 5).stream()
                .filter(row -> row.company().equals("Anadolu Kimya"))
                .flatMap(row -> window.store.prospects().dossier(row.prospect()).stream())
                .flatMap(known -> known.planned().stream())
                .anyMatch(step -> step.kind() == ActivityKind.CALL
                        && step.due().orElseThrow().time().equals(Optional.of(LocalTime.of(10, 0)))));

        window.type('/');
        window.words(" 2");
        assertEquals(
                "/ 2", OnFx.call(() -> ((TextArea) window.find("composer")).getText()), "in the line it is a sign");
    }

    @Test
    void aFieldThatVanishesLeavesTheFocusInTheProspect() {
        window.open("Anadolu Kimya");
        window.focus("composer");
        OnFx.run(() -> {
            Node composer = window.find("composer");
            ((Pane) composer.getParent()).getChildren().remove(composer);
        });
        window.drawn();
        assertTrue(window.isFocusIn(PANEL), window::focused);
    }

    @Test
    void escapeOnTheBoardClosesTheProspectOverIt() {
        window.open("Anadolu Kimya");
        window.focus("board-cards");
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @Test
    void escapeInTheWordsOfTheBoardForgetsThemAndThenClosesTheProspect() {
        window.open("Anadolu Kimya");
        window.focus("board-words");
        TextField words = (TextField) window.find("board-words");
        OnFx.run(() -> words.setText("kimya"));
        window.press(KeyCode.ESCAPE);
        assertEquals("", words.getText());
        assertNotNull(window.find("composer"));
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urgency-by",
                "urgency-level",
                "budget-source",
                "budget-low",
                "stage-ends",
                "composer",
                "contact-new"
            })
    void escapeLeavesTheProspectWhereverTheKeyboardIs(String id) {
        window.open("Anadolu Kimya");
        window.focus(id);
        window.press(KeyCode.ESCAPE);
        assertNull(window.find("composer"));
    }

    @Test
    void theQuestionIsInSightWhoseAnswerHasTheFocus() {
        window.open("Anadolu Kimya");
        window.focus("prospect-tab");
        window.press(KeyCode.DIGIT2);
        OnFx.run(() -> window.stage.setHeight(560));
        window.drawn();
        window.press(KeyCode.TAB);
        int seen = 0;
        while (window.isFocusIn(".prospect-question")) {
            seen++;
            assertEquals("", OnFx.call(this::hiddenQuestion));
            window.press(KeyCode.TAB);
        }
        assertTrue(seen > 8, () -> "only so many fields, then " + window.focused());
    }

    /** Which question is not wholly in sight though what answers it has the focus. */
    private String hiddenQuestion() {
        Node box = window.scene().getFocusOwner();
        while (!box.getStyleClass().contains("prospect-question")) {
            box = box.getParent();
        }
        Labeled question = (Labeled) box.lookup(".medium");
        Node scroll = box;
        while (!(scroll instanceof ScrollPane)) {
            scroll = scroll.getParent();
        }
        Bounds sight = scroll.localToScene(scroll.getLayoutBounds());
        return sight.contains(question.localToScene(question.getLayoutBounds())) ? "" : question.getText();
    }

    @ParameterizedTest
    @ValueSource(ints = {720, 900})
    void aNewProspectShowsItsHeadAndTheFieldOfItsFirstContact(int height) {
        OnFx.run(() -> {
            window.stage.setWidth(1280);
            window.stage.setHeight(height);
        });
        window.press(KeyCode.N, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("quick-add-name")).setText("Yeni Firma"));
        window.press(KeyCode.ENTER);
        assertEquals("contact-new", window.focused());
        assertTrue(inSight("prospect-company"), "the name");
        assertTrue(inSight("contact-new"), "the field of the contact");
    }

    @Test
    void whoWasAddedByNameIsAskedForANumber() {
        window.open("Anadolu Kimya");
        window.focus("contact-new");
        OnFx.run(() -> ((TextField) window.find("contact-new")).setText("Ayşe Yılmaz"));
        window.press(KeyCode.ENTER);
        assertEquals("contact-phone", window.focused());
        assertEquals("Ayşe Yılmaz", ((TextField) window.find("contact-name")).getText());
    }

    @Test
    void aFormThatIsBeingKeptDoesNotLoseTheKeyboard() {
        window.press(KeyCode.N, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("quick-add-name")).setText("Yeni Firma"));
        window.focus("quick-add-create");
        OnFx.run(() -> ((Button) window.find("quick-add-create")).fire());
        assertEquals(
                "quick-add-create",
                OnFx.call(() -> window.scene().getFocusOwner().getId()));
    }

    private boolean inSight(String id) {
        return OnFx.call(() -> {
            Node node = window.find(id);
            Node scroll = node;
            while (!(scroll instanceof ScrollPane)) {
                scroll = scroll.getParent();
            }
            return scroll.localToScene(scroll.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
        });
    }

    private void assertWhole(String when) {
        assertEquals(List.of(), Pulses.waiting(window.scene()), when);
    }
}
