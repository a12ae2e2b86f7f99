package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class LayoutChecksTest {

    private static final Appearance LIGHT = new Appearance(Theme.LIGHT, 100);

    @Test
    void aSoundScreenHasNoProblems() {
        assertEquals(List.of(), problems(() -> new VBox(new Label("Ege Tekstil"), Buttons.primary("Ara", () -> {}))));
    }

    @Test
    void cutTextWithoutATooltipIsFound() {
        assertFound(
                "cut text without a tooltip: Label[label] “Anadolu Kimya Sanayi”",
                () -> narrow(new Label("Anadolu Kimya Sanayi")));
    }

    @Test
    void cutTextWithATooltipIsSound() {
        assertEquals(List.of(), problems(() -> narrow(new EllipsisLabel("Anadolu Kimya Sanayi"))));
    }

    @Test
    void wordsOfTheProgramAreNotCutAlsoWithATooltip() {
        assertFound(
                "cut words of the program: EllipsisLabel[label] “Decision authority”",
                () -> narrow(new EllipsisLabel("Decision authority")));
    }

    @Test
    void numbersAmongThemMakeThemNobodyElses() {
        assertTrue(InterfaceWords.has("1,204 prospects are shown"));
        assertTrue(InterfaceWords.has("One prospect is shown"));
        assertTrue(InterfaceWords.has("1.204 aday gösteriliyor"));
        assertFalse(InterfaceWords.has("Anadolu Kimya Sanayi"));
    }

    @Test
    void aStageIsCalledWhateverAPersonCallsIt() {
        assertFalse(InterfaceWords.has("Presentation & trial"));
    }

    @Test
    void textHigherThanItsLabelIsFound() {
        Supplier<Parent> low = () -> {
            Label label = new Label("Ege");
            label.setMinHeight(8);
            label.setMaxHeight(8);
            return new VBox(label);
        };
        assertFound("text higher than its label: Label[label] “Ege”", low);
    }

    @Test
    void aNodeOutsideItsParentIsFound() {
        Supplier<Parent> outside = () -> {
            Region far = sized("far", 50, 20);
            far.relocate(80, 0);
            Pane parent = new Pane(far);
            parent.setId("parent");
            parent.setMaxSize(100, 40);
            return new StackPane(parent);
        };
        assertFound("outside its parent: Region[#far] in Pane[#parent], 80,0..130,20 in 0,0..100,40", outside);
    }

    @Test
    void nodesOverEachOtherAreFound() {
        Supplier<Parent> over = () -> {
            Region second = sized("second", 50, 20);
            second.relocate(40, 10);
            return new Pane(sized("first", 50, 20), second);
        };
        assertFound("over each other: Region[#first] and Region[#second]", over);
    }

    @Test
    void layersOfAStackMayBeOverEachOther() {
        assertEquals(List.of(), problems(() -> new StackPane(sized("first", 50, 20), sized("second", 50, 20))));
    }

    @Test
    void scrolledContentMayBeLargerThanItsView() {
        Supplier<Parent> scrolled = () -> {
            ListView<String> list = new ListView<>();
            list.setAccessibleText("Adaylar");
            list.getItems().addAll(Collections.nCopies(50, "Ege Tekstil"));
            list.setPrefHeight(80);
            ScrollPane pane = new ScrollPane(new VBox(list, sized("tall", 50, 600)));
            pane.setFitToWidth(true);
            return new VBox(pane);
        };
        assertEquals(List.of(), problems(scrolled));
    }

    @Test
    void whatIsHiddenIsNotLookedAt() {
        Supplier<Parent> hidden = () -> {
            VBox row = new VBox(new TextField());
            row.setVisible(false);
            return new VBox(row);
        };
        assertEquals(List.of(), problems(hidden));
    }

    @Test
    void faintTextIsFound() {
        Supplier<Parent> faint = () -> {
            Label label = new Label("gecikmiş");
            label.setTextFill(Color.web("#999999"));
            return new VBox(label);
        };
        assertTrue(
                problems(faint).toString().contains("is 2.63 : 1, below 4.5"),
                problems(faint).toString());
    }

    @Test
    void textMadeFaintByOpacityIsFound() {
        Supplier<Parent> faint = () -> {
            Label label = new Label("gecikmiş");
            HBox row = new HBox(label);
            row.setOpacity(0.3);
            return row;
        };
        assertEquals(1, problems(faint).size(), problems(faint).toString());
    }

    @Test
    void faintTextOnTheGroundOfItsOwnControlIsFound() {
        Supplier<Parent> faint = () -> {
            Tag tag = new Tag("bekleyen", Tone.RED);
            tag.setTextFill(Color.web("#b3261e"));
            tag.setStyle("-fx-background-color: #8a2020");
            return new VBox(tag);
        };
        assertEquals(1, problems(faint).size(), problems(faint).toString());
    }

    @Test
    void contrastIsComputedAsWcagDoes() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.005);
    }

    @Test
    void aControlThatTabDoesNotReachIsFound() {
        Supplier<Parent> skipped = () -> {
            Button button = new Button("Ara");
            button.setFocusTraversable(false);
            return new VBox(button);
        };
        assertFound("not reachable by Tab: Button[button] “Ara”", skipped);
    }

    @Test
    void aControlThatDoesNotShowTheFocusIsFound() {
        Supplier<Parent> hidden = () -> {
            Button button = new Button("Ara");
            button.setStyle("-fx-background-color: #dddddd; -fx-text-fill: #000000");
            return new VBox(button);
        };
        assertFound("without a visible focus: Button[button] “Ara”", hidden);
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertFound(
                "without a name for a screen reader: TextField[text-input.text-field]",
                () -> new VBox(new TextField()));
    }

    @Test
    void aCaptionNamesItsControl() {
        assertEquals(List.of(), problems(() -> new Field("Bütçe", new TextField())));
    }

    @Test
    void whatOnlyTheMouseCanUseIsFound() {
        Supplier<Parent> clicked = () -> {
            Region area = sized("area", 50, 20);
            area.setOnMouseClicked(_ -> {});
            return new VBox(area);
        };
        assertFound("only for the mouse: Region[#area]", clicked);
    }

    private static void assertFound(String problem, Supplier<Parent> screen) {
        assertEquals(List.of(problem), problems(screen));
    }

    private static List<String> problems(Supplier<Parent> screen) {
        return OnFx.call(() -> LayoutChecks.of(screen.get(), 300, 200, LIGHT));
    }

    private static Parent narrow(Label label) {
        label.setMaxWidth(60);
        return new VBox(label);
    }

    private static Region sized(String id, double width, double height) {
        Region region = new Region();
        region.setId(id);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }
}
