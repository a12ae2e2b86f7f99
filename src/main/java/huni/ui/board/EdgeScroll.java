package huni.ui.board;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/** Scrolls by itself while held cards are near an edge: columns up and down, the board to the sides. */
final class EdgeScroll extends AnimationTimer {

    private static final double EDGE = 44;
    private static final double FASTEST = 900;
    private static final double NANOS = 1e9;

    private final ColumnsPane pane;
    private final CardDrag drag;
    private double sceneX;
    private double sceneY;
    private double across;
    private double down;
    private long last;
    private boolean running;

    EdgeScroll(ColumnsPane pane, CardDrag drag) {
        this.pane = pane;
        this.drag = drag;
    }

    /** The pointer is there now, holding cards. */
    void follow(double x, double y) {
        sceneX = x;
        sceneY = y;
        Point2D point = pane.sceneToLocal(x, y);
        across = speed(point.getX(), pane.getWidth());
        down = drag.target()
                .filter(column -> !column.isSlim())
                .map(column -> speedIn(column.stack()))
                .orElse(0.0);
        if (across == 0 && down == 0) {
            rest();
        } else if (!running) {
            running = true;
            last = 0;
            start();
        }
    }

    private double speedIn(Region stack) {
        return speed(stack.sceneToLocal(sceneX, sceneY).getY(), stack.getHeight());
    }

    private static double speed(double at, double size) {
        if (at < EDGE) {
            return -FASTEST * Math.min(1, (EDGE - at) / EDGE);
        }
        return at > size - EDGE ? FASTEST * Math.min(1, (at - size + EDGE) / EDGE) : 0;
    }

    void rest() {
        running = false;
        stop();
    }

    @Override
    public void handle(long now) {
        if (!drag.isHolding()) {
            rest();
            return;
        }
        double seconds = last == 0 ? 0 : Math.min(0.05, (now - last) / NANOS);
        last = now;
        pane.scrollBy(across * seconds);
        drag.target()
                .filter(column -> !column.isSlim())
                .ifPresent(column -> column.stack().scrollBy(down * seconds));
        drag.follow(sceneX, sceneY, false);
    }
}
