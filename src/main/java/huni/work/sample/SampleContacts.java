package huni.work.sample;

import huni.domain.Folding;
import java.util.Locale;

/** Telephone numbers and addresses that belong to nobody. */
final class SampleContacts {

    private SampleContacts() {}

    /** As typed: {@code +90 532 000 41 17}; the zeros keep it from being somebody's. */
    static String phone(long number) {
        return String.format(
                Locale.ROOT,
                "+90 5%02d %03d %02d %02d",
                30 + number / 10_000 % 30,
                number / 300_000 % 10,
                number / 100 % 100,
                number % 100);
    }

    static String e164(String phone) {
        return phone.replace(" ", "");
    }

    /** In the domain {@code .example}, which no one can have. */
    static String email(String person, String company) {
        return ascii(person).replace(' ', '.') + "@" + ascii(company).replace(" ", "") + ".example";
    }

    /** The one of a company that has no other. */
    static String email(String company) {
        return "info@" + ascii(company).replace(" ", "") + ".example";
    }

    private static String ascii(String words) {
        return Folding.fold(words).replaceAll("[^a-z0-9 ]", "").strip();
    }
}
