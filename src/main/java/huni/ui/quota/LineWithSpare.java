package huni.ui.quota;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A line that leaves one of its parts out where there is no room for it. */
final class LineWithSpare extends HBox {

    private final Node spare;

    LineWithSpare(Node spare) {
        this.spare = spare;
    }

    @Override
    protected double computeMinWidth(double height) {
        double spared = spare.isManaged() ? getSpacing() + spare.minWidth(-1) : 0;
        return super.computeMinWidth(height) - spared;
    }

    @Override
    protected void layoutChildren() {
        double taken = getSpacing() + spare.prefWidth(-1);
        double others = computePrefWidth(-1) - (spare.isManaged() ? taken : 0);
        boolean fits = others + taken <= getWidth();
        spare.setVisible(fits);
        spare.setManaged(fits);
        super.layoutChildren();
    }
}
