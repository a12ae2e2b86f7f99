package huni.domain.trash;

import java.util.List;

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
 */
public record KeptOfPerson(
        long people,
        long contacts,
        long entries,
        long answers,
        long purchases,
        long drafts,
        long steps,
        List<String> firstNames) {

    /** How many are named. */
    public static final int NAMED = 20;

    public KeptOfPerson {
        firstNames = List.copyOf(firstNames);
    }
}
