package huni.work;

import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import java.util.Comparator;
import java.util.List;

/**
 * The one fact whether we talk to the decision maker, which is seen in two places: as the prospect's authority and as
 * the parts of its people. Told in one of them it is told in the other: the authority's role is the strongest part that
 * any of them has.
 */
public final class AuthorityFact {

    private AuthorityFact() {}

    /** Gives the people their parts where the prospect's role was told otherwise. */
    public static void tellContacts(Records records, Prospect before, Prospect after) throws RefusedException {
        Authority.Role told = after.authority().role();
        if (told == before.authority().role()) {
            return;
        }
        List<Contact> contacts = records.contacts(after.id());
        boolean anybody = false;
        for (Contact contact : contacts) {
            if (contact.role().compareTo(told) > 0) {
                records.put(contact.withRole(told));
            }
            anybody |= contact.role().compareTo(told) >= 0;
        }
        if (!anybody && !contacts.isEmpty()) {
            records.put(contacts.getFirst().withRole(told));
        }
    }

    /** Gives the prospect its role after somebody's part was told. */
    public static void tellProspect(Records records, ProspectId id) throws RefusedException {
        Prospect prospect = records.prospect(id);
        Authority.Role strongest = records.contacts(id).stream()
                .map(Contact::role)
                .max(Comparator.naturalOrder())
                .orElse(Authority.Role.UNKNOWN);
        if (strongest != prospect.authority().role()) {
            records.put(prospect.with(prospect.authority().withRole(strongest).typed()));
        }
    }

    /** The part of somebody who is added: the first one is who was talked of until now. */
    public static Contact asKnown(Records records, Contact added) throws RefusedException {
        boolean first = added.version() == 0 && added.role() == Authority.Role.UNKNOWN;
        return first && records.contacts(added.prospect()).isEmpty()
                ? added.withRole(records.prospect(added.prospect()).authority().role())
                : added;
    }
}
