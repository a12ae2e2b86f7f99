package huni.domain.trash;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import java.util.List;

/** What was removed, and how much is kept of somebody. */
public interface TrashQuery {

    /**
     * Those that were removed, the latest first.
     *
     * @param words that each of them has, as in every search; blank for all
     */
    List<RemovedProspect> removed(String words, int limit);

    /** How many were removed and have those words. */
    long count(String words);

    /** What is kept of prospects and of those that were merged into them, removed or not. */
    KeptOfPerson kept(List<ProspectId> prospects);

    /** What is kept of one contact alone. */
    KeptOfPerson kept(ProspectId prospect, ContactId contact);

    /** Prospects of exactly that name, removed or not; a few of them if many have it. */
    List<ProspectId> named(String company);

    /** The contacts of a prospect that have exactly that name. */
    List<ContactId> contactsNamed(ProspectId prospect, String name);
}
