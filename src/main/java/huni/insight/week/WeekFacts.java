package huni.insight.week;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.QuotaBasis;
import huni.insight.StepRate;
import huni.insight.coach.CoachFacts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * All that the report of a week is made of. It names no person and no company, and tells no prospect from another.
 *
 * @param made when it was read, in the workspace's time zone; its day is the day of all that is as of today
 * @param week from Monday to Sunday; begins on that day or before it
 * @param pipeline the stages of one pipeline
 * @param entries first entries into the stages in the {@link #WEEKS} weeks up to this one
 * @param undated first entries into the stages on a day nobody knows
 * @param journeys of the prospects created in those weeks; their value and source are left out
 * @param usual the rate of each step in the last two years, with the days each is given
 * @param coach what the coach looks at, and speaks from
 * @param quota empty if none is set
 */
public record WeekFacts(
        LocalDateTime made,
        DaySpan week,
        Stages pipeline,
        List<DayEntries> entries,
        Map<StageKey, Long> undated,
        List<Journey> journeys,
        Map<StageKey, StepRate> usual,
        OfCoach coach,
        Optional<OfQuota> quota) {

    /** So many weeks are looked at together: those whose prospects are in the funnel. */
    public static final int WEEKS = 8;

    public WeekFacts {
        entries = List.copyOf(entries);
        undated = Map.copyOf(undated);
        journeys = List.copyOf(journeys);
        usual = Map.copyOf(usual);
        if (!DaySpan.week(week.from()).equals(week) || week.from().isAfter(made.toLocalDate())) {
            throw new IllegalArgumentException(week + " is no week that has begun by " + made);
        }
    }

    /** The day of all that is as of today. */
    public LocalDate today() {
        return made.toLocalDate();
    }

    /** The days of the creation of those in the funnel. */
    public DaySpan created() {
        return DaySpan.weeks(WEEKS, week.from());
    }

    /** The stages of one pipeline, and its name where there are several pipelines. */
    public record Stages(Pipeline stages, Optional<String> name) {}

    /**
     * What the coach looks at, of the last Sunday that was over in the week or when it was read.
     *
     * @param closed how many prospects are won or lost
     */
    public record OfCoach(CoachFacts facts, long closed) {

        /** The last day that was looked at. */
        public LocalDate lastSunday() {
            return facts.lastSunday();
        }
    }

    /**
     * The quota of the period that holds the last day of the week, or the last one that was over when it was read.
     *
     * @param whose of which pipeline
     * @param measure what the amounts count: with sales, one for each
     * @param running whether the period was not over; else nothing is open in it and nothing expected
     * @param firstEver the chance of a new prospect to be won in the end
     * @param sales how many were won with a value in the quota's currency, or converted into it
     * @param unvalued how many more were won for a value nobody told
     * @param elsewhere how many more were won for a value in a currency nobody wrote a rate of
     * @param expectedElsewhere what is expected in the end in other currencies, which no sum holds
     */
    public record OfQuota(
            Owner whose,
            QuotaPeriod length,
            Quota.Measure measure,
            DaySpan period,
            boolean running,
            QuotaBasis basis,
            double firstEver,
            long sales,
            long unvalued,
            long elsewhere,
            List<Money> expectedElsewhere) {

        /** Of which pipeline a quota is. */
        public enum Owner {
            /** Of the one that there is. */
            ALONE,
            /** Of the pipeline of the report. */
            OWN,
            /** Of several together. */
            OVER_ALL
        }

        public OfQuota {
            expectedElsewhere = List.copyOf(expectedElsewhere);
        }
    }
}
