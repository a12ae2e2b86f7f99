package huni.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Says in a tooltip what a field is too narrow to show, as {@link EllipsisLabel} does for words. */
public final class WholeText {

    private static final String OURS = "whole-text";

    private WholeText() {}

    /** Watches the fields of a window, also those that are made later. */
    public static void in(Parent root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof TextField field) {
                judge(field);
            }
        });
    }

    private static void judge(TextField field) {
        Tooltip tooltip = field.getTooltip();
        boolean ours = tooltip != null && tooltip.getStyleClass().contains(OURS);
        if (isCut(field) && tooltip == null) {
            Tooltip whole = new Tooltip();
            whole.getStyleClass().add(OURS);
            whole.textProperty().bind(field.textProperty());
            field.setTooltip(whole);
        } else if (ours && !isCut(field)) {
            field.setTooltip(null);
        }
    }

    private static boolean isCut(TextField field) {
        Insets insets = field.getInsets();
        Node shown = field.lookup(".text");
        return shown instanceof Text text
                && text.getLayoutBounds().getWidth() > field.getWidth() - insets.getLeft() - insets.getRight() + 1;
    }
}
