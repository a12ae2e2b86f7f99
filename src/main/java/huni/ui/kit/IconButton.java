package huni.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;

/** A button that is only a picture; its name, and its key if it has one, are in the tooltip. */
public final class IconButton extends Button {

    /** A button without a key. */
    public IconButton(Icons icon, String name) {
        getStyleClass().add("icon-button");
        setGraphic(icon.node());
        setName(name);
        Hint.on(this, this::getAccessibleText);
    }

    /** A button whose tooltip says its key too; the key itself is wired where the screen is built. */
    public IconButton(Icons icon, String name, KeyCombination key) {
        this(icon, name);
        Hint.on(this, () -> getAccessibleText() + "  " + KeyCap.words(key));
        setAccessibleHelp(KeyCap.words(key));
        KeyCap.mark(this, key);
    }

    /** Changes the name that the tooltip shows and a screen reader says. */
    public void setName(String name) {
        setAccessibleText(name);
    }
}
