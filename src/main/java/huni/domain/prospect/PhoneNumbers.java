package huni.domain.prospect;

import java.util.Optional;

/** Understands phone numbers as people write them. */
public interface PhoneNumbers {

    /** The number in E.164 ({@code +905320000000}); empty if the text is no possible number. */
    Optional<String> e164(String asTyped);
}
