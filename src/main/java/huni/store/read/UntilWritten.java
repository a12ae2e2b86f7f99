package huni.store.read;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is read once and holds until something is written. Any thread may ask; nobody waits for another. */
final class UntilWritten<T> {

    private Optional<T> value = Optional.empty();
    private long writes;

    /** What is known, read if nothing is. What was written meanwhile is read by the next who asks. */
    T get(Supplier<T> reading) {
        long before;
        synchronized (this) {
            if (value.isPresent()) {
                return value.get();
            }
            before = writes;
        }
        T read = reading.get();
        keep(read, before);
        return read;
    }

    private synchronized void keep(T read, long before) {
        if (writes == before) {
            value = Optional.of(read);
        }
    }

    synchronized void written() {
        writes++;
        value = Optional.empty();
    }
}
