package huni.domain.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With whom a call is. */
class CallPartnerTest {

    private final ProspectId prospect = new ProspectId(new UUID(0, 1));
    private final Contact chief = person(1, "Ece Sarı", "0532 000 00 01");
    private final Contact assistant = person(2, "Ali Er", "0532 000 00 02");
    private final Contact byMail = person(3, "Can Öz", "");

    @Test
    void itIsTheFirstPersonUnlessThatOneRefused() {
        assertEquals(Optional.of(chief), new Consents(List.of()).partner(List.of(chief, assistant), Channel.PHONE));
        assertEquals(
                Optional.of(assistant),
                new Consents(List.of(refusal(chief))).partner(List.of(chief, byMail, assistant), Channel.PHONE));
    }

    @Test
    void whereAllRefusedItIsTheFirstWithTheWarningThatStandsBesideEachNumber() {
        Consents all = new Consents(List.of(refusal(chief), refusal(assistant)));
        assertEquals(Optional.of(chief), all.partner(List.of(chief, assistant), Channel.PHONE));
        assertEquals(Optional.empty(), all.partner(List.of(), Channel.PHONE));
    }

    private Contact person(int number, String name, String phone) {
        return new Contact(
                new ContactId(new UUID(1, number)),
                prospect,
                name,
                "",
                phone,
                "",
                "",
                Authority.Role.UNKNOWN,
                number,
                1);
    }

    private Consent refusal(Contact of) {
        return new Consent(
                new UUID(2, of.position()),
                prospect,
                of.id(),
                Channel.PHONE,
                State.MAY_NOT,
                LocalDate.of(2026, 11, 23),
                "",
                1);
    }
}
