package huni.domain.quota;

import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The open prospects that should close in a period, with a value in one currency.
 *
 * @param groups all of them, summed up
 * @param single each of them if there are at most {@link #MOST_SINGLE}, else of each group the one worth most
 */
public record Closing(List<Group> groups, List<OpenValue> single) {

    /** So many are worth looking at one by one. */
    public static final int MOST_SINGLE = 1000;

    public Closing {
        groups = List.copyOf(groups);
        single = List.copyOf(single);
    }

    /**
     * Those of one stage with the same manual probability, or none.
     *
     * @param worth sum of their values
     * @param squared sum of the squares of their values
     */
    public record Group(
            StageKey stage, Optional<BigDecimal> manualProbability, long count, BigDecimal worth, BigDecimal squared) {

        private static Group of(OpenValue open) {
            return new Group(
                    open.stage(),
                    open.manualProbability(),
                    1,
                    open.worth(),
                    open.worth().multiply(open.worth()));
        }

        /** Both together; of the same stage and manual probability. */
        public Group plus(Group other) {
            return new Group(
                    stage, manualProbability, count + other.count, worth.add(other.worth), squared.add(other.squared));
        }
    }

    /** What a group's prospects have in common. */
    private record Kind(StageKey stage, Optional<BigDecimal> manualProbability) {}

    /** These prospects. */
    public static Closing of(List<OpenValue> all) {
        List<OpenValue> single = all;
        if (all.size() > MOST_SINGLE) {
            Map<Kind, OpenValue> largest = new LinkedHashMap<>();
            all.forEach(open -> largest.merge(
                    new Kind(open.stage(), open.manualProbability()),
                    open,
                    (a, b) -> b.worth().compareTo(a.worth()) > 0 ? b : a));
            single = List.copyOf(largest.values());
        }
        return new Closing(summed(all.stream().map(Group::of).toList()), single);
    }

    /** Groups that have all in common made one. */
    public static List<Group> summed(List<Group> parts) {
        Map<Kind, Group> groups = new LinkedHashMap<>();
        parts.forEach(part -> groups.merge(new Kind(part.stage(), part.manualProbability()), part, Group::plus));
        return new ArrayList<>(groups.values());
    }

    /** How many prospects it is. */
    public long count() {
        return groups.stream().mapToLong(Group::count).sum();
    }

    /** Whether each prospect is known. */
    public boolean isSingle() {
        return single.size() == count();
    }
}
