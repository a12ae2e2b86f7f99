package huni.work;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One thing that several people may write about a prospect.
 *
 * @param one tells the record from others of its kind
 * @param content what is written there, as it is shown where it is written
 */
public record SharedField<E extends Record, T>(
        ProspectId prospect, Class<E> type, Predicate<? super E> one, Function<? super E, ? extends T> content) {

    /**
     * Who wrote something there, and when.
     *
     * @param by the name; empty if it is not known
     */
    public record Writing(String by, Instant at) {}

    /** What others have written. */
    public interface Others {

        /** Whoever writes now. */
        PersonId me();

        /** Who wrote there last, if that was somebody else or is not known; empty if it was whoever writes now. */
        Optional<Writing> last(SharedField<?, ?> field);
    }

    /** What stands there; empty if the record is not there, of which the operation itself says so. */
    Optional<T> now(Records records) {
        Stream<E> all = type == Prospect.class
                ? records.find(type, prospect.value()).stream()
                : records.of(prospect, type).stream();
        return all.filter(one).findFirst().map(content);
    }
}
