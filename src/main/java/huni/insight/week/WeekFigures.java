package huni.insight.week;

import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Quota;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.Movement;
import huni.insight.Outlook;
import huni.insight.QuotaBasis;
import huni.insight.Share;
import huni.insight.StepDays;
import huni.insight.StepRate;
import huni.insight.coach.Coach;
import huni.insight.coach.Watched;
import huni.insight.week.WeekFacts.OfQuota;
import huni.insight.week.WeekFigure.Amount;
import huni.insight.week.WeekFigure.Count;
import huni.insight.week.WeekFigure.Evidence;
import huni.insight.week.WeekFigure.OutOf;
import huni.insight.week.WeekFigure.Part;
import huni.insight.week.WeekFigure.Sales;
import huni.insight.week.WeekFigure.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The figures of a week's report. They follow from its facts alone, by the same rules as those of the screens: who has
 * the facts can compute them again.
 *
 * @param advice what the coach says, the most important first
 * @param figures each by its name, in the order of the report
 */
public record WeekFigures(
        WeekFacts facts,
        Funnel funnel,
        Movement movement,
        List<Watched> advice,
        SequencedMap<String, WeekFigure> figures) {

    /** Stands for every stage of another pipeline. */
    public static final StageKey ELSEWHERE = new StageKey("another_pipeline");

    /** Computes them all. Takes its time. */
    public static WeekFigures of(WeekFacts facts) {
        Pipeline pipeline = facts.pipeline().stages();
        FunnelRules rules = new FunnelRules(
                pipeline,
                stage -> Optional.ofNullable(facts.usual().get(stage))
                        .orElseGet(() -> StepRate.none(StepDays.UNTIL_KNOWN)),
                facts.today());
        Funnel funnel = rules.funnel(facts.journeys(), facts.created());
        Movement movement = Movement.of(pipeline, facts.created(), facts.entries(), facts.undated());
        SequencedMap<String, WeekFigure> figures = new LinkedHashMap<>();
        facts.quota().ifPresent(quota -> addQuota(figures, quota));
        addFunnel(figures, funnel);
        addNew(figures, facts.journeys(), movement);
        addMovement(figures, movement);
        List<Watched> advice = Coach.advice(Coach.watch(facts.coach().facts()));
        figures.put("coach.closed", new Count(facts.coach().closed()));
        figures.put("coach.advice", new Count(advice.size()));
        advice.forEach(said -> figures.put(name(said), new Evidence(said.evidence())));
        return new WeekFigures(facts, funnel, movement, advice, figures);
    }

    /** What one of them says; an unknown name is refused. */
    public WeekFigure figure(String name) {
        return Optional.ofNullable(figures.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no figure " + name));
    }

    /** The steps into which somebody came this week or the week before, and those into which one could. */
    public List<StageKey> moved() {
        return moved(
                movement.weeks().getLast(),
                movement.weeks().get(movement.weeks().size() - 2));
    }

    /** Under which name a piece of advice tells its counts. */
    public static String name(Watched advice) {
        return "coach." + advice.key().rule().key()
                + advice.key().stage().map(stage -> "." + stage.value()).orElse("");
    }

    private static void addQuota(SequencedMap<String, WeekFigure> figures, OfQuota quota) {
        QuotaBasis basis = quota.basis();
        figures.put("quota.target", amount(quota, basis.target()));
        figures.put("quota.won", amount(quota, basis.won()));
        figures.put("quota.sales", new Count(quota.sales()));
        figures.put("quota.won-part", WeekFigure.of(part(basis.won(), basis.target())));
        figures.put("quota.unvalued", new Count(quota.unvalued()));
        figures.put("quota.elsewhere", new Count(quota.elsewhere()));
        quota.expectedElsewhere()
                .forEach(sum -> figures.put(
                        "quota.expected-elsewhere." + sum.getCurrencyUnit().getCode(), new Amount(sum)));
        if (quota.running()) {
            addExpected(figures, quota);
        }
    }

    private static WeekFigure amount(OfQuota quota, Money amount) {
        return quota.measure() == Quota.Measure.MONEY ? new Amount(amount) : new Sales(amount.getAmount());
    }

    private static void addExpected(SequencedMap<String, WeekFigure> figures, OfQuota quota) {
        QuotaBasis basis = quota.basis();
        Outlook outlook = basis.outlook();
        figures.put("quota.expected", amount(quota, basis.expected()));
        figures.put("quota.carrying", new Count(basis.carrying()));
        figures.put("quota.largest", WeekFigure.of(basis.concentration()));
        figures.put("quota.build", amount(quota, basis.toBuild()));
        figures.put("quota.needed", WeekFigure.of(basis.newProspectsNeeded(quota.firstEver())));
        figures.put("quota.chance", new Part(outlook.chance()));
        figures.put("quota.p10", amount(quota, basis.won().plus(outlook.p10())));
        figures.put("quota.p90", amount(quota, basis.won().plus(outlook.p90())));
    }

    private static OptionalDouble part(Money part, Money whole) {
        return whole.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        part.getAmount().doubleValue() / whole.getAmount().doubleValue());
    }

    private static void addFunnel(SequencedMap<String, WeekFigure> figures, Funnel funnel) {
        figures.put("funnel.prospects", new Count(funnel.prospects()));
        figures.put("funnel.skipped", new Count(funnel.skipped()));
        for (int i = 0; i < funnel.steps().size(); i++) {
            Funnel.Step step = funnel.steps().get(i);
            String name = "funnel." + step.stage().value();
            figures.put(name + ".reached", new Count(step.reached()));
            figures.put(name + ".lost", new Count(step.lostHere()));
            figures.put(name + ".parked", new Count(step.parkedHere()));
            figures.put(name + ".moved-away", new Count(step.movedAwayHere()));
            figures.put(name + ".open", new Count(step.stillHere()));
            if (i < funnel.steps().size() - 1) {
                Share rate = step.shownRate().share();
                figures.put(name + ".rate", rate.whole() == 0 ? new Unknown() : new OutOf(rate));
                figures.put(name + ".early", new Count(step.tooEarly()));
            } else {
                figures.put(name + ".of-first", new OutOf(funnel.ofFirst(i)));
            }
        }
    }

    /** Who was created in each week, in whichever stage: all of them together are those of the funnel. */
    private static void addNew(SequencedMap<String, WeekFigure> figures, List<Journey> journeys, Movement movement) {
        for (Movement.Week week : movement.weeks()) {
            long created = journeys.stream()
                    .filter(journey -> week.days().contains(journey.createdOn()))
                    .count();
            figures.put("new." + week.days().from(), new Count(created));
        }
    }

    private static void addMovement(SequencedMap<String, WeekFigure> figures, Movement movement) {
        List<Movement.Week> weeks = movement.weeks();
        Movement.Week now = weeks.getLast();
        Movement.Week before = weeks.get(weeks.size() - 2);
        for (StageKey stage : moved(now, before)) {
            figures.put("movement." + stage.value() + ".now", new Count(now.into(stage)));
            figures.put("movement." + stage.value() + ".before", new Count(before.into(stage)));
        }
        figures.put("movement.all-lost.now", new Count(now.lost()));
        figures.put("movement.all-lost.before", new Count(before.lost()));
        figures.put("movement.undated", new Count(movement.undatedEntries()));
    }

    private static List<StageKey> moved(Movement.Week now, Movement.Week before) {
        return Stream.concat(before.firstEntries().stream(), now.firstEntries().stream())
                .map(Movement.Entries::stage)
                .distinct()
                .toList();
    }
}
