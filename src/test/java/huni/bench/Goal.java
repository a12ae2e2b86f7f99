package huni.bench;

import java.util.Locale;

/**
 * What a figure should be at most.
 *
 * @param by which number of it is looked at
 * @param most in milliseconds, or as a ratio
 */
record Goal(By by, double most) {

    /** What is compared with the goal. */
    enum By {
        /** Time the thread worked, median: what it takes on a quiet machine. */
        CPU("ms of work"),
        /** Time the thread worked, in 99 of 100 runs. */
        P99("ms of work, 99 of 100"),
        /** Time beside the baseline, median. */
        RATIO("x the baseline"),
        /** No goal; measured to be watched. */
        NONE("");

        private final String words;

        By(String words) {
            this.words = words;
        }
    }

    /** Nothing is asked. */
    static final Goal NONE = new Goal(By.NONE, Double.NaN);

    static Goal work(double millis) {
        return new Goal(By.CPU, millis);
    }

    static Goal p99(double millis) {
        return new Goal(By.P99, millis);
    }

    static Goal ratio(double most) {
        return new Goal(By.RATIO, most);
    }

    /** Whether a figure is no more; whatever it is where nothing is asked. */
    boolean isMet(Figure figure) {
        return switch (by) {
            case CPU -> figure.measured().work() <= most;
            case P99 -> figure.measured().p99() <= most;
            case RATIO -> figure.ratio() <= most;
            case NONE -> true;
        };
    }

    @Override
    public String toString() {
        return by == By.NONE ? "" : String.format(Locale.ROOT, "%.3g %s", most, by.words);
    }
}
