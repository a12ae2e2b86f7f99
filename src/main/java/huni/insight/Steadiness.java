package huni.insight;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How evenly new prospects come in: the last eight ISO weeks that are over. A week that was over before the first prospect
 * was created is no week without any: it is not looked at.
 *
 * @param weeks those that are looked at, the earliest first; none before the first prospect
 */
public record Steadiness(List<FlowWeek> weeks) {

    /** So many weeks are looked at. */
    public static final int WEEKS = 8;

    /** From so many weeks on a median says something. */
    private static final int ENOUGH = 4;

    private static final int LATEST = 2;

    /** Below this share of the median, a week is thin. */
    private static final double THIN = 2.0 / 3;

    public Steadiness {
        weeks = List.copyOf(weeks);
    }

    /**
     * A week.
     *
     * @param created how many prospects were created in it
     */
    public record FlowWeek(DaySpan days, long created) {}

    /** The days that are looked at on that day. */
    public static DaySpan days(LocalDate today) {
        return DaySpan.weeks(WEEKS, today.minusWeeks(1));
    }

    /**
     * Counts them.
     *
     * @param created how many prospects were created on each day; days without any may be left out
     * @param first the day on which the first one was; empty while there is none
     */
    public static Steadiness of(Map<LocalDate, Long> created, Optional<LocalDate> first, LocalDate today) {
        List<FlowWeek> weeks = new ArrayList<>();
        DaySpan days = days(today);
        for (LocalDate monday = days.from(); monday.isBefore(days.to()); monday = monday.plusWeeks(1)) {
            DaySpan week = DaySpan.week(monday);
            if (first.filter(day -> !day.isAfter(week.to())).isPresent()) {
                weeks.add(new FlowWeek(week, count(created, week)));
            }
        }
        return new Steadiness(weeks);
    }

    /** How many were created on those days. */
    public static long count(Map<LocalDate, Long> created, DaySpan days) {
        return created.entrySet().stream()
                .filter(day -> days.contains(day.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The median of the weeks; empty below four of them. */
    public OptionalDouble median() {
        if (weeks.size() < ENOUGH) {
            return OptionalDouble.empty();
        }
        List<Long> sorted = weeks.stream().map(FlowWeek::created).sorted().toList();
        int half = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0);
    }

    /** In how many weeks nobody came in. */
    public long atZero() {
        return weeks.stream().filter(week -> week.created() == 0).count();
    }

    /** The mean of the last two weeks as a share of the median; empty without a median or where it is 0. */
    public OptionalDouble latest() {
        OptionalDouble median = median();
        if (median.isEmpty() || median.getAsDouble() == 0) {
            return OptionalDouble.empty();
        }
        double mean = weeks.subList(weeks.size() - LATEST, weeks.size()).stream()
                .mapToLong(FlowWeek::created)
                .average()
                .orElseThrow();
        return OptionalDouble.of(mean / median.getAsDouble());
    }

    /** Whether the last two weeks brought less than two thirds of what is usual. */
    public boolean isLatestThin() {
        OptionalDouble latest = latest();
        return latest.isPresent() && latest.getAsDouble() < THIN;
    }

    /** Whether a week brought less than two thirds of what is usual. */
    public boolean isThin(FlowWeek week) {
        OptionalDouble median = median();
        return median.isPresent() && week.created() < THIN * median.getAsDouble();
    }
}
