package huni.ui.funnel;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Two tables of many columns, side by side where both fit, else one below the other. */
final class FunnelPair extends Pane {

    private static final double GAP = 12;

    private final Region first;
    private final Region second;
    private final Text measure = new Text();

    FunnelPair(Region first, Region second) {
        this.first = first;
        this.second = second;
        measure.setManaged(false);
        measure.setVisible(false);
        getStyleClass().add("funnel-columns");
        getChildren().addAll(first, second, measure);
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
        double known = width < 0 ? getWidth() : width;
        return isWide(known)
                ? Math.max(first.prefHeight(half(known)), second.prefHeight(half(known)))
                : first.prefHeight(known) + GAP + second.prefHeight(known);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isWide(width)) {
            double half = half(width);
            first.resizeRelocate(0, 0, half, getHeight());
            second.resizeRelocate(half + GAP, 0, width - half - GAP, getHeight());
        } else {
            double above = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, above);
            second.resizeRelocate(0, above + GAP, width, second.prefHeight(width));
        }
    }

    private double half(double width) {
        return snapSizeX((width - GAP) / 2);
    }

    private boolean isWide(double width) {
        return width >= FunnelLayout.WIDE_ENOUGH_EM * measure.getFont().getSize();
    }
}
