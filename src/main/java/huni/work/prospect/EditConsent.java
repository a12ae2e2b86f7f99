package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consents;
import huni.domain.prospect.Contact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.function.UnaryOperator;

/**
 * What somebody said about being addressed by a channel, applied to what is stored then; who was never asked is unknown
 * since today. {@link Refusal.Gone} if the contact is not there any more.
 *
 * @param edit pure; keeps the identifiers, the channel and the version
 */
public record EditConsent(ProspectId prospect, ContactId contact, Consent.Channel channel, UnaryOperator<Consent> edit)
        implements Operation<Consent> {

    @Override
    public OperationName name() {
        return OperationName.CONSENT;
    }

    @Override
    public Consent apply(Records records) throws RefusedException {
        records.about(records.prospect(prospect).company());
        Contact person = records.contacts(prospect).stream()
                .filter(one -> one.id().equals(contact))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        Consent before = new Consents(records.of(prospect, Consent.class))
                .of(person, channel, records.newId(), records.now().day());
        Consent after = edit.apply(before);
        if (!after.equals(before)) {
            records.put(after);
        }
        return after;
    }
}
