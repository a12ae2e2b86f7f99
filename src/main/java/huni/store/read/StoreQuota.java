package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.QuotaRows;
import huni.store.rows.StageTotals;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the three numbers are made of, from the database. */
public final class StoreQuota implements QuotaQuery {

    private final ReadConnection database;

    public StoreQuota(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Optional<Quota> quota() {
        return database.read(connection -> database.shared().once("quota", connection, QuotaRows::quota));
    }

    @Override
    public Money won(DaySpan closed, CurrencyUnit currency) {
        return Money.of(currency, sales(closed, currency.getCode()).sum(), RoundingMode.HALF_EVEN);
    }

    @Override
    public long wins(DaySpan closed, CurrencyUnit currency) {
        return sales(closed, currency.getCode()).count();
    }

    @Override
    public long winsWithoutWorth(DaySpan closed) {
        return sales(closed, StageTotals.NO_CURRENCY).count();
    }

    private record Sales(BigDecimal sum, long count) {}

    private record SalesOf(DaySpan closed) {}

    private Sales sales(DaySpan closed, String currency) {
        Map<String, Sales> byCurrency = database.read(
                connection -> database.shared().once(new SalesOf(closed), connection, asking -> sales(asking, closed)));
        return Optional.ofNullable(byCurrency.get(currency)).orElse(new Sales(BigDecimal.ZERO, 0));
    }

    private static Map<String, Sales> sales(Connection connection, DaySpan closed) throws SQLException {
        Map<String, Sales> byCurrency = new HashMap<>();
        Sql.each(
                connection,
                """
                select t.currency, sum(t.worth), sum(t.prospects)
                from stage_total t join stage s on s.stage_key = t.stage_key
                where s.stage_type = 'WON' and t.closed_on >= ? and t.closed_on <= ? group by t.currency
                """,
                row -> byCurrency.put(row.getString(1), new Sales(row.getBigDecimal(2), row.getLong(3))),
                closed.from(),
                closed.to());
        return byCurrency;
    }

    @Override
    public Map<StageKey, Long> closedUndated() {
        return database.read(connection -> database.shared().once("closed undated", connection, asking -> {
            Map<StageKey, Long> stages = new HashMap<>();
            Sql.each(
                    asking,
                    """
                    select t.stage_key, sum(t.prospects)
                    from stage_total t join stage s on s.stage_key = t.stage_key
                    where s.stage_type in ('WON', 'LOST') and t.closed_on = ?
                    group by t.stage_key having sum(t.prospects) > 0
                    """,
                    row -> stages.put(new StageKey(row.getString(1)), row.getLong(2)),
                    StageTotals.NOT_CLOSED);
            return Map.copyOf(stages);
        }));
    }
}
