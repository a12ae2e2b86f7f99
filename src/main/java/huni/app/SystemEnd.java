package huni.app;

import huni.desktop.LostDisplay;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * The end that the system sets to the program: a log-out, a signal, a display that goes away. What is typed is written before
 * it, within some seconds.
 */
final class SystemEnd {

    /** Systems kill what has not ended by then. */
    private static final long LONGEST_SECONDS = 8;

    private final Consumer<Runnable> onScreen;
    private final CountDownLatch stored = new CountDownLatch(1);
    private volatile Runnable closing;

    /** @param closing ends the window, on its thread */
    SystemEnd(Consumer<Runnable> onScreen, Runnable closing) {
        this.onScreen = onScreen;
        this.closing = closing;
    }

    /** From now on a signal or a log-out waits for it. */
    void await() {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("huni-end").unstarted(() -> {
                    if (stored.getCount() > 0) {
                        onScreen.accept(closing);
                        awaitStored();
                    }
                }));
    }

    /** The window is open and ends in that way; may be called on any thread, and takes some time. */
    void endsBy(Runnable window) {
        closing = window;
        LostDisplay.onLost(() -> {
            closing.run();
            awaitStored();
        });
    }

    /** Everything is on the disk. */
    void stored() {
        stored.countDown();
    }

    private void awaitStored() {
        try {
            if (!stored.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(SystemEnd.class).warn("the program was ended before everything was written");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
