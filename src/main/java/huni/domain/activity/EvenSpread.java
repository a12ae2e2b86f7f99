package huni.domain.activity;

import huni.domain.ActivityId;
import huni.domain.DaySpan;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is overdue, spread over the next working days so that none gets more than another, what is planned there already
 * included. An appointment is never moved: the other side knows its time.
 */
public final class EvenSpread {

    private static final int FEWEST_DAYS = 5;
    private static final int MOST_A_DAY = 8;

    private final List<LocalDate> days;

    private EvenSpread(List<LocalDate> days) {
        this.days = days;
    }

    /** Over five working days after today, or as many more as so many steps need. */
    public static EvenSpread of(int steps, LocalDate today, WorkingTime work) {
        int needed = (steps + MOST_A_DAY - 1) / MOST_A_DAY;
        return new EvenSpread(work.next(Math.max(FEWEST_DAYS, needed), today.plusDays(1)));
    }

    /** From the first to the last of the days. */
    public DaySpan span() {
        return new DaySpan(days.getFirst(), days.getLast());
    }

    /**
     * To which day each step goes, the longest overdue first; their times are given up.
     *
     * @param planned how much is planned on each day; nothing on those left out
     */
    public Map<ActivityId, Due> over(List<Activity> steps, Map<LocalDate, Long> planned) {
        Map<LocalDate, Long> load = new HashMap<>();
        days.forEach(day -> load.put(day, Optional.ofNullable(planned.get(day)).orElse(0L)));
        Map<ActivityId, Due> spread = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> step.kind() != ActivityKind.APPOINTMENT)
                .sorted(Activity.BY_DUE)
                .forEach(step -> {
                    LocalDate day =
                            days.stream().min(Comparator.comparing(load::get)).orElseThrow();
                    load.merge(day, 1L, Long::sum);
                    spread.put(step.id(), Due.on(day));
                });
        return spread;
    }
}
