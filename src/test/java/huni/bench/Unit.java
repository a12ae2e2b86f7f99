package huni.bench;

import java.util.Locale;

/** What a figure counts. */
enum Unit {
    MILLIS("ms"),
    MEGABYTES("MiB"),
    KILOBYTES("KiB"),
    PERCENT("%"),
    PULSES("pulses"),
    ROWS_A_SECOND("rows/s"),
    STEPS_A_SECOND("steps/s"),
    FOUND("found");

    private final String name;

    Unit(String name) {
        this.name = name;
    }

    /** As it is written; nothing for what is no number. */
    String says(double amount) {
        if (Double.isNaN(amount)) {
            return "";
        }
        return String.format(
                Locale.ROOT, amount >= 1_000 ? "%,.0f %s" : amount >= 10 ? "%.1f %s" : "%.2f %s", amount, name);
    }
}
