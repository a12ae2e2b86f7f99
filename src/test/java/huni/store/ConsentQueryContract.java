package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.domain.prospect.ConsentQuery;
import huni.domain.prospect.Contact;
import huni.store.read.StoreConsents;
import huni.work.prospect.EditConsent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may be addressed, whatever the database. */
abstract class ConsentQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private ConsentQuery consents;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        consents = new StoreConsents(fresh.database());
    }

    @Test
    void whatSomebodyToldIsKeptWithItsDayAndSourceAndCanBeUndone() {
        ProspectId id = desk.create("Ege Tekstil");
        ContactId selin = desk.contact(id, "Selin Aksoy", "0532 000 00 00", "+905320000000", "");
        desk.done(new EditConsent(id, selin, Channel.PHONE, told -> told.with(State.MAY_NOT, desk.today())));
        desk.done(new EditConsent(id, selin, Channel.PHONE, told -> told.withSource("said so")));

        assertEquals(
                List.of("MAY_NOT 2026-11-23 said so"),
                consents.consents(id).told().stream()
                        .map(told -> told.state() + " " + told.since() + " " + told.source())
                        .toList());
        desk.workspace().undo();
        desk.workspace().undo();
        assertEquals(State.UNKNOWN, consents.consents(id).state(selin, Channel.PHONE));
    }

    @Test
    void ofManyProspectsTheFirstAndTheLastAreKnownToo() {
        List<ProspectId> many = new ArrayList<>(Stream.generate(() -> new ProspectId(UUID.randomUUID()))
                .limit(1_200)
                .toList());
        ProspectId first = refusing("Ege Tekstil");
        ProspectId last = refusing("Deniz Sigorta");
        many.addFirst(first);
        many.addLast(last);

        assertEquals(Set.of(first, last), consents.partners(many, Channel.PHONE).keySet());
    }

    @Test
    void aProspectIsBarredWhenEverybodyWhoCanBeReachedRefused() {
        ProspectId closed = refusing("Ege Tekstil");
        ProspectId open = refusing("Marmara Lojistik");
        desk.contact(open, "Another", "0532 000 00 01", "+905320000001", "");
        ProspectId withMail = refusing("Deniz Sigorta");
        desk.contact(withMail, "No number", "", "", "kim@ornek.example");
        ProspectId nobody = desk.create("Nobody");

        assertEquals(Set.of(closed, withMail), consents.barred(List.of(closed, open, withMail, nobody), Channel.PHONE));
        assertEquals(Set.of(), consents.barred(List.of(closed, open, withMail, nobody), Channel.EMAIL));
        assertEquals(Set.of(), consents.barred(List.of(), Channel.PHONE));
        assertEquals(
                List.of("Another"),
                consents.partners(List.of(closed, open, withMail, nobody), Channel.PHONE).values().stream()
                        .flatMap(Optional::stream)
                        .map(Contact::name)
                        .toList());
    }

    private ProspectId refusing(String company) {
        ProspectId id = desk.create(company);
        ContactId person = desk.contact(id, "Selin Aksoy", "0532 000 00 00", "+905320000000", "");
        desk.done(new EditConsent(id, person, Channel.PHONE, told -> told.with(State.MAY_NOT, desk.today())));
        return id;
    }
}
