package huni.domain.today;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.board.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is planned up to the next working day, and with whom.
 *
 * @param overdue planned for a time that has passed, the earliest first; at most as many as were asked for
 * @param allOverdue how many that are in all
 * @param coming planned from now to the end of the day, and the appointments to the end of the next working day, the earliest
 *     first; at most as many of each
 * @param requests information that was asked for and not given yet
 * @param parts what the appointments among {@code coming} carry, done or not
 * @param trials those that end in these days
 * @param cards everybody who is named by the others
 */
public record TodayFacts(
        List<Activity> overdue,
        long allOverdue,
        List<Activity> coming,
        List<Activity> requests,
        List<Activity> parts,
        List<Trial> trials,
        Map<ProspectId, Card> cards) {

    /**
     * A trial.
     *
     * @param ends its last day
     */
    public record Trial(Card card, LocalDate ends) {}

    public TodayFacts {
        overdue = List.copyOf(overdue);
        coming = List.copyOf(coming);
        requests = List.copyOf(requests);
        parts = List.copyOf(parts);
        trials = List.copyOf(trials);
        cards = Map.copyOf(cards);
    }
}
