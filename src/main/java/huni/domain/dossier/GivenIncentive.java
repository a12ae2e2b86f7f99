package huni.domain.dossier;

import huni.domain.activity.Activity;
import huni.domain.activity.Incentive;
import huni.domain.board.Card;

/**
 * Something given to move a prospect, with the prospect as it stands now.
 *
 * @param activity what was given, or is planned to be; always with its incentive
 */
public record GivenIncentive(Card card, Activity activity) {

    /** What was given. */
    public Incentive incentive() {
        return activity.incentive().orElseThrow();
    }
}
