package huni.work.imports;

import java.util.List;
import java.util.function.Function;

/**
 * How the file of matched rows speaks.
 *
 * @param titles headings of its five columns: the row's number, its company, the prospect, by what, what became of it
 */
public record MatchWords(List<String> titles, Function<FoundBy, String> by, Function<MatchedRow.Fate, String> fate) {
    public MatchWords {
        titles = List.copyOf(titles);
    }
}
