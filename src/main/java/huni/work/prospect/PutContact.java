package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.work.AuthorityFact;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** A contact added (version 0) or changed. */
public record PutContact(Contact contact) implements Operation<Contact> {

    @Override
    public OperationName name() {
        return OperationName.CONTACT;
    }

    @Override
    public Contact apply(Records records) throws RefusedException {
        records.about(records.prospect(contact.prospect()).company());
        Contact known = AuthorityFact.asKnown(records, contact);
        records.put(known);
        if (known.role() != Authority.Role.UNKNOWN) {
            AuthorityFact.tellProspect(records, contact.prospect());
        }
        return known;
    }
}
