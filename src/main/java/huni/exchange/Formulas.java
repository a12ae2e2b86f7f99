package huni.exchange;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would calculate. In a CSV file an apostrophe before it keeps it text; an import takes the apostrophe
 * off again, so that it comes back as it was.
 */
final class Formulas {

    /** A plus or minus that no number follows; numbers and phones stay as they are. */
    private static final Pattern FORMULA =
            Pattern.compile("'*(?:[=@\t\r].*|[+-](?![\\d\\s().,/-]*$).*)", Pattern.DOTALL);

    private Formulas() {}

    /** The text as it may stand in a file. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was made harmless. */
    static String original(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
