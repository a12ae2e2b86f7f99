package huni.ui.board;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A thin bar that shows which part is in sight, and can be dragged. The keyboard scrolls by walking. */
final class ScrollThumb extends Region {

    private static final double THIN = 6;
    private static final double SHORTEST = 28;

    private final Orientation orientation;
    private double most;
    private double track;
    private double length;
    private double position;
    private double grip;

    /** @param scrollTo hears where it is dragged, in pixels from the beginning */
    ScrollThumb(Orientation orientation, DoubleConsumer scrollTo) {
        this.orientation = orientation;
        getStyleClass().add("scroll-thumb");
        setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grip = along(event.getSceneX(), event.getSceneY()) - thumbStart();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double start = along(event.getSceneX(), event.getSceneY()) - grip;
            scrollTo.accept(track > length ? start / (track - length) * most : 0);
            event.consume();
        });
    }

    private double along(double sceneX, double sceneY) {
        return orientation == Orientation.VERTICAL ? sceneY : sceneX;
    }

    private double thumbStart() {
        return most == 0 ? 0 : position / most * (track - length);
    }

    /**
     * Lays it along an edge.
     *
     * @param across where the edge is on the other axis
     * @param newTrack how long the part in sight is, in pixels
     * @param newMost how far can be scrolled; with nothing to scroll it is not shown
     */
    void lay(double across, double newTrack, double newMost, double newPosition) {
        track = newTrack;
        most = newMost;
        position = newPosition;
        setVisible(most > 0);
        if (most > 0) {
            length = Math.min(track, Math.max(SHORTEST, track * track / (track + most)));
            double start = Math.round(thumbStart());
            if (orientation == Orientation.VERTICAL) {
                resizeRelocate(across - THIN, start, THIN, length);
            } else {
                resizeRelocate(start, across - THIN, length, THIN);
            }
        }
    }
}
