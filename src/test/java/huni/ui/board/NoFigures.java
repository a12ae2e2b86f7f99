package huni.ui.board;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.HistoryQuery;
import huni.domain.prospect.Journey;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Nothing has happened so far, and no quota is set. */
final class NoFigures implements HistoryQuery, QuotaQuery {

    @Override
    public void eachJourney(DaySpan created, Consumer<? super Journey> each) {}

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        return List.of();
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        return List.of();
    }

    @Override
    public List<Passages> passages() {
        return List.of();
    }

    @Override
    public List<Outcomes> outcomes() {
        return List.of();
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        return List.of();
    }

    @Override
    public long withoutDate() {
        return 0;
    }

    @Override
    public Optional<Quota> quota() {
        return Optional.empty();
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
    public Closing closing(CurrencyUnit currency, DaySpan decided, Set<StageKey> undecided) {
        return Closing.of(List.of());
    }

    @Override
    public List<DaysToWon> daysToWon() {
        return List.of();
    }
}
