package huni.store.read;

import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.StageKey;
import huni.store.rows.StageTotals;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Adds up holdings by stage and currency; what has no value counts with the workspace's currency. */
final class Holdings {

    private final CurrencyUnit workspace;
    private final Map<Group, Holding> sums = new LinkedHashMap<>();

    Holdings(CurrencyUnit workspace) {
        this.workspace = workspace;
    }

    private record Group(StageKey stage, CurrencyUnit currency) {}

    /** Adds a row whose columns are stage, currency, count and worth. */
    void add(ResultSet row) throws SQLException {
        add(read(row));
    }

    /** A holding from such a row. */
    Holding read(ResultSet row) throws SQLException {
        String currency = row.getString(2);
        return new Holding(
                new StageKey(row.getString(1)),
                currency.equals(StageTotals.NO_CURRENCY) ? workspace : CurrencyUnit.of(currency),
                row.getLong(3),
                row.getBigDecimal(4));
    }

    void add(Holding more) {
        sums.merge(
                new Group(more.stage(), more.currency()),
                more,
                (a, b) -> new Holding(
                        a.stage(),
                        a.currency(),
                        a.count() + b.count(),
                        a.worth().add(b.worth())));
    }

    /** Takes one prospect out of a stage (-1) or puts it into one (1). */
    void move(StageKey stage, OpenWorth worth, int times) {
        add(new Holding(
                stage,
                worth.likely().isPresent() ? CurrencyUnit.of(worth.currency()) : workspace,
                times,
                worth.likely().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(times))));
    }

    /** What one prospect adds to a holding. */
    record OpenWorth(String currency, Optional<BigDecimal> likely) {}

    /** The holdings of at least one prospect. */
    List<Holding> all() {
        return sums.values().stream().filter(holding -> holding.count() != 0).toList();
    }
}
