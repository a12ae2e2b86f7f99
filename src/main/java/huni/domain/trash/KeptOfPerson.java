package huni.domain.trash;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How much is kept of somebody, so that it can be said before it goes for good.
 *
 * @param people prospects, with those that were merged into them
 * @param contacts their contacts
 * @param entries notes, calls, appointments and everything else of their timelines
 * @param answers in calls
 * @param purchases that they told of
 * @param drafts not finished yet
 * @param steps of the journal that tell of them, whose undo is refused once they are forgotten
 * @param firstNames what the first of them are called
 * @param ids by what a backup is asked for them: of the prospects, or of the contact
 */
public record KeptOfPerson(
        long people,
        long contacts,
        long entries,
        long answers,
        long purchases,
        long drafts,
        long steps,
        List<String> firstNames,
        Set<UUID> ids) {

    /** How many are named. */
    public static final int NAMED = 20;

    public KeptOfPerson {
        firstNames = List.copyOf(firstNames);
        ids = Set.copyOf(ids);
    }
}
