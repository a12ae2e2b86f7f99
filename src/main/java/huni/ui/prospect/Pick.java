package huni.ui.prospect;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** A choice from a few, in a menu that opens by click, Space or Down; nothing is chosen before it is picked there. */
final class Pick<T> extends MenuButton {

    private final String caption;
    private final SavedChoice<T> model;

    /** @param caption what is chosen, for a screen reader */
    Pick(String id, String caption, SavedChoice<T> model, String styleClass) {
        this.caption = caption;
        this.model = model;
        setId(id);
        getStyleClass().addAll("pick", styleClass);
        setMaxWidth(Double.MAX_VALUE);
        for (T choice : model.all()) {
            MenuItem item = new MenuItem(model.name(choice));
            item.setId(id + "-" + choice.toString().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> model.choose(choice));
            getItems().add(item);
        }
        model.chosenProperty().subscribe(chosen -> show(model.name(chosen)));
    }

    /** Shows other words than the name of what is chosen. */
    void show(String words) {
        setText(words);
        setAccessibleText(caption + ": " + words);
        setTooltip(new Tooltip(caption + ": " + words));
    }

    SavedChoice<T> model() {
        return model;
    }
}
