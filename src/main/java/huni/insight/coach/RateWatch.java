package huni.insight.coach;

import huni.insight.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Watches one rate: the outcomes of one kind in the order in which they became known. */
public final class RateWatch {

    /** How far back anything counts, in days. */
    private static final int REMEMBERED = 728;

    private static final int[] WINDOWS = {8, 13, 26};
    private static final int PACE_WEEKS = 26;
    private static final int LEAST_WEEKS = 8;
    /** Of a rate without any miss nobody can tell how sure it is. */
    private static final double HIGHEST = 0.99;

    private final long[] known;
    /** How many of the first so many were reached. */
    private final int[] reached;

    /** @param outcomes in any order */
    public RateWatch(List<KnownOutcome> outcomes) {
        List<KnownOutcome> ordered = outcomes.stream()
                .sorted(Comparator.comparing(KnownOutcome::known))
                .toList();
        known = ordered.stream()
                .mapToLong(outcome -> outcome.known().toEpochDay())
                .toArray();
        reached = new int[known.length + 1];
        for (int i = 0; i < known.length; i++) {
            reached[i + 1] = reached[i] + (ordered.get(i).reached() ? 1 : 0);
        }
    }

    /**
     * The strongest window.
     *
     * @param today the last day that is over
     */
    public FallenRate at(LocalDate today, Memory memory) {
        long last = today.toEpochDay();
        long begin = Math.max(last - REMEMBERED, memory.forgets().toEpochDay());
        int first = after(begin);
        int end = after(last);
        FallenRate best = FallenRate.TOO_FEW;
        for (int weeks : WINDOWS) {
            long from =
                    Math.max(begin, Math.max(last - 7L * weeks, memory.since().toEpochDay()));
            int cut = after(from);
            FallenRate found = FallenRate.of(weeks, LocalDate.ofEpochDay(from), share(cut, end), share(first, cut));
            if (found.isStrongerThan(best)) {
                best = found;
            }
        }
        return best;
    }

    /** What is remembered by then, as one share. */
    public Share whole(LocalDate today, Memory memory) {
        long last = today.toEpochDay();
        return share(after(Math.max(last - REMEMBERED, memory.forgets().toEpochDay())), after(last));
    }

    /**
     * After how many weeks a halved rate would be named at the person's pace of the last half year; at least 8. Where
     * fewer are known than must be before the ones that are compared, these have to come first.
     *
     * @return {@link Integer#MAX_VALUE} if nothing became known in that time, or nothing was ever reached
     */
    public int weeksToShowAHalving(LocalDate today, Memory memory) {
        Share whole = whole(today, memory);
        long last = today.toEpochDay();
        int recent = after(last) - after(last - 7L * PACE_WEEKS);
        if (recent == 0 || whole.part() == 0) {
            return Integer.MAX_VALUE;
        }
        double rate = Math.min(HIGHEST, (double) whole.part() / whole.whole());
        double needed = FallenRate.outcomesToShowAHalving(rate) + Math.max(0, FallenRate.LEAST_BEFORE - whole.whole());
        return Math.max(LEAST_WEEKS, (int) Math.ceil(needed * PACE_WEEKS / recent));
    }

    private Share share(int from, int to) {
        return from >= to ? new Share(0, 0) : new Share(reached[to] - reached[from], to - from);
    }

    /** The place of the first outcome that became known after that day. */
    private int after(long day) {
        int place = Arrays.binarySearch(known, day);
        if (place < 0) {
            return -place - 1;
        }
        while (place < known.length && known[place] == day) {
            place++;
        }
        return place;
    }
}
