package huni.domain.board;

import huni.domain.Moment;
import huni.domain.activity.Due;
import huni.domain.pipeline.Stage;

/** The filter chips of the board. Each looks at open prospects only. */
public enum Attention {
    /** Overdue, without a next step, or stale. */
    NEEDS_ATTENTION,
    OVERDUE,
    /** To be done today, and its time is not over. */
    DUE_TODAY,
    NO_NEXT_STEP,
    STALE,
    /** Its decision was put off, or its date passed. */
    SLIPPED;

    /**
     * Whether the chip shows the card; what a store answers from its indexes is this.
     *
     * @param stage the one in which the card stands
     */
    public boolean shows(Card card, Stage stage, Moment now) {
        if (!stage.isOpen()) {
            return false;
        }
        return switch (this) {
            case OVERDUE -> isDue(card, Due.State.OVERDUE, now);
            case DUE_TODAY -> isDue(card, Due.State.TODAY, now);
            case NO_NEXT_STEP -> card.nextStep().isEmpty();
            case STALE -> card.isStale(now.day(), stage.staleAfterDays());
            case SLIPPED ->
                card.slipsOn().filter(day -> !day.isAfter(now.day())).isPresent();
            case NEEDS_ATTENTION ->
                OVERDUE.shows(card, stage, now)
                        || NO_NEXT_STEP.shows(card, stage, now)
                        || STALE.shows(card, stage, now);
        };
    }

    private static boolean isDue(Card card, Due.State state, Moment now) {
        return card.nextStep().filter(step -> step.due().state(now) == state).isPresent();
    }
}
