package huni.store.read;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Prospects in the order of their creation, as the database has it, kept in order as they change. There are few days and
 * many prospects: each day's are in an order of their own. Not for several threads.
 */
final class CreationOrder {

    private static final Comparator<UUID> AS_TEXTS = CreationOrder::inOrderOfTexts;

    private final NavigableMap<LocalDate, NavigableMap<UUID, KeptCourse>> days = new TreeMap<>();

    /** Of these; those that were created on a day nobody knows are in no order. */
    CreationOrder(Collection<KeptCourse> all) {
        all.forEach(this::add);
    }

    void add(KeptCourse course) {
        course.row()
                .course()
                .createdOn()
                .ifPresent(day ->
                        days.computeIfAbsent(day, _ -> new TreeMap<>(AS_TEXTS)).put(id(course), course));
    }

    void remove(KeptCourse course) {
        course.row()
                .course()
                .createdOn()
                .ifPresent(day -> days.computeIfPresent(day, (_, those) -> {
                    those.remove(id(course));
                    return those;
                }));
    }

    /** Those that were created in these days. */
    List<KeptCourse> of(DaySpan created) {
        List<KeptCourse> all = new ArrayList<>();
        if (!created.from().isAfter(created.to())) {
            days.subMap(created.from(), true, created.to(), true).values().forEach(day -> all.addAll(day.values()));
        }
        return all;
    }

    private static UUID id(KeptCourse course) {
        return course.row().course().prospect().value();
    }

    /** The database's order of ids. */
    private static int inOrderOfTexts(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
