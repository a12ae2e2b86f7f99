package huni.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Words that may be cut where room runs out; while they are, a tooltip has them whole. */
public final class EllipsisLabel extends Label {

    private final Tooltip whole = new Tooltip();

    /** A label with its words. */
    public EllipsisLabel(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        setMinWidth(0);
        whole.textProperty().bind(textProperty());
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? whole : null));
    }
}
