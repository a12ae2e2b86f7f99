package huni.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The stages side by side over the whole width, the ends last, each with its name: in brief where they fit in one line only
 * so. What does not fit at all goes on in another line; only a name that is longer than a whole line is cut.
 */
public final class StepRow extends Pane {

    private static final double GAP = 2;

    private Node last = new Pane();

    public void show(List<StepSegment> stages, Node ends) {
        last = ends;
        List<Node> all = new ArrayList<>(stages);
        all.add(ends);
        getChildren().setAll(all);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(getChildren(), false);
    }

    @Override
    protected double computePrefHeight(double width) {
        int lines = width < 0 ? 1 : lines(width).size();
        return lines * lineHeight() + Math.max(0, lines - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double lineHeight() {
        return getChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    private static double width(List<Node> nodes, boolean inBrief) {
        return nodes.stream().mapToDouble(node -> width(node, inBrief)).sum() + GAP * Math.max(0, nodes.size() - 1);
    }

    private static double width(Node node, boolean inBrief) {
        return node instanceof StepSegment step ? step.wholeWidth(inBrief) : Math.ceil(node.prefWidth(-1));
    }

    private boolean fitsOnlyInBrief(double width) {
        return width(getChildren(), false) > width && width(getChildren(), true) <= width;
    }

    private List<List<Node>> lines(double width) {
        boolean inBrief = fitsOnlyInBrief(width);
        List<List<Node>> lines = new ArrayList<>();
        for (Node node : getChildren()) {
            if (lines.isEmpty() || width(lines.getLast(), inBrief) + GAP + width(node, inBrief) > width) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(node);
        }
        return lines;
    }

    @Override
    protected void layoutChildren() {
        boolean inBrief = fitsOnlyInBrief(getWidth());
        for (Node node : getChildren()) {
            if (node instanceof StepSegment step) {
                step.say(inBrief);
            }
        }
        double height = lineHeight();
        double y = 0;
        for (List<Node> line : lines(getWidth())) {
            place(line, inBrief, y, height);
            y += height + GAP;
        }
    }

    /** The stages of a line share what room is left. */
    private void place(List<Node> line, boolean inBrief, double y, double height) {
        long stages = line.stream().filter(node -> !node.equals(last)).count();
        // Whole pixels, since a name that is a part of one short is cut.
        double each = Math.floor(Math.max(0, getWidth() - width(line, inBrief)) / Math.max(1, stages));
        double from = 0;
        for (Node node : line) {
            boolean atEnd = node.equals(line.getLast());
            double width = atEnd ? getWidth() - from : width(node, inBrief) + each;
            double left = snapPositionX(from);
            node.resizeRelocate(left, snapPositionY(y), snapPositionX(from + width) - left, height);
            from += width + GAP;
        }
    }
}
