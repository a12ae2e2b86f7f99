package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.Course;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.PastCall;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What it takes, per working day, to build what a quota still lacks, and what was done lately.
 *
 * @param daysLeft working days from today to the end of the period, half ones counted so
 * @param lately the last ten days on which was worked, today left out
 * @param latelyDays how many working days these are, half ones counted so
 * @param entered how many new prospects were entered on them
 * @param calling what was called
 */
public record Effort(
        ThreeNumbers numbers, double daysLeft, DaySpan lately, double latelyDays, long entered, Calling calling) {

    /** So many worked days are looked back at. */
    public static final int LATELY = 10;

    /** So many days back calls are counted. */
    public static final int DAYS = NewPace.DAYS;

    /** With fewer calls nobody knows how many it takes. */
    private static final long CALLS_ENOUGH = 20;

    /**
     * Cold calls: those with a prospect that began that day in the first stage.
     *
     * @param calls in the last {@link #DAYS} days
     * @param lately of these, on the last ten days on which was worked
     * @param decisionMakers first entries into the second stage in the last {@link #DAYS} days
     */
    public record Calling(long calls, long lately, long decisionMakers) {

        /**
         * Counts them.
         *
         * @param courses of the prospects that were called
         */
        public static Calling of(
                List<PastCall> calls,
                List<Course> courses,
                Pipeline pipeline,
                ZoneId zone,
                DaySpan lately,
                long decisionMakers) {
            Map<?, StageHistory> histories =
                    courses.stream().collect(Collectors.toMap(Course::prospect, Course::history));
            List<LocalDate> cold = calls.stream()
                    .filter(call -> Optional.ofNullable(histories.get(call.prospect()))
                            .flatMap(history -> began(history, LocalDate.ofInstant(call.at(), zone)))
                            .filter(pipeline.first().key()::equals)
                            .isPresent())
                    .map(call -> LocalDate.ofInstant(call.at(), zone))
                    .toList();
            return new Calling(
                    cold.size(), cold.stream().filter(lately::contains).count(), decisionMakers);
        }

        /** Where it stood when the day began, since a call that goes well moves it; created that day, where it came in. */
        private static Optional<StageKey> began(StageHistory history, LocalDate day) {
            return history.stageOn(day.minusDays(1))
                    .or(() -> history.events().stream().findFirst().map(event -> event.to()));
        }

        /** Decision makers per call; empty while there are too few calls, or no decision maker came of them. */
        public OptionalDouble perCall() {
            return calls < CALLS_ENOUGH || decisionMakers == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) decisionMakers / calls);
        }
    }

    /** The days on which was worked last, before today. */
    public static DaySpan lately(WorkingTime working, LocalDate today) {
        LocalDate first = Stream.iterate(working.before(today), working::before)
                .limit(LATELY)
                .reduce((_, earlier) -> earlier)
                .orElse(today.minusDays(1));
        return new DaySpan(first, today.minusDays(1));
    }

    /** The second open stage, to which a first call leads; empty where there is none. */
    public static Optional<Stage> second(Pipeline pipeline) {
        Stage first = pipeline.first();
        return pipeline.steps().stream()
                .filter(Stage::isOpen)
                .filter(stage -> !stage.retired() && stage.pipeline().equals(first.pipeline()))
                .filter(stage -> stage.position() > first.position())
                .findFirst();
    }

    /** New prospects needed per working day that is left; empty where nobody knows, or no such day is left. */
    public OptionalDouble neededPerDay() {
        OptionalLong needed = numbers.newProspectsNeeded();
        return needed.isEmpty() || daysLeft == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(needed.getAsLong() / daysLeft);
    }

    /** New prospects entered per working day lately. */
    public double enteredPerDay() {
        return latelyDays == 0 ? 0 : entered / latelyDays;
    }

    /** Cold calls made per working day lately. */
    public double calledPerDay() {
        return latelyDays == 0 ? 0 : calling.lately() / latelyDays;
    }

    /** How many have to come to the second stage to win what has to be built; empty where nobody knows what a win brings. */
    public OptionalDouble decisionMakersNeeded() {
        Optional<Stage> second = second(numbers.forecast().stages());
        Optional<Money> average = numbers.averageWon().filter(Money::isPositive);
        if (second.isEmpty() || average.isEmpty()) {
            return OptionalDouble.empty();
        }
        double ever = secondEver(second.get());
        return ever == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(numbers.toBuild().getAmount().doubleValue()
                        / (average.get().getAmount().doubleValue() * ever));
    }

    /** The chance of one that comes to the second stage to be won in the end. */
    public double secondEver(Stage second) {
        return numbers.forecast().chances().ever(Stay.beginning(second.key()), numbers.daysLeft());
    }

    /** Cold calls per working day that is left; empty where nobody knows. */
    public OptionalDouble callsPerDay() {
        OptionalDouble needed = decisionMakersNeeded();
        OptionalDouble perCall = calling.perCall();
        return needed.isEmpty() || perCall.isEmpty() || daysLeft == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(needed.getAsDouble() / perCall.getAsDouble() / daysLeft);
    }

    /** How many average new prospects stand for as much as the biggest one; empty where nobody knows. */
    public OptionalDouble replacements() {
        double ever = numbers.firstEver();
        double each = numbers.averageWon()
                        .map(average -> average.getAmount().doubleValue())
                        .orElse(0.0)
                * ever;
        Optional<ThreeNumbers.Biggest> biggest = numbers.biggest();
        return each > 0 && biggest.isPresent()
                ? OptionalDouble.of(biggest.get().expected().getAmount().doubleValue() / each)
                : OptionalDouble.empty();
    }
}
