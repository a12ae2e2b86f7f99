package huni.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the curves of one stage count, as of a day: one curve for each landmark. Counts are added and taken away one by
 * one, so that one prospect's change asks no other. Not for several threads.
 */
final class CurveCounts {

    /** Days in the stage at which it is looked at who is still there. */
    static final List<Integer> LANDMARKS = List.of(0, 7, 14, 21, 28, 42, 56, 84, 112, 168);

    /** A day that has not come. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int DAYS = Curve.EVER + 2;

    private final int today;
    private static final int[] AT =
            LANDMARKS.stream().mapToInt(Integer::intValue).toArray();

    private final int[][] won = new int[LANDMARKS.size()][DAYS];
    private final int[][] lost = new int[LANDMARKS.size()][DAYS];
    private final int[][] open = new int[LANDMARKS.size()][DAYS];
    private Optional<List<Curve>> curves = Optional.empty();

    /** Nothing is counted yet; days are since 1970. */
    CurveCounts(int today) {
        this.today = today;
    }

    /**
     * Adds a stay ({@code times} 1) or takes it away (-1).
     *
     * @param left the day it ended, or {@link #NEVER}
     * @param wonOn the day the prospect was won as it stands now, or {@link #NEVER}
     * @param lostOn the same
     * @param goneOn the day it went to another pipeline, from which on nobody knows what would have become of it, or
     *     {@link #NEVER}
     */
    void add(int entered, int left, int wonOn, int lostOn, int goneOn, int times) {
        for (int i = 0; i < AT.length; i++) {
            int zero = entered + AT[i];
            if (zero > today || left <= zero) {
                return;
            }
            if (zero > today - StepDays.MEMORY) {
                count(i, zero, wonOn, lostOn, goneOn, times);
            }
        }
    }

    private void count(int landmark, int zero, int wonOn, int lostOn, int goneOn, int times) {
        int closed = Math.min(wonOn, lostOn);
        if (closed > today) {
            open[landmark][cell(Math.min(today, goneOn) - zero)] += times;
        } else if (closed > zero) {
            (wonOn <= lostOn ? won : lost)[landmark][cell(closed - zero)] += times;
        } else {
            return;
        }
        curves = Optional.empty();
    }

    private static int cell(int days) {
        return Math.min(days, DAYS - 1);
    }

    /** The curves of what is counted now, by landmark; the same ones until something else is. */
    List<Curve> curves() {
        if (curves.isEmpty()) {
            List<Curve> drawn = new ArrayList<>();
            for (int i = 0; i < LANDMARKS.size(); i++) {
                drawn.add(new Curve(won[i], lost[i], open[i]));
            }
            curves = Optional.of(List.copyOf(drawn));
        }
        return curves.orElseThrow();
    }
}
