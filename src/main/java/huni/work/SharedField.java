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
 * One thing that several people may write: about a prospect, or of what is set up for all.
 *
 * @param prospect whom it is about, if anybody
 * @param one tells the record from others of its kind
 * @param content what is written there, as it is shown where it is written
 */
public record SharedField<E extends Record, T>(
        Optional<ProspectId> prospect,
        Class<E> type,
        Predicate<? super E> one,
        Function<? super E, ? extends T> content) {

    /** Something about a prospect. */
    public SharedField(
            ProspectId prospect, Class<E> type, Predicate<? super E> one, Function<? super E, ? extends T> content) {
        this(Optional.of(prospect), type, one, content);
    }

    /** Something about none. */
    public SharedField(Class<E> type, Predicate<? super E> one, Function<? super E, ? extends T> content) {
        this(Optional.empty(), type, one, content);
    }

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
        return prospect.map(about -> of(records, about))
                .orElseGet(() -> records.all(type).stream())
                .filter(one)
                .findFirst()
                .map(content);
    }

    private Stream<E> of(Records records, ProspectId about) {
        return type == Prospect.class ? records.find(type, about.value()).stream() : records.of(about, type).stream();
    }
}
