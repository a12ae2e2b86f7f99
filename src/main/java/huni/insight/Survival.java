package huni.insight;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How long something takes, by Kaplan and Meier: those that go on count as far as they have come. Never the mean or the
 * median of the finished alone.
 */
public final class Survival {

    private final TreeMap<Long, long[]> byDays = new TreeMap<>();
    private long finished;
    private long running;

    /** Adds so many that took so many days, from 0. */
    public void finished(long days, long count) {
        byDays.computeIfAbsent(days, _ -> new long[2])[0] += count;
        finished += count;
    }

    /** Adds so many that have taken so many days, from 0, and are not finished. */
    public void running(long days, long count) {
        byDays.computeIfAbsent(days, _ -> new long[2])[1] += count;
        running += count;
    }

    /** What is known of it. */
    public Spell spell() {
        return new Spell(after(0.5), after(0.1), finished, running);
    }

    /** The first day by whose end no more than that part goes on; empty where the curve does not come so far. */
    private OptionalLong after(double part) {
        long atRisk = finished + running;
        double going = 1;
        for (Map.Entry<Long, long[]> day : byDays.entrySet()) {
            long ended = day.getValue()[0];
            if (ended > 0) {
                going *= 1 - (double) ended / atRisk;
                if (going <= part + 1e-12) {
                    return OptionalLong.of(day.getKey());
                }
            }
            atRisk -= ended + day.getValue()[1];
        }
        return OptionalLong.empty();
    }

    /**
     * How long it takes.
     *
     * @param median days after which half are finished; empty where the curve does not reach it
     * @param p90 days after which nine of ten are finished; empty where the curve does not reach it
     * @param finished how many are
     * @param running how many go on
     */
    public record Spell(OptionalLong median, OptionalLong p90, long finished, long running) {}
}
