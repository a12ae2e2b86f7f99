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
 * A bar of the funnel, centred: full for those that went on, pale for those that did not, both hatched where it is too
 * early to tell. The full part, hatched or not, is as long as the next bar.
 */
final class FunnelBar extends Region {

    private static final double NARROWEST = 4;
    private static final double ROUND = 12;

    private final List<Region> regions =
            List.of(part("funnel-went-on"), part("funnel-went-on-early"), part("funnel-open"), part("funnel-ended"));
    private final Pane body = new Pane();
    private Parts parts = Parts.NONE;

    FunnelBar() {
        getStyleClass().add("funnel-bar");
        body.setManaged(false);
        body.getChildren().addAll(regions);
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

    /** The widths of the parts as they are drawn, in pixels, in the order of {@link Parts}. */
    List<Double> widths() {
        return regions.stream().map(Region::getWidth).toList();
    }

    @Override
    protected void layoutChildren() {
        double whole = parts.whole();
        double width = whole == 0 ? 0 : Math.max(NARROWEST, snapSizeX(getWidth() * Math.min(1, whole)));
        double height = getHeight();
        body.resizeRelocate(snapPositionX((getWidth() - width) / 2), 0, width, height);
        double end = 0;
        double from = 0;
        double[] lengths = {parts.wentOn(), parts.wentOnEarly(), parts.hereEarly(), parts.stayed()};
        for (int i = 0; i < lengths.length; i++) {
            end += lengths[i];
            double to = whole == 0 ? 0 : i == lengths.length - 1 ? width : snapPositionX(width * end / whole);
            regions.get(i).resizeRelocate(from, 0, to - from, height);
            from = to;
        }
    }
}
