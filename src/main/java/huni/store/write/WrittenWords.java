package huni.store.write;

import java.util.BitSet;

/**
 * Remembers roughly which words were written, in at most a megabyte however many there are: it never forgets one, and
 * of a thousand others it takes a few for written. Saves asking the database for nearly all that is not there.
 */
final class WrittenWords {

    /** 2^23 places. */
    private static final int BITS = 23;

    private final BitSet places = new BitSet();

    void add(String word) {
        places.set(place(word));
    }

    boolean mayHold(String word) {
        return places.get(place(word));
    }

    /** Numbers that count up have neighbouring hash codes: they are spread by the golden ratio. */
    private static int place(String word) {
        return (word.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    }
}
