package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The courses of all prospects in memory; their order of creation from the first question that needs it on. Not for several threads. */
final class CoursesAtHand {

    private final Map<ProspectId, KeptCourse> all = new HashMap<>();
    private Optional<CreationOrder> order = Optional.empty();

    void clear() {
        all.clear();
        order = Optional.empty();
    }

    void put(KeptCourse course) {
        @Nullable KeptCourse before = all.put(course.row().course().prospect(), course);
        order.ifPresent(known -> {
            if (before != null) {
                known.remove(before);
            }
            known.add(course);
        });
    }

    void remove(Set<ProspectId> prospects) {
        for (ProspectId prospect : prospects) {
            @Nullable KeptCourse before = all.remove(prospect);
            if (before != null) {
                order.ifPresent(known -> known.remove(before));
            }
        }
    }

    int size() {
        return all.size();
    }

    /** All of them, in no order; not to be kept. */
    Collection<KeptCourse> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /** Those that were created in these days, in the order of creation. */
    List<KeptCourse> created(DaySpan days) {
        CreationOrder known = order.orElseGet(() -> new CreationOrder(all.values()));
        order = Optional.of(known);
        return known.of(days);
    }
}
