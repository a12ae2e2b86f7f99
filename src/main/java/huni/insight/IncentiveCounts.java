package huni.insight;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Incentive;
import huni.domain.dossier.GivenIncentive;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was given, counted by prospects: a prospect that was given two trials counts once as one that was given a trial.
 * What is only planned counts as planned and nowhere else. What became of it is where the prospect stands now.
 *
 * @param kind what is counted; empty for all kinds
 */
public record IncentiveCounts(Optional<Incentive.Kind> kind, List<GivenCount> counts) {

    /** What a number counts. */
    public enum GivenPart {
        /** It was given. */
        GIVEN,
        /** It was given and has not ended. */
        RUNNING,
        /** It was given, and the sale is open. */
        UNDER_WAY,
        /** It was given, and the sale is won. */
        WON,
        /** It was given, and the sale is lost. */
        LOST,
        /** It is to be given. */
        PLANNED
    }

    /**
     * A number, with the test of what it counts.
     *
     * @param prospects how many there are
     */
    public record GivenCount(GivenPart part, long prospects, Predicate<GivenIncentive> counted) {}

    /** The counts of all kinds together, and then of each kind that was given. */
    public static List<IncentiveCounts> of(List<GivenIncentive> given, Pipeline pipeline, LocalDate today) {
        return Stream.concat(
                        Stream.of(Optional.<Incentive.Kind>empty()),
                        Stream.of(Incentive.Kind.values()).map(Optional::of))
                .filter(kind -> kind.isEmpty() || given.stream().anyMatch(ofKind(kind)))
                .map(kind -> of(kind, given, pipeline, today))
                .toList();
    }

    private static IncentiveCounts of(
            Optional<Incentive.Kind> kind, List<GivenIncentive> given, Pipeline pipeline, LocalDate today) {
        return new IncentiveCounts(
                kind,
                Stream.of(GivenPart.values())
                        .map(part -> {
                            Predicate<GivenIncentive> counted = ofKind(kind).and(of(part, pipeline, today));
                            return new GivenCount(part, prospects(given, counted), counted);
                        })
                        .toList());
    }

    private static long prospects(List<GivenIncentive> given, Predicate<GivenIncentive> counted) {
        return given.stream()
                .filter(counted)
                .map(one -> one.card().prospect())
                .distinct()
                .count();
    }

    private static Predicate<GivenIncentive> ofKind(Optional<Incentive.Kind> kind) {
        return one -> kind.isEmpty() || kind.get() == one.incentive().kind();
    }

    private static Predicate<GivenIncentive> of(GivenPart part, Pipeline pipeline, LocalDate today) {
        return one -> {
            Activity activity = one.activity();
            boolean given = activity.state() == ActivityState.DONE;
            StageType type = pipeline.stage(one.card().stage()).type();
            return switch (part) {
                case GIVEN -> given;
                case RUNNING ->
                    given
                            && one.incentive()
                                    .ends()
                                    .filter(last -> !last.isBefore(today))
                                    .isPresent();
                case UNDER_WAY -> given && !type.isClosed();
                case WON -> given && type == StageType.WON;
                case LOST -> given && type == StageType.LOST;
                case PLANNED -> activity.isPlanned();
            };
        };
    }
}
