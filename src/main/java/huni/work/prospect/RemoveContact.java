package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.domain.prospect.Contact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contact taken away, with how it wants to be addressed.
 *
 * @param shown what was seen of that; where somebody else has told something else since, nothing is taken away ({@link
 *     Refusal.ChangedSince}). Empty if it is to go whatever was told
 */
public record RemoveContact(ProspectId prospect, ContactId contact, Optional<Map<Channel, State>> shown)
        implements Operation<ContactId> {

    /** Whatever was told. */
    public RemoveContact(ProspectId prospect, ContactId contact) {
        this(prospect, contact, Optional.empty());
    }

    @Override
    public OperationName name() {
        return OperationName.REMOVE_CONTACT;
    }

    @Override
    public ContactId apply(Records records) throws RefusedException {
        String company = records.prospect(prospect).company();
        records.about(company);
        if (records.others().isPresent()
                && shown.filter(seen -> !isTold(records, seen)).isPresent()) {
            throw new RefusedException(new Refusal.ChangedSince(company));
        }
        for (Consent told : records.of(prospect, Consent.class)) {
            if (told.contact().equals(contact)) {
                records.remove(Consent.class, told.id());
            }
        }
        records.remove(Contact.class, contact.value());
        return contact;
    }

    private boolean isTold(Records records, Map<Channel, State> seen) {
        return Stream.of(Channel.values())
                .allMatch(channel -> records.of(prospect, Consent.class).stream()
                        .filter(told -> told.contact().equals(contact) && told.channel() == channel)
                        .map(Consent::state)
                        .findFirst()
                        .orElse(State.UNKNOWN)
                        .equals(seen.getOrDefault(channel, State.UNKNOWN)));
    }
}
