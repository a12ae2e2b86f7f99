package huni.domain.dossier;

import huni.domain.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of companies and people as a reader does: without legal forms, signs and slips of the pen. */
public final class LikeName {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "as",
            "ao",
            "anonim",
            "ltd",
            "limited",
            "sti",
            "sirketi",
            "san",
            "sanayi",
            "tic",
            "ticaret",
            "ve",
            "kollektif",
            "gmbh",
            "ag",
            "kg",
            "ug",
            "mbh",
            "co",
            "company",
            "inc",
            "incorporated",
            "llc",
            "llp",
            "lp",
            "corp",
            "corporation",
            "plc",
            "pte",
            "pty",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "ab",
            "aps");

    private static final int LONG_ENOUGH_TO_BEGIN = 4;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;
    private static final int LONG_ENOUGH_FOR_TWO = 12;

    private LikeName() {}

    /** The name folded, without signs and without the legal form behind it: {@code Işık A.Ş.} is {@code isik}. */
    public static String bare(String name) {
        List<String> words = words(name);
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    /** Letters that stand alone are one word: {@code A.Ş.} is {@code as}. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        boolean single = false;
        for (String word : SIGNS.split(Folding.fold(name), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean alone = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (alone && single) {
                words.add(words.removeLast() + word);
            } else {
                words.add(word);
            }
            single = alone;
        }
        return words;
    }

    /** Whether both may name the same: bare they are equal, one begins with the other, or they differ by a slip. */
    public static boolean isLike(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean begins = shorter.length() >= LONG_ENOUGH_TO_BEGIN && longer.startsWith(shorter + " ");
        int slips = shorter.length() >= LONG_ENOUGH_FOR_TWO ? 2 : shorter.length() >= LONG_ENOUGH_FOR_A_SLIP ? 1 : 0;
        return a.equals(b) || begins || longer.length() - shorter.length() <= slips && slips(a, b) <= slips;
    }

    /** How many letters must be put in, left out or changed to make one of the other. */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
