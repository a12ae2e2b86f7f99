package huni.insight.coach;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachQuery;
import huni.domain.coach.CoachRule;
import huni.domain.coach.Promise;
import huni.domain.history.CourseQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.EffortQuery;
import huni.domain.quota.PastCall;
import huni.domain.quota.QuotaQuery;
import huni.domain.worktime.WorkingTime;
import huni.insight.Effort;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.RunningQuota;
import huni.insight.ThreeNumbers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Reads what the coach looks at. Takes long, so it is called off the screen's thread. */
public final class CoachReader {

    /** Four years of looks and what they look back at. */
    private static final int YEARS = 4;

    private final CourseQuery courses;
    private final CoachQuery told;
    private final Supplier<Pipeline> pipelines;
    private final KeptForecast forecasts;
    private final QuotaQuery quotas;
    private final EffortQuery effort;
    private final Optional<Owned> owned;

    /** Of everybody's prospects. */
    public CoachReader(
            CourseQuery courses,
            CoachQuery told,
            Supplier<Pipeline> pipelines,
            KeptForecast forecasts,
            QuotaQuery quotas,
            EffortQuery effort) {
        this(courses, told, pipelines, forecasts, quotas, effort, Optional.empty());
    }

    private CoachReader(
            CourseQuery courses,
            CoachQuery told,
            Supplier<Pipeline> pipelines,
            KeptForecast forecasts,
            QuotaQuery quotas,
            EffortQuery effort,
            Optional<Owned> owned) {
        this.owned = owned;
        this.courses = courses;
        this.told = told;
        this.pipelines = pipelines;
        this.forecasts = forecasts;
        this.quotas = quotas;
        this.effort = effort;
    }

    /** A person, and the prospects they look after. */
    private record Owned(PersonId person, Set<ProspectId> prospects) {

        boolean has(ProspectId prospect) {
            return prospects.contains(prospect);
        }
    }

    /**
     * The same of the prospects that a person looks after now, of everybody's where it is empty: what they did, what was promised
     * to them, the calls they had, and what that person answered. The chance that an open one is won, by which its money is weighed,
     * stays what is learned from everybody's.
     */
    public CoachReader of(Optional<PersonId> owner) {
        return owner.map(this::of).orElse(this);
    }

    private CoachReader of(PersonId owner) {
        QuotaQuery theirs = quotas.of(owner);
        Owned one = new Owned(owner, theirs.lookedAfter().orElse(Set.of()));
        EffortQuery calls = from -> effort.calls(from).stream()
                .filter(call -> one.has(call.prospect()))
                .toList();
        return new CoachReader(courses, told, pipelines, forecasts, theirs, calls, Optional.of(one));
    }

    private boolean isCounted(ProspectId prospect) {
        return owned.isEmpty() || owned.get().has(prospect);
    }

    private Forecast forecast(Moment now, Runnable check) {
        Forecast all = forecasts.on(now.day(), check);
        return owned.map(one -> all.of(one.prospects())).orElse(all);
    }

    /** What was answered to advice about the same prospects. */
    private List<CoachDismissal> answers() {
        Optional<PersonId> whose = owned.map(Owned::person);
        return told.answers().stream()
                .filter(answer -> answer.person().equals(whose))
                .toList();
    }

    private <P extends Promise> List<P> counted(List<P> promised) {
        return promised.stream().filter(one -> isCounted(one.prospect())).toList();
    }

    private Map<ProspectId, String> lostReasons(LocalDate from) {
        Map<ProspectId, String> reasons = new HashMap<>(told.lostReasons(from));
        reasons.keySet().removeIf(prospect -> !isCounted(prospect));
        return reasons;
    }

    /**
     * What there is to say now.
     *
     * @param shown the pipeline that is looked at; the first one if there is no such
     * @param currency in which money is told
     * @param check ends the reading by throwing if nobody wants it any more
     */
    public CoachReading read(
            PipelineKey shown, Moment now, WorkingTime working, CurrencyUnit currency, Runnable check) {
        Gathered all = gathered(shown, now, working, check);
        Pipeline pipeline = all.pipeline();
        LocalDate lastSunday = now.day().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        List<Watched> watched = Coach.watch(all.facts());
        List<Watched> said = Coach.advice(watched);
        Optional<Forecast> forecast = said.isEmpty() ? Optional.empty() : Optional.of(forecast(now, check));
        return new CoachReading(
                pipeline,
                lastSunday,
                all.history().notCounted(),
                all.history().closed(),
                watched,
                all.cases(),
                all.history().balance(),
                all.history().daysToWon(),
                all.promised()
                        .unconfirmed(
                                lastSunday,
                                Memory.of(all.promised().answers(), AdviceKey.of(CoachRule.AUTHORITY), now.day()),
                                now.zone()),
                isSaid(said, CoachRule.MANY_APPOINTMENTS) ? all.history().fresh() : Set.of(),
                forecast.map(known -> atStake(said, pipeline, known.in(currency, quotas.rates()), currency))
                        .orElse(Map.of()),
                forecast.filter(_ -> isSaid(said, CoachRule.CONCENTRATION))
                        .flatMap(known -> biggest(quotas.heldBy(pipeline.first().pipeline()), pipelines.get(), known)),
                pace(said, all, now, working),
                all.promised().answers());
    }

