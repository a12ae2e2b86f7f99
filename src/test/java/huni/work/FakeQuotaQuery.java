package huni.work;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PastForecast;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The quota of a ledger in memory, towards which nothing has been won. */
public record FakeQuotaQuery(FakeLedger ledger, Optional<PipelineKey> pipeline) implements QuotaQuery {

    /** Over all pipelines. */
    public FakeQuotaQuery(FakeLedger ledger) {
        this(ledger, Optional.empty());
    }

    @Override
    public QuotaQuery of(PipelineKey pipeline) {
        return new FakeQuotaQuery(ledger, Optional.of(pipeline));
    }

    @Override
    public QuotaQuery of(PersonId person) {
        throw new UnsupportedOperationException("nobody looks after anything here");
    }

    @Override
    public Optional<Set<ProspectId>> lookedAfter() {
        return Optional.empty();
    }

    @Override
    public Optional<Quota> quota() {
        return quotas().stream().reduce((_, later) -> later);
    }

    @Override
    public List<Quota> quotas() {
        return ledger.records().all(Quota.class).stream()
                .filter(one -> one.pipeline().equals(pipeline))
                .toList();
    }

    @Override
    public List<PastForecast> forecasts(LocalDate from) {
        return ledger.records().all(PastForecast.class).stream()
                .filter(one -> !one.madeOn().isBefore(from))
                .toList();
    }

    @Override
    public List<ProspectId> wonIn(DaySpan closed) {
        return List.of();
    }

    @Override
    public Money won(DaySpan closed, CurrencyUnit currency) {
        return Money.zero(currency);
    }

    @Override
    public long wins(DaySpan closed, CurrencyUnit currency) {
        return 0;
    }

    @Override
    public List<ClosedSales> wonInOthers(DaySpan closed, CurrencyUnit currency) {
        return List.of();
    }

    @Override
    public CurrencyRates rates() {
        return new CurrencyRates(ledger.records().all(CurrencyRate.class));
    }

    @Override
    public long winsWithoutWorth(DaySpan closed) {
        return 0;
    }

    @Override
    public Map<StageKey, Long> closedUndated() {
        return ledger.records().prospects().stream()
                .filter(p -> !p.removed() && p.standing().closedOn().isEmpty())
                .map(p -> p.standing().stage())
                .filter(key -> ledger.records().pipeline().stage(key).type().isClosed())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
