package huni.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code where} with their values, in order. */
public final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds one that must be true too. */
    public Conditions and(String part, @Nullable Object... partValues) {
        parts.add(part);
        values.addAll(java.util.Arrays.asList(partValues));
        return this;
    }

    /** Adds that a column is one of these; of none of them nothing is asked. */
    public Conditions andIn(String column, Collection<String> allowed) {
        return allowed.isEmpty() ? this : andOneOf(column, allowed);
    }

    /** Adds that a column is one of these; of none of them no row is. */
    public Conditions andOneOf(String column, Collection<?> allowed) {
        return allowed.isEmpty()
                ? and("1 = 0")
                : and(
                        column + " in (" + allowed.stream().map(one -> "?").collect(Collectors.joining(", ")) + ")",
                        allowed.toArray());
    }

    public Conditions and(Conditions others) {
        parts.addAll(others.parts);
        values.addAll(others.values);
        return this;
    }

    /** That at least one of several is true. */
    public static Conditions oneOf(List<Conditions> several) {
        String either = several.stream()
                .map(one -> String.join(" and ", one.parts))
                .collect(Collectors.joining(" or ", "(", ")"));
        Conditions conditions = new Conditions();
        conditions.parts.add(either);
        several.forEach(one -> conditions.values.addAll(one.values));
        return conditions;
    }

    /** All parts as one condition. */
    public String all() {
        return parts.isEmpty() ? "1 = 1" : String.join(" and ", parts);
    }

    /** {@code  where} and all parts, or nothing. */
    public String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    /** The values of the parts, and then these. */
    @Nullable
    public Object[] values(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(java.util.Arrays.asList(more));
        return all.toArray();
    }
}
