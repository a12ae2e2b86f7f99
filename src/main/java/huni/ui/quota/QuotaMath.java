package huni.ui.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the numbers of the strip come about, already written.
 *
 * @param period the days they are of
 * @param parts one for each number, in the order of the strip
 * @param undated leads to the wins on a day nobody knows, in words; empty where there are none
 * @param others the currencies whose amounts are in none of the numbers, as short as the strip needs it; empty if none
 */
record QuotaMath(String period, List<Part> parts, String undated, String others) {

    public QuotaMath {
        parts = List.copyOf(parts);
    }

    /**
     * One number.
     *
     * @param sum what adds up to it; empty if nothing does
     * @param sentences how it is counted
     */
    public record Part(String name, String figure, List<Addend> sum, List<String> sentences) {

        public Part {
            sum = List.copyOf(sum);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A part of a sum.
     *
     * @param how what it is the product of
     * @param why what the factors rest on; empty if that needs no words
     */
    public record Addend(String name, String how, String amount, String why) {}

    /** The same with only the parts of these names. */
    QuotaMath only(Set<String> names) {
        return new QuotaMath(
                period,
                parts.stream().filter(part -> names.contains(part.name())).toList(),
                "",
                "");
    }

    /** All of it as lines of words, to be pasted elsewhere. */
    String plain() {
        List<String> lines = new ArrayList<>(List.of(period));
        for (Part part : parts) {
            lines.add(joined(part.name(), part.figure()));
            part.sum().forEach(addend -> {
                lines.add("  " + joined(addend.name(), addend.how(), addend.amount()));
                if (!addend.why().isEmpty()) {
                    lines.add("    " + addend.why());
                }
            });
            part.sentences().forEach(sentence -> lines.add("  " + sentence));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
