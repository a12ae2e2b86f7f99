package huni.work.imports;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises ids that a spreadsheet has rounded: what is left of them names several records, or none. */
final class DestroyedIds {

    /** As a spreadsheet shows a number that is too long for it. */
    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d+");
    /** A spreadsheet keeps fifteen digits and writes noughts for the rest. */
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}0+");

    private static final Pattern LONG = Pattern.compile("\\d{16,}");
    private static final Pattern NOUGHTS = Pattern.compile("0+([.,]0+)?");

    private DestroyedIds() {}

    /** Whether a spreadsheet has shortened this one. */
    static boolean isDestroyed(String id) {
        return SHORTENED.matcher(id.strip()).matches();
    }

    /** Whether a cell of ids names nobody. */
    static boolean isNone(String id) {
        return EmptyWords.isEmpty(id) || NOUGHTS.matcher(id.strip()).matches();
    }

    /** Whether most of a column's ids are shortened, or all of the long ones end in noughts where digits were. */
    static boolean areDestroyed(ColumnProfile column) {
        List<String> samples = column.samples().stream().map(String::strip).toList();
        List<String> longOnes =
                samples.stream().filter(id -> LONG.matcher(id).matches()).toList();
        long shortened = samples.stream().filter(DestroyedIds::isDestroyed).count();
        return shortened * 2 > samples.size()
                || longOnes.size() > 1
                        && longOnes.stream().allMatch(id -> ROUNDED.matcher(id).matches());
    }
}
