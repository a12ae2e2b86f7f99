package huni.ui.settings;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.work.FakeLedger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the quota from a ledger in memory. What the settings do not ask is refused. */
record LedgerQuota(FakeLedger ledger) implements QuotaQuery {

    @Override
    public Optional<Quota> quota() {
        return ledger.records().quota();
    }

    @Override
    public Money won(DaySpan closed, CurrencyUnit currency) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long wins(DaySpan closed, CurrencyUnit currency) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Closing closing(CurrencyUnit currency, DaySpan decided, Set<StageKey> undecided) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DaysToWon> daysToWon() {
        throw new UnsupportedOperationException();
    }
}
