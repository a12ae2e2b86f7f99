package huni.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The window, and over it the list of the palette, right under its field. */
final class ShellPane extends Pane {

    private static final double GAP = 6;

    private final Region window;
    private final PaletteView palette;

    ShellPane(Region window, PaletteView palette) {
        this.window = window;
        this.palette = palette;
        getStyleClass().add("shell");
        getChildren().addAll(window, palette.list());
    }

    @Override
    protected void layoutChildren() {
        window.resizeRelocate(0, 0, getWidth(), getHeight());
        Region list = palette.list();
        if (list.isVisible()) {
            Bounds field = sceneToLocal(palette.field().localToScene(palette.field().getLayoutBounds()));
            double top = field.getMaxY() + GAP;
            double height = Math.min(getHeight() - top - GAP, list.prefHeight(field.getWidth()));
            list.resizeRelocate(field.getMinX(), top, field.getWidth(), height);
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
