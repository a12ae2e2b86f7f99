package huni.app;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * When it is time to ask the server of a shared workspace what others have written: at every look around while somebody writes,
 * and at every second one when for some time nobody has.
 */
final class Earshot {

    /** Ten seconds at two looks a second. */
    private static final int UNTIL_QUIET = 20;

    private final AtomicInteger looks = new AtomicInteger();

    /** Whether to ask at this look around, which counts. */
    boolean isTime() {
        int quiet = looks.getAndIncrement();
        return quiet < UNTIL_QUIET || quiet % 2 == 0;
    }

    /** Somebody has written. */
    void heard() {
        looks.set(0);
    }
}
