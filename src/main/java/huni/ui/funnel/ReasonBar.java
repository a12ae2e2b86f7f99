package huni.ui.funnel;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A bar that is a part of its room. The number it stands for is beside it. */
final class ReasonBar extends Pane {

    private final Region bar = new Region();
    private double part;

    ReasonBar() {
        getStyleClass().add("funnel-share");
        bar.getStyleClass().add("funnel-share-bar");
        getChildren().add(bar);
    }

    /** @param length from 0 to 1 */
    void show(double length) {
        part = length;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = Math.min(getHeight(), bar.prefHeight(-1));
        bar.resizeRelocate(0, (getHeight() - height) / 2, snapSizeX(getWidth() * part), height);
    }
}
