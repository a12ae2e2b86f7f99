package huni.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Whether a person without a mouse, or without eyes, can use every control. */
final class Reach {

    private static final double VISIBLE = 3;
    /** Of a ring of one pixel: round corners, and what a card covers, are let off. */
    private static final double PART_OF_RING = 0.6;

    private static final double BESIDE = 5;
    private static final double LONG = 300;

    /** How those looked whose focus was seen: what looks the same by the same rules needs no two more pictures. */
    private static final Set<List<Object>> SEEN = new HashSet<>();

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
                    if (!hasName(control, scene.getRoot())) {
                        problems.add("without a name for a screen reader: " + LayoutChecks.name(control));
                    }
                });
        LayoutChecks.shown(scene.getRoot(), node -> isClicked(node) && !node.isFocusTraversable())
                .forEach(node -> problems.add("only for the mouse: " + LayoutChecks.name(node)));
        LayoutChecks.shown(scene.getRoot(), Node::isFocusTraversable)
                .filter(node -> !isPartOfControl(node) && !node.isDisabled() && isInSight(node, scene))
                .filter(node -> !hasShownFocus(node, scene))
                .forEach(node -> problems.add("without a visible focus: " + LayoutChecks.name(node)));
        return problems;
    }

    static List<String> silent(Scene scene) {
        List<String> silent = new ArrayList<>();
        LayoutChecks.shown(scene.getRoot(), node -> node.isFocusTraversable() || node.isFocused())
                .filter(node -> !isPartOfControl(node) && !node.isDisabled())
                .forEach(node -> {
                    AccessibleRole role = node.getAccessibleRole();
                    if (role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                        silent.add("without a role: " + LayoutChecks.name(node));
                    }
                    if (role != AccessibleRole.SCROLL_PANE && !hasName(node, scene.getRoot())) {
                        silent.add("without a name for a screen reader: " + LayoutChecks.name(node));
                    }
                });
        return silent;
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
                && LayoutChecks.ancestors(node).noneMatch(up -> up instanceof ScrollBar || up instanceof Slider);
    }

    private static boolean isPartOfControl(Node node) {
        return LayoutChecks.ancestors(node).anyMatch(up -> up instanceof ComboBoxBase || up instanceof Spinner);
    }

    /** Of buttons, fields and the like, which are drawn by their own rules alone, one of each look and size is looked at. */
    private static boolean hasShownFocus(Node node, Scene scene) {
        if (!(node instanceof Labeled || node instanceof TextInputControl || node instanceof ComboBoxBase)) {
            return showsFocus(node, scene);
        }
        List<Object> look = look((Control) node, scene);
        boolean shows = SEEN.contains(look) || showsFocus(node, scene);
        if (shows) {
            SEEN.add(look);
        }
        return shows;
    }

    private static List<Object> look(Control control, Scene scene) {
        List<Object> look = new ArrayList<>(scene.getStylesheets());
        look.add(Contrast.ground(control, scene, List::getFirst));
        look.add(control.getWidth());
        look.add(control.getHeight());
        Stream.concat(Stream.of(control), LayoutChecks.ancestors(control)).forEach(node -> {
            look.add(node.getClass());
            look.add(String.valueOf(node.getId()));
            look.add(String.valueOf(node.getStyle()));
            look.add(List.copyOf(node.getStyleClass()));
            look.add(Set.copyOf(node.getPseudoClassStates()));
            if (node instanceof Parent parent) {
                look.add(List.copyOf(parent.getStylesheets()));
            }
            if (node instanceof Region region) {
                look.add(Optional.ofNullable(region.getBackground()));
                look.add(Optional.ofNullable(region.getBorder()));
            }
        });
        return look;
    }

    /** Whether a person can see that the keyboard has come to a node: pixels that differ at least 3 : 1, a ring of them. */
    private static boolean showsFocus(Node node, Scene scene) {
        SnapshotParameters how = new SnapshotParameters();
        how.setViewport(around(node));
        how.setFill(Contrast.ground(node, scene, List::getFirst));
        boolean focused = node.isFocused();
        focus(node, false);
        WritableImage without = node.snapshot(how, null);
        focus(node, true);
        WritableImage with = node.snapshot(how, null);
        focus(node, focused);
        Bounds ringed = ringed(node).getLayoutBounds();
        double ring = 2 * (Math.min(ringed.getWidth(), LONG) + Math.min(ringed.getHeight(), LONG));
        return differing(without, with) >= PART_OF_RING * ring;
    }

    /** What has the ring for a node: the dot of a radio button, the item of a list on which the keyboard stands. */
    private static Node ringed(Node node) {
        return switch (node) {
            case RadioButton radio -> radio.lookup(".radio");
            case CheckBox box -> box.lookup(".box");
            default -> node.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) instanceof Node item ? item : node;
        };
    }

    private static Rectangle2D around(Node node) {
        Bounds place = node.localToParent(node.getLayoutBounds());
        double x = Math.floor(place.getMinX()) - BESIDE;
        double y = Math.floor(place.getMinY()) - BESIDE;
        return new Rectangle2D(x, y, Math.ceil(place.getMaxX()) + BESIDE - x, Math.ceil(place.getMaxY()) + BESIDE - y);
    }

    /** Whether all of it is in the window and in what it scrolls in. */
    private static boolean isInSight(Node node, Scene scene) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()).contains(place)
                && LayoutChecks.ancestors(node)
                        .filter(up -> up.getClip() != null)
                        .allMatch(up -> up.localToScene(up.getClip().getBoundsInParent())
                                .contains(place));
    }

    private static void focus(Node node, boolean focused) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused);
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), focused);
        node.applyCss();
    }

    private static int differing(WritableImage one, WritableImage other) {
        int[] before = pixels(one);
        int[] after = pixels(other);
        int differing = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i] && Contrast.ratio(colour(before[i]), colour(after[i])) >= VISIBLE) {
                differing++;
            }
        }
        return differing;
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    /** What takes the focus in a form, but is called as something else there. */
    static List<String> doubles(Parent form) {
        List<String> doubles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        LayoutChecks.shown(form, Node::isFocusTraversable)
                .filter(node -> !isPartOfControl(node) && !(node instanceof ScrollPane))
                .forEach(node -> {
                    if (!names.add(spoken(node, form))) {
                        doubles.add("called as something else: " + LayoutChecks.name(node));
                    }
                });
        return doubles;
    }

    private static boolean hasName(Node node, Parent root) {
        return !spoken(node, root).isBlank();
    }

    /** What a screen reader says for a node; empty for one without a name. */
    private static String spoken(Node node, Parent root) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return LayoutChecks.shown(root, other -> other instanceof Label label && node.equals(label.getLabelFor()))
                .findFirst()
                .map(caption -> ((Label) caption).getText())
                .orElse("");
    }
}
