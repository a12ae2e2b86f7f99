package huni.ui.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** A choice from a few, in a menu that opens by click, Space or Down; nothing is chosen before it is picked there. */
public final class ChoiceMenu<T> extends MenuButton {

    private final String caption;
    private final SavedChoice<T> model;

    /** @param caption what is chosen, for a screen reader */
    public ChoiceMenu(String id, String caption, SavedChoice<T> model, String styleClass) {
        this.caption = caption;
        this.model = model;
        setId(id);
        getStyleClass().addAll("pick", styleClass);
        setMaxWidth(Double.MAX_VALUE);
        ToggleGroup present = new ToggleGroup();
        for (T choice : model.all()) {
            RadioMenuItem item = new RadioMenuItem(model.name(choice));
            item.setToggleGroup(present);
            model.chosenProperty().subscribe(chosen -> item.setSelected(choice.equals(chosen)));
            item.setId(id + "-" + choice.toString().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> model.choose(choice));
            getItems().add(item);
        }
        EventHandler<KeyEvent> letters = this::typed;
        addEventHandler(KeyEvent.KEY_TYPED, letters);
        showingProperty().subscribe(showing -> {
            if (showing) {
                getItems().getFirst().getParentPopup().addEventHandler(KeyEvent.KEY_TYPED, letters);
            }
        });
        model.chosenProperty().subscribe(chosen -> show(model.name(chosen)));
    }

    /** A letter chooses the next one that begins with it, in the menu and without it. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<T> order = new ArrayList<>(model.all());
        Collections.rotate(order, -1 - order.indexOf(model.chosenProperty().get()));
        order.stream()
                .filter(choice -> model.name(choice).regionMatches(true, 0, letter, 0, letter.length()))
                .findFirst()
                .ifPresent(choice -> {
                    hide();
                    model.choose(choice);
                });
        event.consume();
    }

    /** Shows other words than the name of what is chosen. */
    public void show(String words) {
        setText(words);
        setAccessibleText(caption + ": " + words);
        setTooltip(new Tooltip(caption + ": " + words));
    }

    SavedChoice<T> model() {
        return model;
    }
}
