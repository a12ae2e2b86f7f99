package huni.domain.dossier;

import huni.domain.Moment;
import java.util.List;

/** What was given to prospects to move them. Removed prospects are in none of it. */
public interface IncentiveQuery {

    /** So many are looked at; of more, the latest. */
    int MOST = 2_000;

    /** What was given and is planned to be given, the latest first. */
    List<GivenIncentive> given(Moment now);
}
