package huni.insight;

import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * After how many days in a stage a prospect is old enough to tell whether it goes on (H): the 90th percentile of the
 * days from the first entry into a stage to the first entry into any later step, over those that took that step in the
 * last two years. It is at least {@link #LEAST} and at most {@link #MOST} days, and {@link #UNTIL_KNOWN} until
 * {@link #ENOUGH} have taken the step.
 *
 * <p>Counts are added and taken away, so that one prospect's change asks no other prospect. Not for several threads.
 */
public final class StepDays {

    public static final int UNTIL_KNOWN = 30;
    public static final int ENOUGH = 20;
    public static final int LEAST = 14;
    public static final int MOST = 120;

    /** How many days back the own history counts: two years. */
    public static final int MEMORY = 728;

    private final long today;
    private final Map<StageKey, Steps> taken = new HashMap<>();

    /** Nothing is counted yet. */
    public StepDays(LocalDate today) {
        this.today = today.toEpochDay();
    }

    /** Counts a first entry ({@code times} 1) or takes it away (-1), if its step was taken in the last two years. */
    public void add(FirstEntry entry, int times) {
        entry.passedAfter()
                .ifPresent(days ->
                        entry.day().ifPresent(day -> add(entry.stage(), day.toEpochDay() + days, days, times)));
    }

    private void add(StageKey stage, long on, long days, int times) {
        from(stage).add(on, days, times);
    }

    /** The steps from a stage, for who counts very many of them. */
    Steps from(StageKey stage) {
        return taken.computeIfAbsent(stage, _ -> new Steps(today));
    }

    /** The steps that were taken from one stage. */
    static final class Steps {

        private final long today;
        private final int[] counts = new int[MOST + 1];

        private Steps(long today) {
            this.today = today;
        }

        /** Counts a step that was taken on that day since 1970 after so many days, or takes it away. */
        void add(long on, long days, int times) {
            if (on <= today && on > today - MEMORY) {
                counts[(int) Math.min(days, MOST)] += times;
            }
        }
    }

    /** H of the stage, in days. */
    public int of(StageKey stage) {
        return Optional.ofNullable(taken.get(stage))
                .map(steps -> percentile(steps.counts))
                .orElse(UNTIL_KNOWN);
    }

    /** @param counts how many took so many days, the last of them so many or more */
    private static int percentile(int[] counts) {
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        if (all < ENOUGH) {
            return UNTIL_KNOWN;
        }
        long place = Math.ceilDiv(all * 9, 10);
        int days = 0;
        for (long before = counts[0]; before < place; before += counts[days]) {
            days++;
        }
        return Math.max(LEAST, days);
    }
}
