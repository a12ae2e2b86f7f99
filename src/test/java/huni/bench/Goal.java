package huni.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure should be at most, in each of the ways that are asked. */
record Goal(List<Limit> limits) {

    /** What is compared with the goal. */
    enum By {
        /** Time the thread worked, median: what it takes on a quiet machine. */
        WORK("of work"),
        /** Time the thread worked, in 99 of 100 runs. */
        WORK_P99("of work in 99 of 100"),
        /** What passed or was counted, in 95 of 100 runs. */
        P95("in 95 of 100"),
        /** What passed or was counted, in 99 of 100 runs. */
        P99("in 99 of 100"),
        /** The number itself, whatever it counts; median. */
        AMOUNT(""),
        /** Beside the baseline. */
        RATIO("x the baseline");

        private final String words;

        By(String words) {
            this.words = words;
        }
    }

    /** @param most in the unit of the figure, or as a ratio */
    record Limit(By by, double most) {

        private boolean isMet(Figure figure) {
            return switch (by) {
                        case WORK -> figure.measured().work();
                        case WORK_P99 -> figure.measured().work(0.99);
                        case P95 -> figure.measured().passed(0.95);
                        case P99 -> figure.measured().passed(0.99);
                        case AMOUNT -> figure.measured().passed();
                        case RATIO -> figure.ratio();
                    }
                    <= most;
        }

        private String said(Unit unit) {
            String amount = by == By.RATIO ? String.format(Locale.ROOT, "%.3g", most) : unit.says(most);
            return (amount + " " + by.words).strip();
        }
    }

    /** Nothing is asked; measured to be watched. */
    static final Goal NONE = new Goal(List.of());

    static Goal work(double millis) {
        return of(By.WORK, millis);
    }

    static Goal workP99(double millis) {
        return of(By.WORK_P99, millis);
    }

    static Goal p95(double millis) {
        return of(By.P95, millis);
    }

    static Goal p99(double millis) {
        return of(By.P99, millis);
    }

    static Goal amount(double most) {
        return of(By.AMOUNT, most);
    }

    static Goal ratio(double most) {
        return of(By.RATIO, most);
    }

    private static Goal of(By by, double most) {
        return new Goal(List.of(new Limit(by, most)));
    }

    /** Both are asked. */
    Goal and(Goal other) {
        return new Goal(Stream.concat(limits.stream(), other.limits.stream()).toList());
    }

    /** Whether nothing is asked. */
    boolean isNone() {
        return limits.isEmpty();
    }

    /** Whether a figure is no more; whatever it is where nothing is asked. */
    boolean isMet(Figure figure) {
        return limits.stream().allMatch(limit -> limit.isMet(figure));
    }

    /** As it is written of a figure of that unit. */
    String said(Unit unit) {
        return limits.stream().map(limit -> limit.said(unit)).collect(Collectors.joining("; "));
    }
}
