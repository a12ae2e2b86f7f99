package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.board.Card;
import java.util.List;
import java.util.Optional;

/**
 * A card with its words as they are shown, written once when it is read.
 *
 * @param worth a dash without a value
 * @param expected empty where nothing is expected
 * @param chance how likely it is won, and what that rests on; empty where it is closed or not known yet
 * @param waiting how long they have waited for information, where the next step is something else
 * @param stale the word of the stale mark; empty for no mark
 * @param incentive the word of the incentive mark; empty for no mark
 * @param spoken all of it as a screen reader says it
 */
record CardFace(
        Card card,
        String worth,
        String expected,
        String chance,
        StepFace step,
        List<Mark> marks,
        String days,
        Waiting waiting,
        String stale,
        Slipped slipped,
        String incentive,
        String spoken) {

    /**
     * For how long information has been waited for.
     *
     * @param time in a word, empty if nothing is waited for or the next step says it
     * @param words the same in a sentence
     * @param late whether that is over a working day
     */
    record Waiting(String time, String words, boolean late) {

        static final Waiting NOT = new Waiting("", "", false);
    }

    /**
     * How often the decision slipped.
     *
     * @param times in a word, empty if it never did
     * @param words the same in a sentence
     */
    record Slipped(String times, String words) {

        static final Slipped NEVER = new Slipped("", "");
    }

    /** How urgent a next step is. */
    enum StepState {
        OVERDUE,
        TODAY,
        LATER,
        NONE,
        /** Nothing is asked of a closed or parked prospect. */
        QUIET
    }

    /** How much is known of a fact. */
    enum Fill {
        EMPTY,
        HALF,
        FULL
    }

    /** The next step. */
    record StepFace(StepState state, Optional<ActivityKind> kind, String words) {}

    /**
     * One of the three facts.
     *
     * @param asked whether it was asked for last and not told: a question mark stands behind the letter
     * @param words the fact and how well it is known
     */
    record Mark(String letter, Fill fill, boolean asked, String words) {}

    /** The same card, of which a screen reader says more. */
    CardFace alsoSaying(String words) {
        String more = spoken + ". " + words;
        return new CardFace(card, worth, expected, chance, step, marks, days, waiting, stale, slipped, incentive, more);
    }

    ProspectId id() {
        return card.prospect();
    }
}
