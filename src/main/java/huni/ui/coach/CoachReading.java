package huni.ui.coach;

import huni.domain.ProspectId;
import huni.domain.coach.AdviceKey;
import huni.domain.pipeline.Pipeline;
import huni.insight.coach.RateCase;
import huni.insight.coach.StageBalance;
import huni.insight.coach.Watched;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What the screen shows, as figures.
 *
 * @param lastSunday the last day that was looked at
 * @param closed how many prospects are won or lost
 * @param cases what each rate is counted from
 * @param daysToWon the median of days from an appointment to the win; empty under five wins
 * @param unconfirmed the prospects with an appointment of the last half year that was booked without the decision maker
 */
record CoachReading(
        Pipeline pipeline,
        LocalDate lastSunday,
        int closed,
        List<Watched> watched,
        SequencedMap<AdviceKey, List<RateCase>> cases,
        List<StageBalance> balance,
        OptionalInt daysToWon,
        Set<ProspectId> unconfirmed) {}
