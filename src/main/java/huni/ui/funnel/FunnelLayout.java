package huni.ui.funnel;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The chart with the tables at its right where both fit; else the tables stand below it, side by side. Sizes are in
 * widths of the text, so that larger text changes the order too.
 */
final class FunnelLayout extends Pane {

    private static final double GAP = 12;
    private static final double TABLES_SHARE = 0.32;
    private static final double TABLES_LEAST_EM = 30.5;
    private static final double TABLES_MOST_EM = 38;
    private static final double CHART_STRETCHES = 1.7;
    private static final double WIDE_ENOUGH_EM = 84;

    private final Region chart;
    private final Region first;
    private final Region second;
    private final Text measure = new Text();
    private final DoubleProperty room = new SimpleDoubleProperty(this, "room", 0);

    FunnelLayout(Region chart, Region first, Region second) {
        this.chart = chart;
        this.first = first;
        this.second = second;
        measure.setManaged(false);
        measure.setVisible(false);
        getStyleClass().add("funnel-columns");
        getChildren().addAll(chart, first, second, measure);
        room.subscribe(_ -> requestLayout());
    }

    /**
     * The height that is seen without scrolling: the chart fills it, as far as it can be stretched, but does not grow
     * along with longer tables.
     */
    DoubleProperty roomProperty() {
        return room;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return getWidth() > 0 ? computePrefHeight(getWidth()) : chart.prefHeight(-1);
        }
        if (wide(width)) {
            double tables = tables(width);
            return Math.max(
                    chart.prefHeight(width - tables - GAP), first.prefHeight(tables) + GAP + second.prefHeight(tables));
        }
        double half = half(width);
        return chart.prefHeight(width) + GAP + Math.max(first.prefHeight(half), second.prefHeight(half));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (wide(width)) {
            double tables = tables(width);
            double left = width - tables;
            double least = chart.prefHeight(left - GAP);
            double above = snapSizeY(first.prefHeight(tables));
            double below = snapSizeY(second.prefHeight(tables));
            double most = Math.max(least * CHART_STRETCHES, above + GAP + below);
            double fits = Math.clamp(room.get(), least, most);
            chart.resizeRelocate(0, 0, left - GAP, Math.min(getHeight(), fits));
            first.resizeRelocate(left, 0, tables, above);
            second.resizeRelocate(left, above + GAP, tables, below);
            return;
        }
        double half = half(width);
        double below = Math.max(first.prefHeight(half), second.prefHeight(half));
        double above = Math.max(chart.prefHeight(width), getHeight() - below - GAP);
        chart.resizeRelocate(0, 0, width, above);
        first.resizeRelocate(0, above + GAP, half, below);
        second.resizeRelocate(half + GAP, above + GAP, width - half - GAP, below);
    }

    private double tables(double width) {
        return snapSizeX(Math.clamp(width * TABLES_SHARE, TABLES_LEAST_EM * em(), TABLES_MOST_EM * em()));
    }

    private double half(double width) {
        return snapSizeX((width - GAP) / 2);
    }

    private boolean wide(double width) {
        return width >= WIDE_ENOUGH_EM * em();
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
