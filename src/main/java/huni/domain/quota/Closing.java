package huni.domain.quota;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaQuery.OpenValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The open prospects with a value in one currency, by when they mean to decide.
 *
 * @param groups all of them, summed up
 * @param single each of them if there are at most {@link #MOST_SINGLE}, else of each group the one worth most
 * @param coming from today to the end of the period
 */
public record Closing(List<Group> groups, List<OpenValue> single, DaySpan coming) {

    /** So many are worth looking at one by one. */
    public static final int MOST_SINGLE = 1000;

    public Closing {
        groups = List.copyOf(groups);
        single = List.copyOf(single);
    }

    /** What the prospects of a group have in common: they differ in their value only. */
    public record Kind(StageKey stage, Optional<BigDecimal> manualProbability, DecisionTime decides) {

        /** The kind of a prospect; a probability is the same with more decimals. */
        public static Kind of(OpenValue open, DaySpan coming) {
            return new Kind(
                    open.stage(),
                    open.manualProbability().map(BigDecimal::stripTrailingZeros),
                    DecisionTime.of(open.decisionBy(), coming));
        }
    }

    /**
     * Those of one kind.
     *
     * @param worth sum of their values
     * @param squared sum of the squares of their values
     */
    public record Group(Kind kind, long count, BigDecimal worth, BigDecimal squared) {

        /** Both together; of the same kind. */
        public Group plus(Group other) {
            return new Group(kind, count + other.count, worth.add(other.worth), squared.add(other.squared));
        }
    }

    /** These prospects. */
    public static Closing of(List<OpenValue> all, DaySpan coming) {
        List<OpenValue> single = all;
        if (all.size() > MOST_SINGLE) {
            Map<Kind, OpenValue> largest = new LinkedHashMap<>();
            all.forEach(open -> largest.merge(
                    Kind.of(open, coming), open, (a, b) -> b.worth().compareTo(a.worth()) > 0 ? b : a));
            single = List.copyOf(largest.values());
        }
        List<Group> groups = all.stream()
                .map(open -> new Group(
                        Kind.of(open, coming), 1, open.worth(), open.worth().multiply(open.worth())))
                .toList();
        return new Closing(summed(groups), single, coming);
    }

    /** Groups of one kind made one. */
    public static List<Group> summed(List<Group> parts) {
        Map<Kind, Group> groups = new LinkedHashMap<>();
        parts.forEach(part -> groups.merge(part.kind(), part, Group::plus));
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
