package huni.ui.coach;

import huni.language.coach.CoachPage.Bar;
import javafx.scene.layout.Region;

/** A track with a dot where a share lies, and a band where the true one lies with some confidence. */
final class RateBar extends Region {

    private final Region track = new Region();
    private final Region band = new Region();
    private final Region dot = new Region();
    private final Bar bar;

    RateBar(Bar bar) {
        this.bar = bar;
        getStyleClass().add("coach-bar");
        track.getStyleClass().add("coach-track");
        band.getStyleClass().add("coach-band");
        dot.getStyleClass().add("coach-dot");
        if (bar.recent()) {
            getStyleClass().add("coach-recent");
        }
        getChildren().addAll(track, band, dot);
        setAccessibleText(bar.label() + ": " + bar.counts() + " " + bar.rate());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = getHeight() / 2;
        double thin = track.prefHeight(-1);
        track.resizeRelocate(0, snapPositionY(middle - thin / 2), width, thin);
        double thick = band.prefHeight(-1);
        double from = snapPositionX(bar.low() * width);
        band.resizeRelocate(
                from,
                snapPositionY(middle - thick / 2),
                Math.max(thick, snapPositionX(bar.high() * width) - from),
                thick);
        double round = dot.prefHeight(-1);
        dot.resizeRelocate(
                snapPositionX(Math.clamp(bar.share() * width - round / 2, 0, Math.max(0, width - round))),
                snapPositionY(middle - round / 2),
                round,
                round);
    }
}
