package huni.ui.field;

import huni.domain.Folding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Many options in a list that opens; typing leads to the next option with these letters in it. Esc chooses nothing. */
public final class ChoiceList extends ComboBox<Option> {

    private static final int ROWS = 8;

    private final StringBuilder typed = new StringBuilder();
    private final SavedChoice<Option> choice;
    private boolean listening;

    /** @param caption what is chosen, for a screen reader */
    public ChoiceList(String id, String caption, SavedChoice<Option> choice) {
        this.choice = choice;
        setId(id);
        setAccessibleText(caption);
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(ROWS);
        getItems().setAll(choice.all());
        setTooltip(new Tooltip());
        getTooltip().textProperty().bind(valueProperty().map(Option::words));
        choice.chosenProperty().subscribe(this::setValue);
        valueProperty().subscribe(_ -> {
            if (!isShowing()) {
                choose();
            }
        });
        setOnShown(_ -> listenToPopup());
        setOnHidden(_ -> choose());
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void choose() {
        typed.setLength(0);
        if (getValue() != null) {
            choice.choose(getValue());
        }
    }

    /** The open list has the keys first, and closes by Esc before this control hears of it. */
    private void listenToPopup() {
        if (!listening && getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            skin.getPopupContent().getScene().getWindow().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInPopup);
            listening = true;
        }
    }

    private void pressedInPopup(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setValue(choice.chosenProperty().get());
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            typed.setLength(0);
        }
    }

    /** What stands for the default is found by how it begins, since it ends with the name of another option. */
    private static boolean found(Option option, String wanted) {
        String words = Folding.fold(option.words());
        return option.value().isEmpty() ? words.startsWith(wanted) : words.contains(wanted);
    }

    private void lead(Option option) {
        setValue(option);
        if (getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> list) {
            list.scrollTo(getItems().indexOf(option));
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
        getItems().stream().filter(option -> found(option, wanted)).findFirst().ifPresent(this::lead);
    }
}
