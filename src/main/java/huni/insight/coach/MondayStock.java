package huni.insight.coach;

import huni.domain.history.StageVisit;
import huni.domain.pipeline.StageKey;
import huni.insight.StepDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts on Mondays who is in a stage, from stays whose days are known. Not for several threads. */
final class MondayStock {

    private static final int WEEK = DayOfWeek.values().length;
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final List<StageVisit> stays = new ArrayList<>();

    void add(StageVisit stay) {
        stays.add(stay);
    }

    /** How many of these stages are fresh, not longer there than a step may take, at the beginning of each Monday. */
    List<Integer> fresh(Collection<StageKey> stages, StepDays days, LocalDate first, LocalDate last) {
        int mondays = (int) ChronoUnit.WEEKS.between(first, last) + 1;
        int[] change = new int[mondays + 1];
        for (StageVisit stay : stays) {
            if (stages.contains(stay.stage())) {
                LocalDate stale = stay.entered().plusDays(days.of(stay.stage()) + 1L);
                LocalDate left = stay.left().orElse(NEVER);
                change[place(first, stay.entered(), mondays)]++;
                change[place(first, left.isBefore(stale) ? left : stale, mondays)]--;
            }
        }
        List<Integer> fresh = new ArrayList<>();
        int there = 0;
        for (int monday = 0; monday < mondays; monday++) {
            there += change[monday];
            fresh.add(there);
        }
        return fresh;
    }

    /** The mean of the Mondays before the last one; 0 without any. */
    double usual(StageKey stage, LocalDate first, LocalDate last) {
        int mondays = (int) ChronoUnit.WEEKS.between(first, last);
        long there = stays.stream()
                .filter(stay -> stay.stage().equals(stage))
                .mapToLong(stay ->
                        (long) place(first, stay.left().orElse(NEVER), mondays) - place(first, stay.entered(), mondays))
                .sum();
        return mondays == 0 ? 0 : (double) there / mondays;
    }

    /** The first Monday after that day, as a place from the first one on. */
    private static int place(LocalDate first, LocalDate day, int mondays) {
        long after = Math.floorDiv(ChronoUnit.DAYS.between(first, day), WEEK) + 1;
        return Math.clamp(after, 0, mondays);
    }
}
