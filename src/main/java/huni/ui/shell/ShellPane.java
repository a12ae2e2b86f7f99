package huni.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The window; over it the list of the palette, right under its field, and in the middle the guide. */
final class ShellPane extends Pane {

    private static final double GAP = 6;
    private static final double EDGE = 16;

    private final Region window;
    private final PaletteView palette;
    private final GuideView guide;

    ShellPane(Region window, PaletteView palette, GuideView guide) {
        this.window = window;
        this.palette = palette;
        this.guide = guide;
        getStyleClass().addAll("shell", "layers");
        getChildren().addAll(window, palette.list(), guide);
        palette.list().visibleProperty().subscribe(_ -> requestLayout());
        guide.visibleProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        window.resizeRelocate(0, 0, getWidth(), getHeight());
        Region list = palette.list();
        if (list.isVisible()) {
            Bounds field =
                    sceneToLocal(palette.field().localToScene(palette.field().getLayoutBounds()));
            double top = field.getMaxY() + GAP;
            double height = Math.min(getHeight() - top - GAP, list.prefHeight(field.getWidth()));
            list.resizeRelocate(field.getMinX(), top, field.getWidth(), height);
        }
        if (guide.isVisible()) {
            double width = Math.min(getWidth(), guide.prefWidth(-1));
            double height = getHeight() - 2 * EDGE;
            guide.resizeRelocate(
                    snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2), width, height);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return window.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return window.prefHeight(width);
    }
}
