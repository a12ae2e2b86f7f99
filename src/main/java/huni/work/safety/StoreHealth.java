package huni.work.safety;

import java.time.Instant;
import java.util.List;

/**
 * What was found when everything in the store's file was read and compared with its sums.
 *
 * @param bytes how many were compared
 * @param events changes of stage
 * @param steps lines of the journal
 * @param wrong what is not as it was written, or does not fit together, in technical words; none in a sound store
 */
public record StoreHealth(Instant at, long bytes, long prospects, long events, long steps, List<String> wrong) {

    public StoreHealth {
        wrong = List.copyOf(wrong);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return wrong.isEmpty();
    }
}