    /**
     * What there is to look at, without what is said of it.
     *
     * @param shown the pipeline that is looked at; the first one if there is no such
     * @param now when it is looked at; what became known later is as it is known today
     * @param check ends the reading by throwing if nobody wants it any more
     */
    public CoachBasis basis(PipelineKey shown, Moment now, WorkingTime working, Runnable check) {
        Gathered all = gathered(shown, now, working, check);
        return new CoachBasis(all.facts(), all.history().closed());
    }

    /**
     * What there is to look at.
     *
     * @param closed how many prospects are won or lost
     */
    public record CoachBasis(CoachFacts facts, int closed) {}

    /** What was read of a pipeline. */
    private record Gathered(
            Pipeline pipeline,
            CoachHistory history,
            KeptPromises promised,
            SequencedMap<AdviceKey, List<RateCase>> cases,
            CoachFacts facts) {}

    private Gathered gathered(PipelineKey shown, Moment now, WorkingTime working, Runnable check) {
        Pipeline all = pipelines.get();
        Pipeline pipeline = all.ofOrFirst(shown);
        PipelineKey one = pipeline.first().pipeline();
        CoachHistory history = new CoachHistory(all, one, now);
        courses.eachCourse(course -> {
            check.run();
            if (isCounted(course.prospect())) {
                history.add(course.prospect(), course.createdOn(), course.history());
            }
        });
        LocalDate from = now.day().minusYears(YEARS);
        KeptPromises promised = new KeptPromises(
                answers(),
                counted(told.of(one).appointments(from)),
                counted(told.of(one).requests(from)),
                lostReasons(from));
        check.run();
        SequencedMap<AdviceKey, List<RateCase>> cases = history.cases(promised, working);
        return new Gathered(
                pipeline,
                history,
                promised,
                cases,
                history.facts(cases, promised, working)
                        .withLooks(Carried.looks(quotas.heldBy(one).forecasts(from))));
    }

    private static boolean isSaid(List<Watched> said, CoachRule rule) {
        return said.stream().anyMatch(one -> one.key().rule() == rule);
    }

    private static Map<AdviceKey, MoneyAtStake> atStake(
            List<Watched> said, Pipeline pipeline, Forecast forecast, CurrencyUnit currency) {
        Map<AdviceKey, MoneyAtStake> all = new HashMap<>();
        said.forEach(rule ->
                MoneyAtStake.of(rule, pipeline, forecast, currency).ifPresent(money -> all.put(rule.key(), money)));
        return Map.copyOf(all);
    }

    /** What it takes where appointments are said to be few. */
    private Optional<CallPace> pace(List<Watched> said, Gathered all, Moment now, WorkingTime working) {
        return said.stream()
                .filter(rule -> rule.key().rule() == CoachRule.FEW_APPOINTMENTS)
                .map(Watched::evidence)
                .flatMap(found -> found instanceof FreshStock stock ? Stream.of(stock) : Stream.empty())
                .findFirst()
                .flatMap(stock -> pace(stock, all, now, working));
    }

    private Optional<CallPace> pace(FreshStock stock, Gathered all, Moment now, WorkingTime working) {
        DaySpan counted = new DaySpan(now.day().minusDays(Effort.DAYS - 1L), now.day());
        DaySpan lately = Effort.lately(working, now.day());
        List<PastCall> calls = effort
                .calls(counted.from().atStartOfDay(now.zone()).toInstant())
                .stream()
                .filter(call -> !call.at().isAfter(now.instant()))
                .toList();
        long appointments = all.history().appointments(counted);
        Effort.Calling cold = Effort.Calling.of(
                calls,
                courses.courses(calls.stream().map(PastCall::prospect).collect(Collectors.toSet())),
                all.pipeline(),
                now.zone(),
                lately,
                appointments);
        double worked = working.days(lately);
        return CallPace.of(
                cold.calls(),
                appointments,
                worked == 0 ? 0 : cold.lately() / worked,
                all.history().usualAppointments(CallPace.WEEKS),
                stock.usual() - stock.now(),
                working.days(new DaySpan(
                        now.day(), now.day().plusWeeks(CallPace.WEEKS).minusDays(1))));
    }

    private static Optional<ProspectId> biggest(QuotaQuery held, Pipeline all, Forecast forecast) {
        return held.quota()
                .flatMap(quota ->
                        RunningQuota.of(quota, held, all, forecast).numbers().biggest())
                .map(ThreeNumbers.Biggest::prospect);
    }
}
