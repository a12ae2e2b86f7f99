package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.Particulars;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.SharedField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A contact taken away, with how it wants to be addressed.
 *
 * @param shown what was seen of that; where somebody else has told something else since, nothing is taken away ({@link
 *     Refusal.ChangedSince}). Empty if it is to go whatever was told
 */
public record RemoveContact(ProspectId prospect, ContactId contact, Optional<Map<Channel, Particulars>> shown)
        implements Operation<ContactId> {

    private static final List<Function<Particulars, Object>> PARTS =
            List.of(Particulars::state, Particulars::since, Particulars::source);

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
        Consents told = new Consents(records.of(prospect, Consent.class).stream()
                .filter(one -> one.contact().equals(contact))
                .toList());
        if (shown.isPresent() && records.others().isPresent()) {
            requireSeen(company, told, shown.get(), records.others().get());
        }
        for (Consent one : told.told()) {
            records.remove(Consent.class, one.id());
        }
        records.remove(Contact.class, contact.value());
        return contact;
    }

    /** What was told by oneself, and has not come to the screen yet, is no news. */
    private void requireSeen(String company, Consents told, Map<Channel, Particulars> seen, SharedField.Others others)
            throws RefusedException {
        for (Channel channel : Channel.values()) {
            Particulars now =
                    told.find(contact, channel).map(Consent::particulars).orElse(Particulars.NONE);
            Particulars before = seen.getOrDefault(channel, Particulars.NONE);
            for (Function<Particulars, Object> part : PARTS) {
                if (!part.apply(now).equals(part.apply(before))
                        && others.last(field(channel, part)).isPresent()) {
                    throw new RefusedException(new Refusal.ChangedSince(company));
                }
            }
        }
    }

    private SharedField<Consent, Object> field(Channel channel, Function<Particulars, Object> part) {
        return new SharedField<>(
                prospect,
                Consent.class,
                one -> one.contact().equals(contact) && one.channel() == channel,
                one -> part.apply(one.particulars()));
    }
}
