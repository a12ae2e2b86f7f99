package huni.store;

import huni.domain.Folding;
import huni.domain.prospect.Contact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folded words that prospects are found by, and the patterns that look for them. */
final class SearchWords {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST = 20_000;

    private SearchWords() {}

    /** A company's name as it is compared. */
    static String name(String company) {
        return shortened(Folding.fold(company), LONGEST_NAME);
    }

    /** An e-mail address as it is compared. */
    static String email(String address) {
        return shortened(address.strip().replace('İ', 'i').toLowerCase(Locale.ROOT), LONGEST_NAME);
    }

    /** Everything a prospect is found by: its name, and its people's names, numbers and addresses. */
    static String of(String companyFolded, List<Contact> contacts) {
        String people = contacts.stream()
                .flatMap(c -> Stream.of(c.name(), c.phone(), digits(c.phone()), c.phoneE164(), c.email()))
                .map(Folding::fold)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return shortened((companyFolded + " " + people).strip(), LONGEST);
    }

    /** For each word a pattern of {@code like} that finds it anywhere; none for blank words. */
    static List<String> anywhere(String words) {
        return Stream.of(Folding.fold(words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + escaped(word) + "%")
                .toList();
    }

    /** A pattern of {@code like} that finds names beginning with the words. */
    static String beginning(String words) {
        return escaped(name(words)) + "%";
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String digits(String phone) {
        return phone.chars()
                .filter(c -> c >= '0' && c <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String shortened(String words, int longest) {
        String clean = words.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
