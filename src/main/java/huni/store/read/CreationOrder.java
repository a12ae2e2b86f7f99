package huni.store.read;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Prospects in the order of their creation, as the database has it. There are few days and many prospects: each day's are ordered by themselves. */
final class CreationOrder {

    private static final Comparator<KeptCourse> BY_ID =
            Comparator.comparing(kept -> kept.row().course().prospect().value(), CreationOrder::inOrderOfTexts);

    private CreationOrder() {}

    /** Those that were created in these days. */
    static List<KeptCourse> of(Collection<KeptCourse> known, DaySpan created) {
        NavigableMap<LocalDate, List<KeptCourse>> days = new TreeMap<>();
        for (KeptCourse course : known) {
            Optional<LocalDate> day = course.row().course().createdOn();
            if (day.isPresent() && created.contains(day.orElseThrow())) {
                days.computeIfAbsent(day.orElseThrow(), _ -> new ArrayList<>()).add(course);
            }
        }
        List<KeptCourse> all = new ArrayList<>();
        days.values().forEach(day -> {
            day.sort(BY_ID);
            all.addAll(day);
        });
        return all;
    }

    /** The database's order of ids. */
    private static int inOrderOfTexts(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
