package huni.ui.prospect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The stages side by side over the whole width, the ends last. Each has its name as long as there is room: first the
 * present one, then the next one, then what is nearest; the others are a mark. Only the present one may be cut,
 * and only if the row is not as wide as its name.
 */
final class StepRow extends Pane {

    private static final double GAP = 1;

    private List<StepSegment> steps = List.of();
    private int here;
    private Node last = new Pane();

    /** @param now the place of the present stage; -1 if it stands at an end */
    void show(List<StepSegment> stages, int now, Node ends) {
        steps = List.copyOf(stages);
        here = now;
        last = ends;
        List<Node> all = new ArrayList<>(steps);
        all.add(ends);
        getChildren().setAll(all);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(_ -> false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(_ -> true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double width(Predicate<StepSegment> named) {
        return steps.stream().mapToDouble(step -> step.width(named.test(step))).sum()
                + Math.ceil(last.prefWidth(-1))
                + GAP * steps.size();
    }

    @Override
    protected void layoutChildren() {
        List<StepSegment> named = named();
        // Whole pixels, since a name that is a part of one short is cut.
        double each = Math.floor((getWidth() - width(named::contains)) / Math.max(1, named.size()));
        double height = getHeight();
        double from = 0;
        for (StepSegment step : steps) {
            boolean whole = named.contains(step);
            step.named(whole);
            double to = from + Math.max(step.width(false), step.width(whole) + (whole ? each : 0));
            place(step, from, to - from, height);
            from = to + GAP;
        }
        place(last, from, Math.max(Math.ceil(last.prefWidth(-1)), getWidth() - from), height);
    }

    private void place(Node node, double x, double width, double height) {
        double left = snapPositionX(x);
        node.resizeRelocate(left, 0, snapPositionX(x + width) - left, height);
    }

    private List<StepSegment> named() {
        List<StepSegment> named = new ArrayList<>();
        for (StepSegment step : nearestFirst()) {
            named.add(step);
            if (named.size() > 1 && width(named::contains) > getWidth()) {
                named.removeLast();
                break;
            }
        }
        return named;
    }

    private List<StepSegment> nearestFirst() {
        return steps.stream()
                .sorted(Comparator.comparingInt(step -> distance(steps.indexOf(step))))
                .toList();
    }

    /** The present one first, then forward before back. */
    private int distance(int place) {
        return place >= here ? 2 * (place - here) : 2 * (here - place) + 1;
    }
}
