package huni.work.trash;

import huni.domain.ContactId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.work.Forgotten;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * One contact of a prospect taken away for good, with how it wants to be addressed and what the journal keeps of it. What
 * notes of the prospect say stays. It cannot be undone, and neither can a step that told of the contact.
 */
public record ForgetContact(ProspectId prospect, ContactId contact) implements Operation<Forgotten> {

    @Override
    public OperationName name() {
        return OperationName.FORGET;
    }

    @Override
    public boolean isForGood() {
        return true;
    }

    @Override
    public Forgotten apply(Records records) throws RefusedException {
        return records.erasing().contact(prospect, contact);
    }
}
