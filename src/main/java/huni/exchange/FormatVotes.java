package huni.exchange;

import huni.work.imports.Detected;

/** How often the cells of one column speak for the first of two readings, for the second, or for either. */
final class FormatVotes {

    private long first;
    private long second;
    private long either;
    private String clear = "";
    private String open = "";

    void first(String cell) {
        first++;
        clear = clear.isEmpty() ? cell : clear;
    }

    void second(String cell) {
        second++;
        clear = clear.isEmpty() ? cell : clear;
    }

    void either(String cell) {
        either++;
        open = open.isEmpty() ? cell : open;
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }

    /** Whether nothing in the column decides and something would be read differently. */
    boolean isOpen() {
        return first == second && (first > 0 || either > 0);
    }

    /** Whether a cell is read differently either way. */
    boolean hasEither() {
        return either > 0;
    }

    /** A cell that is read differently either way; else one that decided. */
    String example() {
        return open.isEmpty() ? clear : open;
    }

    /** What this column says by itself, or the file's reading where it says nothing. */
    <T> Detected<T> decided(T firstReading, T secondReading, Detected<T> file) {
        if (first == second) {
            return new Detected<>(file.value(), file.certain() && !(first > 0), example());
        }
        return new Detected<>(first > second ? firstReading : secondReading, first == 0 || second == 0, example());
    }

    /** The file's reading with this column's example. */
    <T> Detected<T> as(Detected<T> file) {
        return new Detected<>(file.value(), file.certain(), example());
    }
}
