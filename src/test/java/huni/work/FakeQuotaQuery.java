package huni.work;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The quota of a ledger in memory, towards which nothing has been won. */
public record FakeQuotaQuery(FakeLedger ledger) implements QuotaQuery {

    @Override
    public Optional<Quota> quota() {
        return ledger.records().quota();
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
