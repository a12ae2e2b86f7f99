package huni.ui.plan;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A form with what it leads to: beside it where both have room, else below, so that its buttons stay near its fields. */
final class FormWithAside extends Region {

    /** The aside has this share of a wide form, as in a page with a margin. */
    private static final double SHARE = 0.4;

    private static final double GAP = 20;

    /** What can be narrower has sentences, which would stand there word under word, and the form would be as narrow. */
    private static final double LEAST_ASIDE = 180;

    private final Region form;
    private final Region aside;

    FormWithAside(Region form, Region aside) {
        this.form = form;
        this.aside = aside;
        getStyleClass().add("form-with-aside");
        getChildren().addAll(form, aside);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return aside.isManaged() && Math.max(LEAST_ASIDE, aside.prefWidth(-1)) <= width * SHARE - GAP;
    }

    private double formWidth(double width) {
        return isBeside(width) ? snapSizeX(width * (1 - SHARE)) : width;
    }

    private double asideWidth(double width) {
        return isBeside(width) ? width - formWidth(width) - GAP : width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return form.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? form.prefWidth(-1) : width;
        double high = snapSizeY(form.prefHeight(formWidth(whole)));
        if (!aside.isManaged()) {
            return high;
        }
        double other = snapSizeY(aside.prefHeight(asideWidth(whole)));
        return isBeside(whole) ? Math.max(high, other) : high + GAP + other;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = snapSizeY(form.prefHeight(formWidth(width)));
        form.resizeRelocate(0, 0, formWidth(width), high);
        if (aside.isManaged()) {
            double other = snapSizeY(aside.prefHeight(asideWidth(width)));
            boolean beside = isBeside(width);
            aside.resizeRelocate(
                    beside ? formWidth(width) + GAP : 0, beside ? 0 : high + GAP, asideWidth(width), other);
        }
    }
}
