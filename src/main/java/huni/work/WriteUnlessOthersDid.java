package huni.work;

import huni.domain.OperationName;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes something unless somebody else has written there since it was shown: then nothing is written, and what they wrote
 * comes back. What was written there meanwhile by oneself is written over. Among no others nothing is looked up.
 *
 * @param write writes it
 * @param shown what stood there when the person began
 * @param mine what is to stand there
 * @param otherwise what is done instead where others have written, if anything
 */
public record WriteUnlessOthersDid<T>(
        Operation<?> write,
        SharedField<?, T> field,
        T shown,
        T mine,
        Function<? super Theirs<T>, Optional<? extends Operation<?>>> otherwise)
        implements Operation<Optional<WriteUnlessOthersDid.Theirs<T>>> {

    /**
     * What somebody else wrote.
     *
     * @param by their name; empty if it is not known
     * @param answered whether something was done instead
     */
    public record Theirs<T>(T content, String by, Instant at, boolean answered) {}

    @Override
    public OperationName name() {
        return write.name();
    }

    @Override
    public Optional<Theirs<T>> apply(Records records) throws RefusedException {
        Optional<Theirs<T>> theirs = records.others().flatMap(others -> theirs(records, others));
        if (theirs.isEmpty()) {
            write.apply(records);
            return theirs;
        }
        Theirs<T> met = theirs.get();
        Optional<? extends Operation<?>> instead = otherwise.apply(met);
        if (instead.isPresent()) {
            instead.get().apply(records);
        }
        return Optional.of(new Theirs<>(met.content(), met.by(), met.at(), instead.isPresent()));
    }

    private Optional<Theirs<T>> theirs(Records records, SharedField.Others others) {
        return field.now(records)
                .filter(now -> !now.equals(shown) && !now.equals(mine))
                .flatMap(
                        now -> others.last(field).map(writing -> new Theirs<>(now, writing.by(), writing.at(), false)));
    }
}
