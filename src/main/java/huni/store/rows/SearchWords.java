package huni.store.rows;

import huni.domain.CallingCodes;
import huni.domain.Folding;
import huni.domain.prospect.Contact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The folded words that prospects are found by: whoever types the beginning of one finds the prospect. */
public final class SearchWords {

    private static final int LONGEST_NAME = 500;

    /** A longer word is found by its beginning. */
    public static final int LONGEST_WORD = 60;

    private static final int MOST_WORDS = 300;
    private static final int MOST_PARTS = 8;

    /** A word of a company's name that is so long may be two in one, as in {@code Demirçelik}. */
    private static final int LONG = 8;

    private static final int FIRST_PART_AT_LEAST = 3;
    private static final int FIRST_PART_AT_MOST = 6;
    private static final int SECOND_PART_AT_LEAST = 4;

    private static final int END_OF_PHONE = 7;
    private static final int LAST_OF_PHONE = 4;

    private SearchWords() {}

    /** A company's name as it is compared. */
    public static String name(String company) {
        return shortened(Folding.fold(company), LONGEST_NAME);
    }

    /** An e-mail address as it is compared. */
    public static String email(String address) {
        return shortened(address.strip().replace('İ', 'i').toLowerCase(Locale.ROOT), LONGEST_NAME);
    }

    /** What comes after all names beginning with the words. */
    public static String afterBeginning(String words) {
        return afterAll(name(words));
    }

    /** What comes after everything that begins so. */
    static String afterAll(String beginning) {
        int last = beginning.length() - 1;
        return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    }

    /** A pattern of {@code like} that finds names beginning with the words. */
    public static String beginning(String words) {
        return escaped(name(words)) + "%";
    }

    static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * Everything a prospect is found by, each once: the words of its name and of its people's names; of a word with signs
     * in it also what follows each sign; of a long word of the company's name also what may be its second part; phone
     * numbers as they are dialled in their country, and their last seven and last four digits; e-mail addresses and their
     * domains.
     */
    public static Set<String> of(String companyFolded, List<Contact> contacts) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : companyFolded.split(" ", -1)) {
            addParts(word, word.length(), words);
            addSecondParts(word, words);
        }
        for (Contact contact : contacts) {
            for (String word : Folding.fold(contact.name()).split(" ", -1)) {
                addParts(word, word.length(), words);
            }
            addPhone(
                    CallingCodes.national(contact.phoneE164().isEmpty() ? contact.phone() : contact.phoneE164()),
                    words);
            String address = Folding.fold(contact.email());
            addParts(address, address.indexOf('@') + 1, words);
        }
        return words.stream().limit(MOST_WORDS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All words in one text, in which each stands between spaces. */
    public static String text(Set<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    /** The words of a text. */
    static Set<String> inText(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(text.split(" ", -1)));
        words.remove("");
        return words;
    }

    /** A word without the signs at its ends; empty if it has no letter and no digit. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** A word, and what follows a sign in it, up to that place. */
    private static void addParts(String word, int upTo, Set<String> words) {
        String bare = bare(word);
        int before = word.indexOf(bare);
        int added = 0;
        for (int i = 0; i < bare.length() && added < MOST_PARTS && (i == 0 || i + before <= upTo); i++) {
            boolean begins = Character.isLetterOrDigit(bare.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(bare.charAt(i - 1)));
            if (begins) {
                words.add(shortened(bare.substring(i), LONGEST_WORD));
                added++;
            }
        }
    }

    private static void addSecondParts(String word, Set<String> words) {
        if (word.length() < LONG
                || word.length() > LONGEST_WORD
                || !word.chars().allMatch(Character::isLetter)) {
            return;
        }
        int last = Math.min(FIRST_PART_AT_MOST, word.length() - SECOND_PART_AT_LEAST);
        for (int i = FIRST_PART_AT_LEAST; i <= last; i++) {
            words.add(word.substring(i));
        }
    }

    private static void addPhone(String digits, Set<String> words) {
        if (digits.isEmpty()) {
            return;
        }
        words.add(shortened(digits, LONGEST_WORD));
        if (digits.length() > END_OF_PHONE) {
            words.add(digits.substring(digits.length() - END_OF_PHONE));
        }
        if (digits.length() > LAST_OF_PHONE) {
            words.add(digits.substring(digits.length() - LAST_OF_PHONE));
        }
    }

    static String shortened(String words, int longest) {
        String clean = words.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
