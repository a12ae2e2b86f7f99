package huni.ui.field;

import huni.ui.door.Performer;
import huni.work.Operation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps a value. */
@FunctionalInterface
public interface SaveAction<T> {

    /** Writes the value; then one of the two runs, on the screen's thread. */
    void save(T value, Runnable onDone, Consumer<? super String> onFailed);

    /** By an operation made from the value. */
    static <T> SaveAction<T> by(Performer door, Function<? super T, ? extends Operation<?>> operation) {
        return (value, onDone, onFailed) -> door.perform(operation.apply(value), _ -> onDone.run(), onFailed);
    }

    /** The same for values about which there is nothing to say; the others are not saved, for the reason that is said. */
    default SaveAction<T> unless(Function<? super T, Optional<String>> problem) {
        return (value, onDone, onFailed) ->
                problem.apply(value).ifPresentOrElse(onFailed, () -> save(value, onDone, onFailed));
    }
}
