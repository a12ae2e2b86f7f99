package huni.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * What is wrong with how a part of the program is laid out: a person's words that are cut without a tooltip, the program's own
 * that are cut at all, nodes outside or over each other, faint text or outlines,
 * controls that cannot be reached or have no name. For the JavaFX thread.
 */
public final class LayoutChecks {

    private static final double TOLERANCE = 1.5;

    private final List<String> problems = new ArrayList<>();

    private LayoutChecks() {}

    /** The problems of a scene that is dressed and has its size; empty if there are none. */
    public static List<String> of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        LayoutChecks checks = new LayoutChecks();
        checks.look(scene.getRoot());
        checks.problems.addAll(Contrast.problems(scene));
        checks.problems.addAll(Contrast.faintOutlines(scene));
        checks.problems.addAll(Reach.problems(scene));
        return List.copyOf(checks.problems);
    }

    /** What is shown and takes the focus, but tells a screen reader nothing of what it is, or has no name. */
    public static List<String> silent(Scene scene) {
        return Reach.silent(scene);
    }

    /** What takes the focus in a form, but has the name of something else there: who only hears it cannot tell them apart. */
    public static List<String> doubles(Parent form) {
        return Reach.doubles(form);
    }

    /** The problems of a root that is in no scene yet, at a size and with a look. */
    public static List<String> of(Parent root, double width, double height, Appearance appearance) {
        Scene scene = appearance.scene(root, width, height);
        return of(scene);
    }

    private void look(Node node) {
        if (node instanceof Labeled labeled) {
            cut(labeled);
        }
        if (node instanceof Parent parent && !isSkinOfText(node)) {
            List<Node> children = shownChildren(parent);
            children.forEach(child -> outside(child, parent));
            if (lays(parent)) {
                overlaps(children);
            }
            children.forEach(this::look);
        }
    }

    private void cut(Labeled labeled) {
        if (labeled.isTextTruncated()) {
            if (showsWords(labeled) && InterfaceWords.has(labeled.getText())) {
                problems.add("cut words of the program: " + name(labeled));
            } else if (!hasHint(labeled) && ancestors(labeled).noneMatch(LayoutChecks::hasHint)) {
                problems.add("cut text without a tooltip: " + name(labeled));
            }
        }
        boolean tooLow = !labeled.getText().isEmpty()
                && labeled.getHeight() > 0
                && labeled.lookup(".text") instanceof Text text
                && text.getLayoutBounds().getHeight() > labeled.getHeight() + TOLERANCE;
        if (tooLow) {
            problems.add("text higher than its label: " + name(labeled));
        }
    }

    /** Where there is no room for a word at all, a tag is its icon alone, and its tooltip says the word. */
    private static boolean showsWords(Labeled labeled) {
        boolean none =
                labeled.lookup(".text") instanceof Text text && text.getText().isEmpty();
        return !none || labeled.getGraphic() == null;
    }

    private void outside(Node child, Parent parent) {
        Bounds inner = child.getBoundsInParent();
        Bounds outer = parent.getLayoutBounds();
        boolean moving = child.getTranslateX() != 0 || child.getTranslateY() != 0 || child.getRotate() != 0;
        boolean clipped = parent.getClip() != null || isScrolled(parent);
        boolean shade = !child.isManaged() && child.isMouseTransparent();
        if (moving || clipped || shade || !child.isManaged() && !(parent instanceof Pane) || child instanceof Text) {
            return;
        }
        Bounds layout = layoutBounds(child);
        boolean out = layout.getMinX() < outer.getMinX() - TOLERANCE
                || layout.getMinY() < outer.getMinY() - TOLERANCE
                || layout.getMaxX() > outer.getMaxX() + TOLERANCE
                || layout.getMaxY() > outer.getMaxY() + TOLERANCE;
        if (out && inner.getWidth() > 0 && inner.getHeight() > 0) {
            problems.add("outside its parent: " + name(child) + " in " + name(parent) + ", " + box(layout) + " in "
                    + box(outer));
        }
    }

    private void overlaps(List<Node> children) {
        List<Node> laid = children.stream().filter(Node::isManaged).toList();
        for (int i = 0; i < laid.size(); i++) {
            for (int j = i + 1; j < laid.size(); j++) {
                if (overlap(layoutBounds(laid.get(i)), layoutBounds(laid.get(j)))) {
                    problems.add("over each other: " + name(laid.get(i)) + " and " + name(laid.get(j)));
                }
            }
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > TOLERANCE && height > TOLERANCE;
    }

    /** Whether a parent lays its children beside each other; a stack lays them over each other on purpose. */
    private static boolean lays(Parent parent) {
        return parent instanceof Pane
                && !(parent instanceof StackPane)
                && !(parent instanceof TextFlow)
                && !parent.getStyleClass().contains("layers");
    }

    private static boolean isScrolled(Parent parent) {
        return parent.getStyleClass().contains("viewport")
                || parent.getStyleClass().contains("clipped-container")
                || parent.getParent() instanceof ScrollPane
                || parent.getParent() != null
                        && parent.getParent().getStyleClass().contains("viewport");
    }

    private static boolean isSkinOfText(Node node) {
        return node instanceof TextInputControl;
    }

    private static boolean hasHint(Node node) {
        return Hint.of(node).isPresent() || node instanceof Control control && control.getTooltip() != null;
    }

    static Stream<Node> ancestors(Node node) {
        return Stream.<Node>iterate(node.getParent(), up -> up != null, Node::getParent);
    }

    static List<Node> shownChildren(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
    }

    /** Every visible node of a tree for which the condition holds. */
    static Stream<Node> shown(Node node, Predicate<Node> condition) {
        Stream<Node> self = Stream.of(node).filter(condition);
        return node instanceof Parent parent
                ? Stream.concat(self, shownChildren(parent).stream().flatMap(child -> shown(child, condition)))
                : self;
    }

    /** What a person would call a node: its words, its id or its style, and its type. */
    static String name(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        if (node instanceof Text text) {
            words = text.getText();
        }
        String id = node.getId() == null ? String.join(".", node.getStyleClass()) : "#" + node.getId();
        return node.getClass().getSimpleName() + "[" + id + "]" + (words.isEmpty() ? "" : " “" + words + "”");
    }

    private static Bounds layoutBounds(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static String box(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "%.0f,%.0f..%.0f,%.0f",
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getMaxX(),
                bounds.getMaxY());
    }
}
