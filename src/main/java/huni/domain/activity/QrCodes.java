package huni.domain.activity;

import java.util.List;
import java.util.Optional;

/** Makes codes that the camera of a phone reads, without a network. */
public interface QrCodes {

    /** The code of a text; empty if it is too long for one that a phone reads from a screen. */
    Optional<Squares> of(String text);

    /**
     * A code: dark and light squares.
     *
     * @param side how many squares a side has, without the light margin that has to surround it
     * @param dark row by row, true where a square is dark
     */
    record Squares(int side, List<Boolean> dark) {

        public Squares {
            dark = List.copyOf(dark);
            if (dark.size() != side * side) {
                throw new IllegalArgumentException("a code of " + side + " has not " + dark.size() + " squares");
            }
        }

        /** Whether the square of that column and row, both from 0, is dark. */
        public boolean isDark(int column, int row) {
            return dark.get(row * side + column);
        }
    }
}
