package huni.ui.kit;

import javafx.scene.control.Label;

/** Words that may be cut where room runs out; while they are, a tooltip has them whole. */
public final class EllipsisLabel extends Label {

    /** A label with its words. */
    public EllipsisLabel(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        setMinWidth(0);
        Hint.on(this, () -> isTextTruncated() ? getText() : "");
    }
}
