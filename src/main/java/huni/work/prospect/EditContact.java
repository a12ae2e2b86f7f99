package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Contact;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.function.UnaryOperator;

/**
 * One thing about a contact told anew, applied to the contact as it is stored then, so two fields saved one right after
 * the other do not undo each other. {@link Refusal.Gone} if the contact is not there any more.
 *
 * @param edit pure; keeps the identifiers and the version
 */
public record EditContact(ProspectId prospect, ContactId contact, UnaryOperator<Contact> edit)
        implements Operation<Contact> {

    @Override
    public OperationName name() {
        return OperationName.CONTACT;
    }

    @Override
    public Contact apply(Records records) throws RefusedException {
        records.about(records.prospect(prospect).company());
        Contact before = records.contacts(prospect).stream()
                .filter(c -> c.id().equals(contact))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        Contact after = edit.apply(before);
        if (!after.equals(before)) {
            records.put(after);
            if (after.role() != before.role()) {
                AuthorityFact.tellProspect(records, prospect);
            }
        }
        return after;
    }
}
