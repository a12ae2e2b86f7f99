package huni.app;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * When it is time to ask the server of a shared workspace something: each time somebody could while somebody writes, and more rarely
 * when for some time nobody has.
 */
final class Earshot {

    private final AtomicInteger looks = new AtomicInteger();
    private final int untilQuiet;
    private final IntSupplier quiet;

    private Earshot(int untilQuiet, IntSupplier quiet) {
        this.untilQuiet = untilQuiet;
        this.quiet = quiet;
    }

    /**
     * For what others have written, at two looks a second: once a second after ten quiet ones, or every five seconds where whoever
     * writes gives a signal.
     */
    static Earshot ofOthers(BooleanSupplier signals) {
        return new Earshot(20, () -> signals.getAsBoolean() ? 10 : 2);
    }

    /** For what a copy lacks, a look every two seconds: every ten seconds after six quiet ones. What others write is heard of before. */
    static Earshot ofCopy() {
        return new Earshot(3, () -> 5);
    }

    /** Whether to ask at this look, which counts. */
    boolean isTime() {
        int look = looks.getAndIncrement();
        return look < untilQuiet || look % quiet.getAsInt() == 0;
    }

    /** Somebody has written. */
    void heard() {
        looks.set(0);
    }
}
