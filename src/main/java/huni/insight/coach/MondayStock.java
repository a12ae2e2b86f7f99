package huni.insight.coach;

import huni.domain.ProspectId;
import huni.domain.history.StageVisit;
import huni.domain.pipeline.StageKey;
import huni.insight.StepDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts on Mondays who is in a stage, from stays whose days are known. Not for several threads. */
final class MondayStock {

    private static final int WEEK = DayOfWeek.values().length;
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final List<StageVisit> stays = new ArrayList<>();
    /** Whose each of the stays is. */
    private final List<ProspectId> prospects = new ArrayList<>();

    void add(ProspectId prospect, StageVisit stay) {
        stays.add(stay);
        prospects.add(prospect);
    }

    /** Who is fresh at the beginning of that Monday; as many as {@link #fresh} counts on it. */
    Set<ProspectId> freshOn(Collection<StageKey> stages, StepDays days, LocalDate monday) {
        Set<ProspectId> there = new HashSet<>();
        for (int i = 0; i < stays.size(); i++) {
            StageVisit stay = stays.get(i);
            if (stages.contains(stay.stage())
                    && stay.entered().isBefore(monday)
                    && !freshUntil(stay, days).isBefore(monday)) {
                there.add(prospects.get(i));
            }
        }
        return Set.copyOf(there);
    }

    /** The day on which it left, or on which it is there for longer than a step may take. */
    private static LocalDate freshUntil(StageVisit stay, StepDays days) {
        LocalDate stale = stay.entered().plusDays(days.of(stay.stage()) + 1L);
        return stay.left().filter(left -> left.isBefore(stale)).orElse(stale);
    }

    /** How many of these stages are fresh, not longer there than a step may take, at the beginning of each Monday. */
    List<Integer> fresh(Collection<StageKey> stages, StepDays days, LocalDate first, LocalDate last) {
        int mondays = (int) ChronoUnit.WEEKS.between(first, last) + 1;
        int[] change = new int[mondays + 1];
        for (StageVisit stay : stays) {
            if (stages.contains(stay.stage())) {
                change[place(first, stay.entered(), mondays)]++;
                change[place(first, freshUntil(stay, days), mondays)]--;
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
