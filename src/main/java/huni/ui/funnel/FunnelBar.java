package huni.ui.funnel;

import huni.domain.pipeline.StageType;
import huni.insight.Funnel.Parts;
import huni.ui.kit.StageRamp;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A bar of the funnel, centred: full for those that went on, pale for those that were lost or parked, hatched for those
 * that are still open.
 */
final class FunnelBar extends Region {

    private static final double NARROWEST = 4;
    private static final double ROUND = 12;

    private final Region wentOn = part("funnel-went-on");
    private final Region stayed = part("funnel-ended");
    private final Region early = part("funnel-open");
    private final Pane body = new Pane(wentOn, stayed, early);
    private Parts parts = new Parts(0, 0, 0);

    FunnelBar() {
        getStyleClass().add("funnel-bar");
        body.setManaged(false);
        Rectangle round = new Rectangle();
        round.setArcWidth(ROUND);
        round.setArcHeight(ROUND);
        round.widthProperty().bind(body.widthProperty());
        round.heightProperty().bind(body.heightProperty());
        body.setClip(round);
        getChildren().add(body);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /** Shows these shares of the width, with the colour of that number, and one sentence that says the same. */
    void show(Parts newParts, int colour, String spoken) {
        parts = newParts;
        getStyleClass()
                .setAll(
                        "funnel-bar",
                        colour == 0 ? StageRamp.styleClassOf(StageType.WON) : StageRamp.styleClass(colour));
        setAccessibleText(spoken);
        requestLayout();
    }

    /** The widths of the three parts as they are drawn, in pixels. */
    List<Double> widths() {
        return List.of(wentOn.getWidth(), stayed.getWidth(), early.getWidth());
    }

    @Override
    protected void layoutChildren() {
        double whole = parts.whole();
        double width = whole == 0 ? 0 : Math.max(NARROWEST, snapSizeX(getWidth() * Math.min(1, whole)));
        double height = getHeight();
        body.resizeRelocate(snapPositionX((getWidth() - width) / 2), 0, width, height);
        double first = whole == 0 ? 0 : snapPositionX(width * parts.wentOn() / whole);
        double second = whole == 0 ? 0 : snapPositionX(width * (parts.wentOn() + parts.stayed()) / whole);
        wentOn.resizeRelocate(0, 0, first, height);
        stayed.resizeRelocate(first, 0, second - first, height);
        early.resizeRelocate(second, 0, width - second, height);
    }
}
