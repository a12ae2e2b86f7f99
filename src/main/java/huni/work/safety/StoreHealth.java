package huni.work.safety;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found when everything in the store's file was read and compared with its sums.
 *
 * @param bytes how many were compared
 * @param events changes of stage
 * @param steps lines of the journal
 * @param broken places of the file that are not as they were written, in technical words; none in a sound store
 * @param unfit what does not fit together, in technical words; none in a sound store
 */
public record StoreHealth(
        Instant at, long bytes, long prospects, long events, long steps, List<String> broken, List<String> unfit) {

    public StoreHealth {
        broken = List.copyOf(broken);
        unfit = List.copyOf(unfit);
    }

    /** Everything that is wrong. */
    public List<String> wrong() {
        return Stream.concat(broken.stream(), unfit.stream()).toList();
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return broken.isEmpty() && unfit.isEmpty();
    }
}
