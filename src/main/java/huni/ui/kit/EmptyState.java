package huni.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What a place without content will show one day, and how to begin. */
public final class EmptyState extends VBox {

    private static final double WIDEST_ROW = 640;

    /** A picture, a title, a sentence, and the buttons to begin with. */
    public EmptyState(Icons icon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label explanation = new EvenLines(sentence);
        explanation.getStyleClass().addAll("muted", "empty-state-sentence");
        for (Label label : new Label[] {heading, explanation}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        FlowPane row = new FlowPane(actions);
        row.setPrefWrapLength(WIDEST_ROW);
        row.getStyleClass().add("empty-state-actions");
        getChildren().addAll(icon.node("empty-state-icon"), heading, explanation, row);
    }

    /** Is there only while that holds; if the keyboard was here, it is at the next node afterwards. */
    public void showWhile(ObservableBooleanValue when, Node next) {
        visibleProperty().bind(when);
        managedProperty().bind(when);
        when.subscribe(shown -> {
            if (!shown && isFocusWithin()) {
                next.requestFocus();
            }
        });
    }

    /** A sentence in lines of about the same length, so that none holds a lonely word. */
    private static final class EvenLines extends Label {

        private static final double LONGEST_EM = 34;
        private static final double ROOM_FOR_A_WORD_EM = 3;

        private EvenLines(String sentence) {
            super(sentence);
            setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefWidth(double height) {
            double em = getFont().getSize();
            double whole = super.computePrefWidth(-1);
            double lines = Math.ceil(whole / (LONGEST_EM * em));
            return Math.min(whole, whole / lines + ROOM_FOR_A_WORD_EM * em);
        }
    }
}
