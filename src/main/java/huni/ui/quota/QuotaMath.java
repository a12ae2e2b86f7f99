package huni.ui.quota;

import java.util.List;

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
}
