package huni.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How many new prospects come a day. Many that were created on one day are a list somebody brought, and no pace.
 *
 * @param created how many were created in the last {@link #DAYS} days, without such lists
 * @param days over how many days that is counted
 */
public record NewPace(long created, int days) {

    /** So many days back it is looked. */
    static final int DAYS = 91;

    private static final int LEAST_DAYS = 28;

    /** Nobody ever came. */
    static final NewPace NONE = new NewPace(0, LEAST_DAYS);

    private static final int LIST = 50;

    /**
     * The pace as of a day.
     *
     * @param createdOn how many were created on each day, in days since 1970
     */
    static NewPace of(Map<Integer, Integer> createdOn, int today) {
        long created = 0;
        int first = today;
        for (Map.Entry<Integer, Integer> day : createdOn.entrySet()) {
            if (day.getValue() > 0) {
                first = Math.min(first, day.getKey());
                boolean recent = day.getKey() > today - DAYS && day.getKey() <= today;
                created += recent && day.getValue() < LIST ? day.getValue() : 0;
            }
        }
        return new NewPace(created, Math.max(LEAST_DAYS, Math.min(DAYS, today - first)));
    }

    /** Both together, over the longer time. */
    NewPace plus(NewPace other) {
        return new NewPace(created + other.created, Math.max(days, other.days));
    }

    /**
     * The first day on which one came, or one before all days that are looked back at.
     *
     * @param lately days of the last weeks on which some came
     */
    public Optional<LocalDate> since(LocalDate today, Collection<LocalDate> lately) {
        return days > LEAST_DAYS
                ? Optional.of(today.minusDays(days))
                : lately.stream().min(Comparator.naturalOrder());
    }

    /** New prospects a day. */
    public double perDay() {
        return (double) created / days;
    }

    /**
     * How many of the prospects that are not entered yet are usually won in so many days: one entered {@code k} days
     * before the end has the chance of the first stage to be won within {@code k} days.
     */
    public double wins(Chances chances, Stay first, long daysLeft) {
        double sum = 0;
        for (long day = 1; day < daysLeft; day++) {
            sum += chances.within(first, day);
        }
        return perDay() * sum;
    }
}
