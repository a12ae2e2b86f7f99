package huni.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Whether a person without a mouse, or without eyes, can use every control. */
final class Reach {

    private Reach() {}

    /** Controls that cannot have the focus or do not show it, or that a screen reader has no name for. */
    static List<String> problems(Scene scene) {
        List<String> problems = new ArrayList<>();
        LayoutChecks.shown(scene.getRoot(), Reach::isUsed)
                .filter(node -> !isPartOfControl(node) && !node.isDisabled())
                .forEach(control -> {
                    if (!control.isFocusTraversable()) {
                        problems.add("not reachable by Tab: " + LayoutChecks.name(control));
                    }
                    if (!showsFocus(control)) {
                        problems.add("without a visible focus: " + LayoutChecks.name(control));
                    }
                    if (!hasName(control, scene.getRoot())) {
                        problems.add("without a name for a screen reader: " + LayoutChecks.name(control));
                    }
                });
        LayoutChecks.shown(scene.getRoot(), node -> isClicked(node) && !node.isFocusTraversable())
                .forEach(node -> problems.add("only for the mouse: " + LayoutChecks.name(node)));
        return problems;
    }

    private static boolean isUsed(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof Spinner
                || node instanceof ListView
                || node instanceof TableView;
    }

    /** What is clicked, unless it is an item of a list, which has the focus for it. */
    private static boolean isClicked(Node node) {
        return (node.getOnMouseClicked() != null || node.getOnMousePressed() != null)
                && node.getAccessibleRole() != AccessibleRole.LIST_ITEM
                && !node.getStyleClass().contains("viewport")
                && !(node instanceof Control)
                && LayoutChecks.ancestors(node).noneMatch(ScrollBar.class::isInstance);
    }

    private static boolean isPartOfControl(Node node) {
        return LayoutChecks.ancestors(node).anyMatch(up -> up instanceof ComboBoxBase || up instanceof Spinner);
    }

    /** Whether a control looks different when the focus comes to it by keyboard. */
    private static boolean showsFocus(Node control) {
        WritableImage without = control.snapshot(null, null);
        boolean focused = control.isFocused();
        focus(control, true);
        WritableImage with = control.snapshot(null, null);
        focus(control, focused);
        return !samePixels(without, with);
    }

    private static void focus(Node control, boolean focused) {
        control.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused);
        control.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), focused);
        control.applyCss();
    }

    private static boolean samePixels(WritableImage one, WritableImage other) {
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
            return false;
        }
        int[] first = new int[width * height];
        int[] second = new int[width * height];
        one.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), first, 0, width);
        other.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), second, 0, width);
        return Arrays.equals(first, second);
    }

    private static boolean hasName(Node node, Parent root) {
        boolean own =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean words = node instanceof Labeled labeled && !labeled.getText().isBlank();
        return own
                || words
                || LayoutChecks.shown(root, other -> other instanceof Label label && node.equals(label.getLabelFor()))
                        .findAny()
                        .isPresent();
    }
}
