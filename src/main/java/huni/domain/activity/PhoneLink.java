package huni.domain.activity;

/** What a phone does with a code: {@code tel:} calls a number, {@code smsto:} begins a text message to it. */
public final class PhoneLink {

    private PhoneLink() {}

    /** Calls that number, written in any way. */
    public static String call(String number) {
        return "tel:" + digits(number);
    }

    /** Begins a text message with those words. */
    public static String message(String number, String words) {
        return "smsto:" + digits(number) + ":" + words;
    }

    private static String digits(String number) {
        return number.replaceAll("[^+\\d]", "");
    }
}
