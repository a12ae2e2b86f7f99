package huni.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number's marks say about which of them comes before the decimals. */
enum NumberSigns {
    /** 1.234,50 or 12,5 */
    COMMA,
    /** 1,234.50 or 12.5 */
    DOT,
    /** 1.234 or 1,234: a thousand or a little more than one. */
    EITHER,
    /** Digits alone. */
    PLAIN,
    /** No number. */
    NONE;

    private static final Pattern NUMBER =
            Pattern.compile("[^\\d.,]{0,4}?(?<digits>\\d[\\d.,'’ \\u00a0\\u202f]*|[.,]\\d+)[^\\d.,]{0,4}");
    private static final int GROUP = 3;
    private static final int MOST_PLAIN = 40;

    static NumberSigns of(String cell) {
        if (cell.length() <= MOST_PLAIN && !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return PLAIN;
        }
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches() || cell.indexOf(':') >= 0 || cell.indexOf('/') >= 0) {
            return NONE;
        }
        String digits = number.group("digits").strip();
        int commas = count(digits, ',');
        int dots = count(digits, '.');
        if (commas + dots == 0) {
            return PLAIN;
        }
        if (commas > 0 && dots > 0) {
            boolean commaLast = digits.lastIndexOf(',') > digits.lastIndexOf('.');
            int lastOnes = commaLast ? commas : dots;
            return lastOnes > 1 ? NONE : commaLast ? COMMA : DOT;
        }
        char mark = commas > 0 ? ',' : '.';
        return ofOneMark(digits, mark, commas + dots);
    }

    private static NumberSigns ofOneMark(String digits, char mark, int times) {
        NumberSigns asDecimal = mark == ',' ? COMMA : DOT;
        NumberSigns asGrouping = mark == ',' ? DOT : COMMA;
        int behind = digits.length() - digits.lastIndexOf(mark) - 1;
        int before = digits.indexOf(mark);
        if (times > 1) {
            return behind == GROUP && before <= GROUP ? asGrouping : NONE;
        }
        boolean couldGroup = behind == GROUP && before > 0 && before <= GROUP && digits.charAt(0) != '0';
        return couldGroup ? EITHER : asDecimal;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
