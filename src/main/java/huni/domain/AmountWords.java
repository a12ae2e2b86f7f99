package huni.domain;

import java.util.Map;
import java.util.OptionalInt;

/** Words behind a number that make it thousands or millions, in both languages. */
public final class AmountWords {

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("b", 3),
            Map.entry("bin", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("mln", 6),
            Map.entry("milyon", 6),
            Map.entry("million", 6));

    private AmountWords() {}

    /** How many zeros the word, in small letters without accents, stands for; empty for another word. */
    public static OptionalInt zeros(String folded) {
        Integer zeros = ZEROS.get(folded);
        return zeros == null ? OptionalInt.empty() : OptionalInt.of(zeros);
    }
}
