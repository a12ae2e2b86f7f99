package huni.ui.settings;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field that saves when it is left or Enter is pressed; Esc brings back what is stored. */
final class EntryField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    EntryField(String id, Entry entry) {
        setId(id);
        setPrefColumnCount(1);
        textProperty().bindBidirectional(entry.textProperty());
        setOnAction(_ -> entry.save());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                entry.save();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                entry.takeBack();
            }
        });
        entry.problemProperty().subscribe(problem -> {
            pseudoClassStateChanged(INVALID, !problem.isEmpty());
            setAccessibleHelp(problem);
        });
    }
}
