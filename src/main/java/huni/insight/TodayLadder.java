package huni.insight;

import huni.domain.ActivityId;
import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.board.Card;
import huni.domain.pipeline.Pipeline;
import huni.domain.today.TodayFacts;
import huni.domain.worktime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is due today, in a fixed order: overdue, information that somebody waits for, appointments to remind of, what is
 * planned for today, trials that end. Nothing is weighed, and nothing is in it that cannot be begun today.
 *
 * @param rows of all rungs, in their order
 * @param more overdue steps that are there beside those in {@code rows}
 * @param elsewhere with how many others only a request or a reminder is overdue, which has its own rung
 */
public record TodayLadder(List<Row> rows, long more, long elsewhere) {

    /** How long after its end a trial of which nothing was heard is still named. */
    private static final int DAYS_AFTER_TRIAL = 14;

    public TodayLadder {
        rows = List.copyOf(rows);
    }

    /** The rungs, in their order. */
    public enum Rung {
        OVERDUE,
        REQUEST,
        REMINDER,
        TODAY,
        TRIAL
    }

    /** One thing that is due. */
    public sealed interface Row {

        /** With whom. */
        Card card();

        /** On which rung it stands. */
        Rung rung();
    }

    /**
     * A step to be taken.
     *
     * @param rung {@link Rung#OVERDUE} or {@link Rung#TODAY}
     */
    public record PlannedRow(Rung rung, Card card, Activity planned) implements Row {}

    /**
     * Information that was asked for.
     *
     * @param asked when
     * @param working how long ago that is in working time
     * @param late whether that is more than a working day
     */
    public record RequestRow(Card card, Activity planned, Instant asked, Duration working, boolean late)
            implements Row {

        @Override
        public Rung rung() {
            return Rung.REQUEST;
        }
    }

    /**
     * An appointment to remind of.
     *
     * @param phone whether that was done by phone
     * @param email whether that was done in writing
     * @param emailStep what is planned to do that
     */
    public record ReminderRow(
            Card card, Activity appointment, boolean phone, boolean email, Optional<ActivityId> emailStep)
            implements Row {

        @Override
        public Rung rung() {
            return Rung.REMINDER;
        }
    }

    /**
     * A trial that ends tomorrow or today, or has ended and nothing was heard since.
     *
     * @param ends its last day
     */
    public record TrialRow(Card card, LocalDate ends) implements Row {

        @Override
        public Rung rung() {
            return Rung.TRIAL;
        }
    }

    /** The last days of the trials that can be in it. */
    public static DaySpan trials(LocalDate today) {
        return new DaySpan(today.minusDays(DAYS_AFTER_TRIAL), today.plusDays(1));
    }

    /** What those facts ask for now. */
    public static TodayLadder of(TodayFacts facts, Moment now, WorkingTime work, Pipeline pipeline) {
        return new TodayClimb(facts, now, work, pipeline).ladder();
    }

    /** How many things are due. */
    public long due() {
        return rows.size() + more;
    }

    /** How many of them are on the rung of what is overdue; those {@code elsewhere} are not counted. */
    public long overdue() {
        return of(Rung.OVERDUE).size() + more;
    }

    /** The rows of one rung. */
    public List<Row> of(Rung rung) {
        return rows.stream().filter(row -> row.rung() == rung).toList();
    }
}
