package huni.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import huni.ui.kit.OnFx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Sees each frame of a window: when it is laid out, and when it is painted. */
final class PaintedFrames implements AutoCloseable {

    private static final long MOST_SECONDS = 60;

    private final Scene scene;
    private final Runnable listener = this::laidOut;
    private Runnable atEach = () -> {};
    private int frames;

    PaintedFrames(Scene scene) {
        this.scene = scene;
        OnFx.run(() -> scene.addPostLayoutPulseListener(listener));
    }

    private void laidOut() {
        frames++;
        atEach.run();
    }

    /** How many there were so far. */
    int count() {
        return OnFx.call(() -> frames);
    }

    /**
     * Waits for the first frame that shows what was the case at a moment.
     *
     * @param moment in nanoseconds; it may become a later one while it is waited for
     * @return when it was painted, in nanoseconds
     */
    long painted(LongSupplier moment) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        OnFx.run(() -> {
            atEach = () -> {
                if (System.nanoTime() > moment.getAsLong()) {
                    atEach = () -> {};
                    // The jobs of this frame are handed over when the pulse is over; this one comes behind them.
                    Platform.runLater(() -> Toolkit.getToolkit()
                            .addRenderJob(new RenderJob(() -> painted.complete(System.nanoTime()))));
                }
            };
            Platform.requestNextPulse();
        });
        return painted.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        OnFx.run(() -> scene.removePostLayoutPulseListener(listener));
    }
}
