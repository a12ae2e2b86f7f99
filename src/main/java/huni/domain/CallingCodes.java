package huni.domain;

import java.util.regex.Pattern;

/** Numbers of telephones as people of their country dial them, told from the calling code by the plan of the ITU. */
public final class CallingCodes {

    /** No code begins with another one, so the first that fits is the code; all others have three digits. */
    private static final Pattern CODE =
            Pattern.compile("^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\\d\\d)");

    private static final Pattern OTHER = Pattern.compile("[^0-9]+");
    private static final Pattern ZEROS = Pattern.compile("^0+");

    private CallingCodes() {}

    /** The digits of what was typed; none if there are none. */
    public static String digits(String asTyped) {
        return OTHER.matcher(asTyped).replaceAll("");
    }

    /**
     * The digits of a number without its calling code and without the zero that is dialled before it:
     * {@code 5321112233} for {@code +90 532 111 22 33} and for {@code 0532 111 22 33}. A calling code is only seen behind
     * a plus or two zeros.
     */
    public static String national(String number) {
        String stripped = number.strip();
        String digits = digits(stripped);
        if (stripped.startsWith("+")) {
            return afterCode(digits);
        }
        return digits.startsWith("00") ? afterCode(digits.substring(2)) : withoutZeros(digits);
    }

    /** What follows the calling code, with which the digits begin. */
    public static String afterCode(String digits) {
        return withoutZeros(CODE.matcher(digits).replaceFirst(""));
    }

    private static String withoutZeros(String digits) {
        return ZEROS.matcher(digits).replaceFirst("");
    }
}
