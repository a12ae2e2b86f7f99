package huni.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import huni.domain.prospect.PhoneNumbers;
import java.util.Optional;

/** Understands phone numbers by the numbering plans of the world; one without a country code is of the given region. */
public final class E164PhoneNumbers implements PhoneNumbers {

    private static final int LONGEST = 60;

    private final String region;

    /**
     * Numbers as they are dialled in one country.
     *
     * @param region two letters, ISO 3166: {@code TR}
     */
    public E164PhoneNumbers(String region) {
        this.region = region;
    }

    @Override
    public Optional<String> e164(String asTyped) {
        String text = asTyped.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = plans.parse(text, region);
            return plans.isPossibleNumber(number)
                    ? Optional.of(plans.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
