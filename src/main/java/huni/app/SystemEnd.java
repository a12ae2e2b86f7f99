package huni.app;

import huni.desktop.EndSignals;
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

    /** What a program ended by SIGTERM answers. */
    private static final int ENDED_BY_SIGNAL = 128 + 15;

    private final Consumer<Runnable> onScreen;
    private final CountDownLatch stored = new CountDownLatch(1);
    private volatile Runnable closing;
    private volatile Runnable closingAtOnce;

    /** @param closing ends the window, on its thread */
    SystemEnd(Consumer<Runnable> onScreen, Runnable closing) {
        this.onScreen = onScreen;
        this.closing = closing;
        this.closingAtOnce = closing;
    }

    /** From now on a signal ends the program as closing its window does, and any other end waits for what is typed. */
    void await() {
        EndSignals.onSignal(this::signalled);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("huni-end").unstarted(() -> {
                    if (stored.getCount() > 0) {
                        onScreen.accept(closingAtOnce);
                        awaitStored();
                    }
                }));
    }

    /**
     * The window is open; may be called on any thread, and takes some time.
     *
     * @param window closes it as the person would
     * @param atOnce writes what is typed while the system takes the window away by itself
     */
    void endsBy(Runnable window, Runnable atOnce) {
        closing = window;
        closingAtOnce = atOnce;
        LostDisplay.onLost(() -> {
            closingAtOnce.run();
            awaitStored();
        });
    }

    /** Once all is stored, only a window that explains something can still be open. */
    private void signalled() {
        boolean nothingToStore = stored.getCount() == 0;
        if (!nothingToStore) {
            onScreen.accept(closing);
            awaitStored();
        }
        if (nothingToStore || stored.getCount() > 0) {
            Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
        }
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
