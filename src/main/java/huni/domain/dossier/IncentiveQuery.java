package huni.domain.dossier;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import java.util.List;
import java.util.Optional;

/** What was given to prospects to move them. Removed prospects are in none of it. */
public interface IncentiveQuery {

    /** So many are looked at for a screen; of more, the latest. */
    int MOST = 2_000;

    /** What was given and is planned to be given, the latest first. */
    List<GivenIncentive> given(Moment now);

    /**
     * So many of all that there is, in the same order.
     *
     * @param after the last one of the page before; empty for the first page
     */
    GivenPage page(Optional<Activity> after, int limit, Moment now);

    /** How many there are in all; those of removed prospects are counted too. */
    long count();

    /**
     * A part of what was given.
     *
     * @param last where the next page begins; empty if there is none
     */
    record GivenPage(List<GivenIncentive> given, Optional<Activity> last) {
        public GivenPage {
            given = List.copyOf(given);
        }
    }
}
