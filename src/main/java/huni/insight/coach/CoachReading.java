package huni.insight.coach;

import huni.domain.ProspectId;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachRule;
import huni.domain.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the coach has to say, as figures.
 *
 * @param lastSunday the last day that was looked at
 * @param notCounted what some of the numbers leave out
 * @param closed how many prospects are won or lost
 * @param cases what each rate is counted from
 * @param daysToWon the median of days from an appointment to the win; empty under five wins
 * @param unconfirmed the prospects with an appointment of the last half year that was booked without the decision maker
 * @param fresh who is fresh between appointment and closing; empty while nobody is told that these are many
 * @param atStake what the advice that is given is about, in money, where that can be told
 * @param biggest the one of which most is expected in the running period; empty while nothing is said of it
 * @param pace the cold calls that bring appointments back; empty where they are not said to be few, or nobody knows
 * @param answers what the person answered to advice
 */
public record CoachReading(
        Pipeline pipeline,
        LocalDate lastSunday,
        NotCounted notCounted,
        int closed,
        List<Watched> watched,
        SequencedMap<AdviceKey, List<RateCase>> cases,
        List<StageBalance> balance,
        OptionalInt daysToWon,
        Set<ProspectId> unconfirmed,
        Set<ProspectId> fresh,
        Map<AdviceKey, MoneyAtStake> atStake,
        Optional<ProspectId> biggest,
        Optional<CallPace> pace,
        List<CoachDismissal> answers) {

    /**
     * What some of the numbers leave out, since nobody knows when or how it came about.
     *
     * @param undated prospects that were created on a day nobody knows, so in no week
     * @param wayUnknown prospects that came in closed, so in no step
     */
    public record NotCounted(long undated, long wayUnknown) {}

    /** The prospects behind what was found; none where it is of no prospects in particular. */
    public Set<ProspectId> behind(Watched rule) {
        return switch (rule.evidence()) {
            case FallenRate rate -> stopped(rule.key(), rate);
            case UnconfirmedAuthority _ -> unconfirmed;
            case Carried _ -> biggest.map(Set::of).orElse(Set.of());
            case FreshStock _ -> rule.key().rule() == CoachRule.MANY_APPOINTMENTS ? fresh : Set.of();
            case FewerNew _ -> Set.of();
        };
    }

    /** The day from which on it is spoken of again; empty if nobody silenced it. */
    public Optional<LocalDate> silentUntil(AdviceKey key) {
        return answers.stream()
                .filter(answer -> answer.isAbout(key))
                .filter(answer -> answer.kind() == CoachDismissal.Kind.NOT_NOW)
                .map(answer -> answer.on().plusDays(CoachDismissal.SILENT_DAYS))
                .max(Comparator.naturalOrder());
    }

    /** Of whom it became known in the days that are spoken of that they did not go on. */
    private Set<ProspectId> stopped(AdviceKey key, FallenRate rate) {
        return cases.getOrDefault(key, List.of()).stream()
                .filter(one -> !one.outcome().reached())
                .filter(one -> one.outcome().known().isAfter(rate.after())
                        && !one.outcome().known().isAfter(lastSunday))
                .map(RateCase::prospect)
                .collect(Collectors.toSet());
    }
}
