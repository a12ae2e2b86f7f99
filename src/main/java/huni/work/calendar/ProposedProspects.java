package huni.work.calendar;

import huni.domain.Folding;
import huni.domain.calendar.TakenEvent;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.work.calendar.EventAssignment.Whom;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * With whom an event could be that names a prospect inside a sentence: first those whose whole name, or whose contact's,
 * stands in its words, then those whose name begins with one of them. Made for the events of one file: what was looked up
 * once is kept.
 */
final class ProposedProspects {

    private static final int MOST = 3;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST = 3;
    private static final int LOOKED_AT = 20;
    private static final int NOT_AT_ALL = 3;

    private final ProspectQuery prospects;
    private final Map<String, List<ProspectRow>> found = new HashMap<>();

    ProposedProspects(ProspectQuery prospects) {
        this.prospects = prospects;
    }

    /** The likeliest first, at most three. */
    List<Whom> of(TakenEvent event) {
        List<String> words = words(event.summary() + " / " + event.location()).stream()
                .limit(MOST_WORDS)
                .toList();
        return Stream.concat(pairs(words), words.stream())
                .filter(looked -> looked.length() >= SHORTEST)
                .distinct()
                .flatMap(looked -> found.computeIfAbsent(looked, this::search).stream())
                .filter(row -> rank(row, words) < NOT_AT_ALL)
                .sorted(Comparator.comparingInt(row -> rank(row, words)))
                .map(row -> new Whom(row.prospect(), row.company()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> pairs(List<String> words) {
        return IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + " " + words.get(i));
    }

    private List<ProspectRow> search(String words) {
        return prospects.search(words, LOOKED_AT);
    }

    private static int rank(ProspectRow row, List<String> said) {
        List<String> company = words(row.company());
        List<String> contact = words(row.contact());
        if (company.isEmpty()) {
            return NOT_AT_ALL;
        }
        if (isSaid(company, said)) {
            return 0;
        }
        if (contact.size() > 1 && isSaid(contact, said)) {
            return 1;
        }
        String first = company.getFirst();
        return first.length() >= SHORTEST && said.contains(first) ? 2 : NOT_AT_ALL;
    }

    private static boolean isSaid(List<String> name, List<String> said) {
        return Collections.indexOfSubList(said, name) >= 0;
    }

    /** The words without what Turkish hangs on a name behind an apostrophe. */
    private static List<String> words(String sentence) {
        return Arrays.stream(
                        Folding.fold(sentence).replaceAll("['’]\\p{L}+", "").split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
