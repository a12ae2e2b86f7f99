package huni.ui.settings;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.BoardQuery;
import huni.domain.board.Card;
import huni.domain.board.CardFilter;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.HistoryQuery.Holding;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.work.FakeLedger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads stages and quota from a ledger in memory. What the settings do not ask is refused. */
record LedgerQueries(FakeLedger ledger) implements BoardQuery, QuotaQuery {

    @Override
    public Pipeline pipeline() {
        return ledger.records().pipeline();
    }

    @Override
    public Optional<Quota> quota() {
        return ledger.records().quota();
    }

    @Override
    public List<Holding> totals(CardFilter filter, DaySpan closed, Moment now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Card> cards(Column column, Optional<Card> after, int limit, Moment now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Card> card(ProspectId prospect) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Attention, Long> attention(CardFilter filter, Moment now) {
        throw new UnsupportedOperationException();
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
