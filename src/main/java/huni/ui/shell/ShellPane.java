package huni.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The window; over it the list of the palette, right under its field, and in the middle the list of keys. */
final class ShellPane extends Pane {

    private static final double GAP = 6;

    private final Region window;
    private final PaletteView palette;
    private final KeysView keys;

    ShellPane(Region window, PaletteView palette, KeysView keys) {
        this.window = window;
        this.palette = palette;
        this.keys = keys;
        getStyleClass().addAll("shell", "layers");
        getChildren().addAll(window, palette.list(), keys);
        palette.list().visibleProperty().subscribe(_ -> requestLayout());
        keys.visibleProperty().subscribe(_ -> requestLayout());
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
        if (keys.isVisible()) {
            double width = Math.min(getWidth(), keys.prefWidth(-1));
            double height = Math.min(getHeight(), keys.prefHeight(width));
            keys.resizeRelocate(
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
