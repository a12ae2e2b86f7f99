package huni.ui.data;

import huni.domain.Folding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** The options of a pick in a list that opens; typing leads to the next option with these letters in it. */
final class PickList extends ComboBox<MappingOption> {

    private static final int ROWS = 12;

    private final StringBuilder typed = new StringBuilder();

    PickList(Pick pick) {
        setId(pick.id());
        setAccessibleText(pick.caption());
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(ROWS);
        getItems().setAll(pick.options());
        setTooltip(new Tooltip());
        getTooltip().textProperty().bind(valueProperty().map(MappingOption::words));
        pick.chosenProperty().subscribe(this::setValue);
        setOnHidden(_ -> choose(pick));
        valueProperty().subscribe(_ -> {
            if (!isShowing()) {
                choose(pick);
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void choose(Pick pick) {
        typed.setLength(0);
        if (getValue() != null) {
            pick.choose(getValue());
        }
    }

    private void typed(KeyEvent event) {
        boolean letter = !event.getCharacter().isEmpty()
                && Character.isLetterOrDigit(event.getCharacter().charAt(0))
                && !event.isShortcutDown();
        if (!letter) {
            return;
        }
        typed.append(event.getCharacter());
        show();
        String wanted = Folding.fold(typed.toString());
        getItems().stream()
                .filter(option -> Folding.fold(option.words()).contains(wanted))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
