package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** A contact taken away, with how it wants to be addressed. */
public record RemoveContact(ProspectId prospect, ContactId contact) implements Operation<ContactId> {

    @Override
    public OperationName name() {
        return OperationName.REMOVE_CONTACT;
    }

    @Override
    public ContactId apply(Records records) throws RefusedException {
        records.about(records.prospect(prospect).company());
        for (Consent told : records.of(prospect, Consent.class)) {
            if (told.contact().equals(contact)) {
                records.remove(Consent.class, told.id());
            }
        }
        records.remove(Contact.class, contact.value());
        return contact;
    }
}
