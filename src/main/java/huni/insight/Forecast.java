package huni.insight;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.Quota;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is known of open prospects as of a day, and of what they may bring, in all pipelines or in one.
 *
 * @param only the pipeline that it is of; empty for all
 * @param open all of them, with or without a value
 * @param wins what was won in the last two years
 * @param winsOf the same of each pipeline
 * @param paces how many new ones come to each pipeline
 */
public record Forecast(
        Optional<PipelineKey> only,
        Chances chances,
        OpenProspects open,
        PastWins wins,
        Map<PipelineKey, PastWins> winsOf,
        Map<PipelineKey, NewPace> paces) {

    public Forecast {
        winsOf = Map.copyOf(winsOf);
        paces = Map.copyOf(paces);
    }

    /**
     * The same with its values in one currency, as far as a rate of its day is known; what cannot be converted stays as
     * it is.
     */
    public Forecast in(CurrencyUnit currency, CurrencyRates rates) {
        LocalDate today = chances.today();
        UnaryOperator<Money> converted =
                worth -> rates.worth(worth, currency, today).orElse(worth);
        if (rates.written().isEmpty()) {
            return this;
        }
        Map<PipelineKey, PastWins> each = new HashMap<>();
        winsOf.forEach((one, known) -> each.put(one, known.with(converted)));
        return new Forecast(only, chances, open.with(converted), wins.with(converted), each, paces);
    }

    /** What is in one pipeline alone. */
    public Forecast of(PipelineKey pipeline) {
        Map<PipelineKey, NewPace> own = new HashMap<>(paces);
        own.keySet().retainAll(Set.of(pipeline));
        return new Forecast(
                Optional.of(pipeline),
                chances,
                open.only(one -> chances.pipeline().isIn(pipeline, one.stay().stage())),
                winsOf.getOrDefault(pipeline, PastWins.NONE),
                winsOf,
                own);
    }

    /**
     * Of some open prospects alone, such as those that one person looks after. Chances and what a win brings stay those of all,
     * who are more to learn from; who is not entered yet belongs to nobody, so none of them is counted.
     */
    public Forecast of(Set<ProspectId> some) {
        return new Forecast(only, chances, open.only(one -> some.contains(one.prospect())), wins, winsOf, Map.of());
    }

    /**
     * How many open ones have a likely value and what it comes to, by currency.
     *
     * @param some it is of some prospects alone, so they are counted one by one
     */
    public Map<CurrencyUnit, PastWins.Values> openWorth(boolean some) {
        return some ? open.byCurrency() : wins.open();
    }

    /** The stages of the pipeline it is of, or of all. */
    public Pipeline stages() {
        return only.map(chances.pipeline()::of).orElse(chances.pipeline());
    }

    /** Where prospects begin in the pipeline it is of, or in the first one. */
    public Stay first() {
        return chances.first(only.orElse(PipelineKey.FIRST));
    }

    /**
     * As a quota counts: what is in its pipeline, where it is of one, with its values in the quota's currency, or with one
     * for each prospect and each win.
     */
    public Forecast towards(Quota quota, CurrencyRates rates) {
        return quota.pipeline().map(this::of).orElse(this).counted(quota, rates);
    }

    private Forecast counted(Quota quota, CurrencyRates rates) {
        return quota.measure() == Quota.Measure.MONEY
                ? in(quota.target().getCurrencyUnit(), rates)
                : new Forecast(only, chances, open.each(quota.of(1)), wins.each(quota.of(1)), winsOf, paces);
    }

    /** How many new ones come a day, to all pipelines together. */
    public NewPace pace() {
        return paces.values().stream().reduce(NewPace::plus).orElse(NewPace.NONE);
    }

    /** How many of those that are not entered yet are usually won in so many days, each in the pipeline it comes to. */
    public double newWins(long daysLeft) {
        return paces.entrySet().stream()
                .mapToDouble(pace -> pace.getValue().wins(chances, chances.first(pace.getKey()), daysLeft))
                .sum();
    }

    /** The open ones of these. */
    public List<OpenProspect> open(List<ProspectId> those) {
        return those.stream().flatMap(id -> open.find(id).stream()).toList();
    }

    /** The sums of likely values times chances in the end, of all of them, by currency. */
    public SortedMap<CurrencyUnit, Money> expectedInTheEnd() {
        SortedMap<CurrencyUnit, Money> sums = new TreeMap<>();
        expectedByStage()
                .values()
                .forEach(each -> each.forEach((currency, sum) -> sums.merge(currency, sum, Money::plus)));
        return sums;
    }

    /** The same of each stage; without the stages in which nobody has a value. */
    public Map<StageKey, Map<CurrencyUnit, Money>> expectedByStage() {
        ExpectedSums sums = new ExpectedSums(chances);
        open.columns(chances).forEach(sums::add);
        return sums.byStage();
    }

    /** The same of some of the open ones. */
    public Map<StageKey, Map<CurrencyUnit, Money>> expectedByStage(Collection<OpenProspect> some) {
        ExpectedSums sums = new ExpectedSums(chances);
        sums.add(OpenColumns.of(some, chances));
        return sums.byStage();
    }

    /** The sum of likely values times chances in the end, of those in a stage with a value in that currency. */
    public Money expected(StageKey stage, CurrencyUnit currency) {
        return Optional.ofNullable(expectedByStage().get(stage))
                .flatMap(sums -> Optional.ofNullable(sums.get(currency)))
                .orElse(Money.zero(currency));
    }
}
