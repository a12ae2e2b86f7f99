package huni.work;

import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** What stands there; empty if the record is not there, of which the operation itself says so. */
    Optional<T> now(ProspectRecords records) {
        return records.of(prospect, type).stream().filter(one).findFirst().map(content);
    }
}
