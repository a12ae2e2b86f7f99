package huni.ui.checklists;

import huni.ui.kit.KeyCap;
import huni.ui.kit.Tag;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question or objection card in the list: its place, its words, its quick answers, and what it does. */
final class LineCard extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Marks with more characters stand below the words, in one line that may be cut. */
    private static final int LONG = 26;

    private final String key;

    LineCard(EditorLine line, int place, boolean chosen) {
        this.key = line.key();
        setId("checklists-line-" + line.key());
        getStyleClass().addAll("panel", "checklists-card");
        pseudoClassStateChanged(CHOSEN, chosen);
        Label number = new Label(Integer.toString(place));
        number.getStyleClass().add("checklists-number");
        number.setMinWidth(USE_PREF_SIZE);
        VBox text = new VBox(wrapped(line.words(), "medium"));
        text.getStyleClass().add("checklists-words");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox top = new HBox(text, marks(line, false));
        top.getStyleClass().add("checklists-top");
        VBox words = new VBox(top);
        if (!line.note().isBlank()) {
            // Beside several marks there is room left under the words; below a single one the whole width is.
            boolean beside = line.marks().stream().filter(mark -> !isLong(mark)).count() > 1;
            (beside ? text : words).getChildren().add(wrapped(line.note(), "muted"));
        }
        if (!line.answers().isEmpty()) {
            words.getChildren().add(answers(line, words.widthProperty()));
        }
        if (line.marks().stream().anyMatch(LineCard::isLong)) {
            words.getChildren().add(marks(line, true));
        }
        words.getStyleClass().add("checklists-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Grip(), number, words);
    }

    private static Node marks(EditorLine line, boolean ifLong) {
        VBox marks = new VBox();
        marks.getStyleClass().add(ifLong ? "checklists-long-marks" : "checklists-marks");
        marks.setMinWidth(ifLong ? 0 : USE_PREF_SIZE);
        line.marks().stream()
                .filter(mark -> isLong(mark) == ifLong)
                .forEach(mark -> marks.getChildren().add(mark(mark)));
        return marks;
    }

    private static boolean isLong(EditorLine.Mark mark) {
        return mark.words().length() > LONG;
    }

    String key() {
        return key;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Node answers(EditorLine line, ReadOnlyDoubleProperty room) {
        FlowPane answers = new FlowPane();
        answers.prefWrapLengthProperty().bind(room);
        answers.getStyleClass().add("choice-chips");
        for (int i = 0; i < line.answers().size(); i++) {
            Label words = new Label(line.answers().get(i));
            words.setWrapText(true);
            HBox answer = new HBox(words);
            if (!line.marks().isEmpty() || line.answers().size() > 1) {
                answer.getChildren().addFirst(new KeyCap(Integer.toString(i + 1)));
            }
            answer.getStyleClass().add("checklists-answer");
            answers.getChildren().add(answer);
        }
        return answers;
    }

    private static Node mark(EditorLine.Mark mark) {
        Tag tag = new Tag(mark.words(), mark.tone());
        if (isLong(mark)) {
            tag.setMinWidth(0);
            tag.textTruncatedProperty().subscribe(cut -> tag.setTooltip(cut ? new Tooltip(mark.words()) : null));
        }
        return tag;
    }

    /** Six dots by which it is dragged. */
    private static final class Grip extends GridPane {

        private static final int ROWS = 3;

        private Grip() {
            getStyleClass().add("checklists-grip");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < 2; column++) {
                    Region dot = new Region();
                    dot.getStyleClass().add("checklists-dot");
                    add(dot, column, row);
                }
            }
        }
    }
}
