package huni.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import huni.ui.kit.OnFx;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Sees each frame of a window: when it is laid out, and when it is painted. */
final class PaintedFrames implements AutoCloseable {

    private static final long MOST_SECONDS = 60;

    private final Scene scene;
    private final Runnable listener = this::laidOut;
    /** By when they were laid out, in nanoseconds: when they were painted. */
    private final ConcurrentNavigableMap<Long, CompletableFuture<Long>> frames = new ConcurrentSkipListMap<>();

    private volatile CompletableFuture<Boolean> next = new CompletableFuture<>();
    private volatile int count;

    PaintedFrames(Scene scene) {
        this.scene = scene;
        OnFx.run(() -> scene.addPostLayoutPulseListener(listener));
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // Only the JavaFX thread writes it.
    private void laidOut() {
        count++;
        CompletableFuture<Long> painted = new CompletableFuture<>();
        frames.put(System.nanoTime(), painted);
        // The jobs of this frame are handed over when the pulse is over; this one comes behind them.
        Platform.runLater(() -> {
            Future<?> _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> painted.complete(System.nanoTime())));
        });
        next.complete(true);
    }

    /** How many there were so far. */
    int count() {
        return count;
    }

    /** Those until now are not asked for any more. */
    void forget() {
        frames.clear();
    }

    /** When the first frame was painted that was laid out after a moment; it is waited for. Both in nanoseconds. */
    long paintedAfter(long moment) {
        while (true) {
            CompletableFuture<Boolean> coming = new CompletableFuture<>();
            next = coming;
            Map.Entry<Long, CompletableFuture<Long>> frame = frames.higherEntry(moment);
            if (frame != null) {
                return frame.getValue()
                        .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                        .join();
            }
            OnFx.run(Platform::requestNextPulse);
            coming.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    @Override
    public void close() {
        OnFx.run(() -> scene.removePostLayoutPulseListener(listener));
    }
}
