package huni.insight;

import huni.domain.ProspectId;
import huni.domain.history.FollowThroughQuery.TriedCall;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * When calls reach somebody: by weekday and hour, by hour, and by weekday. Each share is drawn to the mean of all calls
 * as far as hours of few calls differ by chance alone; where they differ no more than that, all are the mean.
 *
 * @param all reached, of those called
 * @param slots those with calls; of each hour first its weekdays, then the whole hour, and last the whole weekdays
 */
public record CallHours(Share all, List<CallSlot> slots) {

    /** How many days back it looks. */
    public static final int DAYS = StepDays.MEMORY;

    private static final double TAIL = (1 - Wilson.ON_SCREEN) / 2;

    public CallHours {
        slots = List.copyOf(slots);
    }

    /** How an hour compares with the mean. */
    public enum HourVerdict {
        /** With 90 % confidence more are reached. */
        BETTER,
        /** With 90 % confidence fewer are reached. */
        WORSE,
        /** The numbers do not tell. */
        NOT_TOLD
    }

    /**
     * The calls that began in an hour of a weekday.
     *
     * @param weekday empty for all of them
     * @param hour 0 to 23, by the clock of the workspace; empty for all of them
     * @param drawn the share of those reached, drawn to the mean
     * @param prospects who was called
     */
    public record CallSlot(
            Optional<DayOfWeek> weekday,
            Optional<Integer> hour,
            Share share,
            double drawn,
            HourVerdict verdict,
            Set<ProspectId> prospects) {

        public CallSlot {
            prospects = Set.copyOf(prospects);
        }
    }

    private record SlotKey(int hour, int weekday) implements Comparable<SlotKey> {

        private static final int ALL = 99;

        @Override
        public int compareTo(SlotKey other) {
            return hour != other.hour ? Integer.compare(hour, other.hour) : Integer.compare(weekday, other.weekday);
        }
    }

    private static final class Tally {
        private long called;
        private long reached;
        private final Set<ProspectId> prospects = new HashSet<>();

        private void add(TriedCall call) {
            called++;
            reached += call.reached() ? 1 : 0;
            prospects.add(call.prospect());
        }
    }

    /** What follows from the calls. */
    public static CallHours of(List<TriedCall> calls, ZoneId zone) {
        Map<SlotKey, Tally> both = new HashMap<>();
        Map<SlotKey, Tally> hours = new HashMap<>();
        Map<SlotKey, Tally> weekdays = new HashMap<>();
        for (TriedCall call : calls) {
            ZonedDateTime at = call.at().atZone(zone);
            int weekday = at.getDayOfWeek().getValue();
            add(both, new SlotKey(at.getHour(), weekday), call);
            add(hours, new SlotKey(at.getHour(), SlotKey.ALL), call);
            add(weekdays, new SlotKey(SlotKey.ALL, weekday), call);
        }
        Share all = new Share(calls.stream().filter(TriedCall::reached).count(), calls.size());
        TreeMap<SlotKey, CallSlot> slots = new TreeMap<>();
        for (Map<SlotKey, Tally> group : List.of(both, hours, weekdays)) {
            double strength = strength(all, group.values());
            group.forEach((key, tally) -> slots.put(key, slot(key, tally, all, strength)));
        }
        return new CallHours(all, new ArrayList<>(slots.values()));
    }

    private static void add(Map<SlotKey, Tally> group, SlotKey key, TriedCall call) {
        group.computeIfAbsent(key, _ -> new Tally()).add(call);
    }

    /**
     * How many calls the mean counts for: by the method of moments of the beta-binomial distribution. The more the
     * hours differ beyond chance, the fewer; infinite where they do not.
     */
    private static double strength(Share all, Collection<Tally> group) {
        double mean = all.rate().orElse(0);
        double chance = mean * (1 - mean);
        if (chance == 0 || group.size() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double spread = 0;
        double weight = 0;
        for (Tally one : group) {
            double away = (double) one.reached / one.called - mean;
            spread += one.called * away * away;
            weight += (1 - (double) one.called / all.whole()) * (one.called - 1);
        }
        double alike = weight == 0 ? 0 : (spread / chance - (group.size() - 1)) / weight;
        return alike <= 0 ? Double.POSITIVE_INFINITY : Math.max(1, 1 / alike - 1);
    }

    private static CallSlot slot(SlotKey key, Tally tally, Share all, double strength) {
        double mean = all.rate().orElseThrow();
        Share share = new Share(tally.reached, tally.called);
        return new CallSlot(
                key.weekday() == SlotKey.ALL ? Optional.empty() : Optional.of(DayOfWeek.of(key.weekday())),
                key.hour() == SlotKey.ALL ? Optional.empty() : Optional.of(key.hour()),
                share,
                Double.isInfinite(strength) ? mean : (strength * mean + tally.reached) / (strength + tally.called),
                Double.isInfinite(strength) ? HourVerdict.NOT_TOLD : verdict(share, mean, strength),
                tally.prospects);
    }

    private static HourVerdict verdict(Share share, double mean, double strength) {
        BetaDistribution likely = BetaDistribution.of(
                strength * mean + share.part(), strength * (1 - mean) + share.whole() - share.part());
        if (likely.inverseCumulativeProbability(TAIL) > mean) {
            return HourVerdict.BETTER;
        }
        return likely.inverseSurvivalProbability(TAIL) < mean ? HourVerdict.WORSE : HourVerdict.NOT_TOLD;
    }
}
