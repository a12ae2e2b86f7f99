package huni.domain.today;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.board.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the day asks for. Removed prospects are in none of it. Each method asks the store as often for five thousand
 * prospects as for five.
 */
public interface TodayQuery {

    /** So many steps are read at once for a screen. */
    int MOST = 1_000;

    /** The open prospects of whom nothing is planned, in two groups that have nobody in common. */
    enum Idle {
        /** Nothing has happened for longer than is usual, at the stage with the role presentation or later. */
        STALLED,
        /** All others. */
        WITHOUT_STEP
    }

    /** The same for the prospects that a person looks after; for everybody's where it is empty. */
    TodayQuery of(Optional<PersonId> owner);

    /**
     * What is planned, and whose trial ends.
     *
     * @param next the last day of which appointments are looked at: the next one on which is worked
     * @param trials the days of which a trial that ends on one of them is looked at
     */
    default TodayFacts facts(Moment now, LocalDate next, DaySpan trials) {
        return facts(now, next, trials, MOST);
    }

    /** The same with at most so many steps of each kind, for what is no screen. */
    TodayFacts facts(Moment now, LocalDate next, DaySpan trials, int most);

    /** How many there are in each group. */
    Map<Idle, Long> idle(Moment now);

    /**
     * Those of a group of whom nothing was heard for longest, the first of them first.
     *
     * @param limit how many at most, from 1 to {@link #MOST}
     */
    List<Card> idle(Idle group, int limit, Moment now);

    /** All of a group, in the same order. */
    List<ProspectId> all(Idle group, Moment now);

    /** Those prospects in their order; one that was removed meanwhile is not among them. */
    List<Card> cards(List<ProspectId> prospects, Moment now);

    /**
     * The steps planned for a time of those days, with whom; at most {@link #MOST}. Of a person, also those of prospects that nobody
     * looks after: whoever is there is told of them.
     */
    Map<Activity, Card> timed(DaySpan days, Moment now);

    /** How many steps are planned for each of those days; days without any are left out. */
    Map<LocalDate, Long> planned(DaySpan days);
}
