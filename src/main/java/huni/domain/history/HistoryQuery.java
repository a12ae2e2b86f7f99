package huni.domain.history;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What happened to prospects, as facts for the figures. Removed prospects and undone moves are in none of them. Every
 * method may take long and runs off the screen's thread.
 */
public interface HistoryQuery {

    /**
     * The same of the prospects that a person looks after now, as of the first question: it is asked for anew for each reading. Of
     * everybody's where it is empty.
     */
    HistoryQuery of(Optional<PersonId> owner);

    /**
     * Hands over the journeys through a pipeline of the prospects created there in those days, one by one: in the order
     * of creation, then those that came there from another pipeline in those days.
     */
    void eachJourney(PipelineKey pipeline, DaySpan created, Consumer<? super Journey> each);

    /** How many entered each stage for the first time on a day nobody knows: they are in no week. */
    Map<StageKey, Long> undatedEntries();

    /** How many first entries each stage had on each of those days; days and stages without any are left out. */
    List<DayEntries> firstEntries(DaySpan days);

    /** The prospects that entered the stage for the first time in those days. */
    List<ProspectId> firstEntered(StageKey stage, DaySpan days);

    /** All first entries into the stages, with the days until the next step. */
    List<EntryCount> entries();

    /** How long prospects were, or are, in the stages, and how long their sales took or have taken. */
    List<StageTimes> times();

    /**
     * Why prospects were won, or lost, in a pipeline in those days and are so now, by reason and currency.
     *
     * @param outcome won or lost
     */
    List<ClosedFor> closedFor(PipelineKey pipeline, StageType outcome, DaySpan days);

    /** Where the prospects stood at the end of that day, with the value they have now. */
    List<Holding> holdings(LocalDate day);

    /** Where the prospects stand now, as on the board: one whose entry is dated ahead stands in its stage too. */
    default List<Holding> holdings() {
        return holdings(LocalDate.of(9999, 1, 1));
    }

    /**
     * Prospects whose present entry may not be on its day: an earlier program gave it the created day where an import
     * told none, or put it before earlier moves since the clock had been set back.
     */
    default List<ProspectId> doubtfulDays() {
        return List.of();
    }

    /** How many prospects have no created date, and so are in no cohort. */
    long withoutDate();

    /** Those that came first to that pipeline, on a day nobody knows: they are in none of its cohorts. */
    List<ProspectId> withoutDate(PipelineKey pipeline);

    /** First entries into a stage on a day. */
    record DayEntries(StageKey stage, LocalDate day, long count) {}

    /**
     * So many first entries into a stage on the same day, that all went on after as many days or have not.
     *
     * @param day in days since 1970
     * @param passedAfter days to the first entry into any later step; {@link #NOT_YET} if there is none that tells
     * @param trial whether a step rate counts them
     */
    record EntryCount(StageKey stage, long day, long passedAfter, boolean trial, long count) {

        /** There is no later step, or none that tells how long it took. */
        public static final long NOT_YET = -1;
    }

    /**
     * So many prospects closed for one reason whose value is in one currency.
     *
     * @param reason its key; empty where nobody said one
     * @param count prospects, those without a value included
     * @param worth sum of the likely values, in as many decimals as the currency has
     */
    record ClosedFor(String reason, CurrencyUnit currency, long count, BigDecimal worth) {

        public ClosedFor {
            worth = Money.of(currency, worth, RoundingMode.HALF_EVEN).getAmount();
        }
    }

    /** So many prospects that were in a stage for the same time, or whose sales took the same time. */
    record StageTimes(StageTime time, long count) {}

    /**
     * The prospects of one stage whose value is in one currency.
     *
     * @param count prospects, those without a value included (they are counted with the workspace's currency)
     * @param worth sum of the likely values, in as many decimals as the currency has
     */
    record Holding(StageKey stage, CurrencyUnit currency, long count, BigDecimal worth) {

        public Holding {
            worth = Money.of(currency, worth, RoundingMode.HALF_EVEN).getAmount();
        }
    }
}
