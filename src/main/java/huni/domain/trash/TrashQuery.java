package huni.domain.trash;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /**
     * What was removed from prospects that are still there, the latest first: people and past purchases.
     *
     * @param words that each of them has, or its prospect; blank for all
     */
    List<RemovedPart> parts(String words);

    /** Prospects and parts of them together, the latest first. */
    default List<Removed> all(String words, int limit) {
        return latestFirst(removed(words, limit), parts(words), limit);
    }

    /** Prospects and parts of them that were read, together, the latest first. */
    static List<Removed> latestFirst(List<RemovedProspect> prospects, List<RemovedPart> parts, int limit) {
        return Stream.<Removed>concat(prospects.stream(), parts.stream())
                .sorted(Comparator.comparing((Removed one) -> one.at().orElse(Instant.EPOCH))
                        .reversed())
                .limit(limit)
                .toList();
    }

    /** What is kept of prospects and of those that were merged into them, removed or not. */
    KeptOfPerson kept(List<ProspectId> prospects);

    /** What is kept of one contact alone. */
    KeptOfPerson kept(ProspectId prospect, ContactId contact);

    /** Prospects of exactly that name, removed or not; a few of them if many have it. */
    List<ProspectId> named(String company);

    /** The contacts of a prospect that have exactly that name. */
    List<ContactId> contactsNamed(ProspectId prospect, String name);
}
