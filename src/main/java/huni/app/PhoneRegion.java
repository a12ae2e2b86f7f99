package huni.app;

import huni.domain.prospect.PhoneNumbers;
import huni.exchange.E164PhoneNumbers;
import java.util.Locale;

/** How a person in a country dials. */
final class PhoneRegion {

    private static final String UNLESS_KNOWN = "TR";

    private PhoneRegion() {}

    /** Numbers as they are dialled in the locale's country; in Turkey if it names none. */
    static PhoneNumbers in(Locale locale) {
        return new E164PhoneNumbers(locale.getCountry().isEmpty() ? UNLESS_KNOWN : locale.getCountry());
    }
}
