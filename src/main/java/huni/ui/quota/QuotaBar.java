package huni.ui.quota;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The thin bar: won solid, expected hatched, the rest of the quota empty. */
final class QuotaBar extends Pane {

    private static final double THICKNESS = 10;
    private static final double MIN_WIDTH = 40;

    private final QuotaStripPage.Shares shares;
    private final Region won = part("quota-bar-won");
    private final Region expected = part("quota-bar-expected");
    private final Rectangle ends = new Rectangle();

    QuotaBar(QuotaStripPage.Shares shares) {
        this.shares = shares;
        getStyleClass().add("quota-bar");
        getChildren().addAll(won, expected);
        setMinHeight(THICKNESS);
        setPrefHeight(THICKNESS);
        setMaxHeight(THICKNESS);
        ends.setArcWidth(THICKNESS);
        ends.setArcHeight(THICKNESS);
        setClip(ends);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wonWidth = snapSizeX(Math.min(1, shares.won()) * width);
        double expectedWidth = Math.min(width - wonWidth, snapSizeX(shares.expected() * width));
        won.resizeRelocate(0, 0, wonWidth, getHeight());
        expected.resizeRelocate(wonWidth, 0, expectedWidth, getHeight());
        // A speck of a bar tells nothing.
        ends.setWidth(width < MIN_WIDTH ? 0 : width);
        ends.setHeight(getHeight());
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
