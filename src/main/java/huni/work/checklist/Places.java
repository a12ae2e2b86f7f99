package huni.work.checklist;

import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Puts one of several that have an order at another place among those that are not retired, and counts places anew. */
final class Places {

    private Places() {}

    /** What there is to know of what is put in order. */
    record Parts<T extends Record>(
            Predicate<T> retired, ToIntFunction<T> position, BiFunction<T, Integer, T> withPosition) {}

    /** @param all in their order */
    static <T extends Record> void put(Records records, List<T> all, T moved, int place, Parts<T> parts)
            throws RefusedException {
        List<T> others = all.stream()
                .filter(one -> !parts.retired().test(one) && !one.equals(moved))
                .toList();
        List<T> order = new ArrayList<>(all);
        order.remove(moved);
        if (others.isEmpty()) {
            return;
        }
        order.add(
                place < others.size() ? order.indexOf(others.get(place)) : order.indexOf(others.getLast()) + 1, moved);
        for (int i = 0; i < order.size(); i++) {
            if (parts.position().applyAsInt(order.get(i)) != i) {
                records.put(parts.withPosition().apply(order.get(i), i));
            }
        }
    }
}
