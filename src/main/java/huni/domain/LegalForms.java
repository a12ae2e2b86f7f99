package huni.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words that say what kind of company a name is of, and nothing about which: A.Ş., Ltd. Şti., GmbH, Inc. */
public final class LegalForms {

    private static final Set<String> WORDS = Set.of(
            "as",
            "anonim",
            "sirketi",
            "sirket",
            "sti",
            "ltd",
            "limited",
            "san",
            "sanayi",
            "tic",
            "ticaret",
            "ve",
            "koll",
            "kollektif",
            "kom",
            "komandit",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "ohg",
            "ug",
            "ev",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "llc",
            "llp",
            "lp",
            "plc",
            "pty",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "bv",
            "nv",
            "oy",
            "ab",
            "aps",
            "doo");

    private LegalForms() {}

    /** A name folded, without punctuation and without the words of its legal form at the end; never empty of one that is not. */
    public static String without(String company) {
        List<String> words = Arrays.stream(
                        Folding.fold(company).replaceAll("[.'’]", "").split("[\\s,;:()&/+-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        int end = words.size();
        while (end > 1 && WORDS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }
}
