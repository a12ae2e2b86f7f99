package huni.store.rows;

import huni.domain.CallingCodes;
import huni.domain.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody types to find prospects, word by word; digits that stand together are taken for one phone number. */
public final class TypedWords {

    private static final Pattern OF_PHONE = Pattern.compile("\\+?[-+()./0-9]*[0-9][-()./0-9]*");
    private static final int SHORTEST_NUMBER = 4;

    /** A number with so many digits may begin with its calling code without saying so. */
    private static final int WITH_CODE = 11;

    private TypedWords() {}

    /** A word that is looked for: one of these, since a number can be written in several ways. */
    public record Wanted(List<Range> either) {
        public Wanted {
            either = List.copyOf(either);
        }
    }

    /**
     * Words from one up to another, which is not among them.
     *
     * @param pattern finds them in the text of all words of a prospect
     */
    public record Range(String from, String before, String pattern) {

        private static Range beginningWith(String typed) {
            String word = SearchWords.shortened(typed, SearchWords.LONGEST_WORD);
            return new Range(word, SearchWords.afterAll(word), "% " + SearchWords.escaped(word) + "%");
        }

        /** No sign comes before the exclamation mark. */
        private static Range exactly(String typed) {
            String word = SearchWords.shortened(typed, SearchWords.LONGEST_WORD);
            return new Range(word, word + "!", "% " + SearchWords.escaped(word) + " %");
        }
    }

    /** All of them are looked for, each as the beginning of a word; none for blank words. */
    public static List<Wanted> beginnings(String typed) {
        List<Wanted> wanted = new ArrayList<>();
        List<String> number = new ArrayList<>();
        for (String word : Folding.fold(typed).split(" ", -1)) {
            if (OF_PHONE.matcher(word).matches()) {
                number.add(word);
            } else {
                endNumber(number, wanted);
                add(wanted, Stream.of(SearchWords.bare(word)));
            }
        }
        endNumber(number, wanted);
        return List.copyOf(wanted);
    }

    /** The whole words of somebody's name. */
    public static List<Wanted> wholeWords(String name) {
        return Stream.of(Folding.fold(name).split(" ", -1))
                .map(SearchWords::bare)
                .filter(word -> !word.isEmpty())
                .map(word -> new Wanted(List.of(Range.exactly(word))))
                .toList();
    }

    private static void endNumber(List<String> parts, List<Wanted> wanted) {
        String number = String.join("", parts);
        boolean together = parts.size() == 1 || CallingCodes.digits(number).length() >= SHORTEST_NUMBER;
        for (String one : together && !parts.isEmpty() ? List.of(number) : parts) {
            Stream<String> asWord = parts.size() == 1 || !together ? Stream.of(SearchWords.bare(one)) : Stream.empty();
            add(wanted, Stream.concat(asWord, numbers(one)));
        }
        parts.clear();
    }

    /** How a number that begins so may be kept. */
    private static Stream<String> numbers(String typed) {
        String digits = CallingCodes.digits(typed);
        return Stream.of(
                CallingCodes.national(typed),
                digits,
                digits.length() >= WITH_CODE && !digits.startsWith("0") ? CallingCodes.afterCode(digits) : "");
    }

    private static void add(List<Wanted> wanted, Stream<String> words) {
        Set<String> several =
                new LinkedHashSet<>(words.filter(word -> !word.isEmpty()).toList());
        // What begins with one of the others is among those already.
        List<Range> either = several.stream()
                .filter(word -> several.stream().noneMatch(other -> !other.equals(word) && word.startsWith(other)))
                .map(Range::beginningWith)
                .toList();
        if (!either.isEmpty()) {
            wanted.add(new Wanted(either));
        }
    }
}
