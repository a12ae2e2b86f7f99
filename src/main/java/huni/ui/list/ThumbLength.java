package huni.ui.list;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;

/** Keeps the thumb of a long list long enough to be seen and grasped: JavaFX makes it as short as the part in sight. */
final class ThumbLength {

    /** In pixels. */
    static final double SHORTEST = 28;

    private ThumbLength() {}

    /** From now on, in a control whose skin has scroll bars. */
    static void keep(Control scrolled) {
        scrolled.skinProperty().subscribe(skin -> {
            if (skin != null) {
                scrolled.lookupAll(".scroll-bar").forEach(ThumbLength::keepBar);
            }
        });
    }

    private static void keepBar(Node node) {
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
            bar.visibleAmountProperty().subscribe(() -> lengthen(bar));
            bar.heightProperty().subscribe(() -> lengthen(bar));
        }
    }

    private static void lengthen(ScrollBar bar) {
        double range = bar.getMax() - bar.getMin();
        double least = bar.getHeight() > SHORTEST ? SHORTEST / bar.getHeight() * range : 0;
        if (bar.getVisibleAmount() < least) {
            bar.setVisibleAmount(least);
        }
    }
}
