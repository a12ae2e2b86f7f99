package huni.work.prospect;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Contact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** A contact taken away. */
public record RemoveContact(ProspectId prospect, ContactId contact) implements Operation<ContactId> {

    @Override
    public OperationName name() {
        return OperationName.REMOVE_CONTACT;
    }

    @Override
    public ContactId apply(Records records) throws RefusedException {
        records.about(records.prospect(prospect).company());
        records.remove(Contact.class, contact.value());
        return contact;
    }
}
