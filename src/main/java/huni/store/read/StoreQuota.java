package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PastForecast;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.CurrencyRateRows;
import huni.store.rows.PastForecastRows;
import huni.store.rows.QuotaRows;
import huni.store.rows.StageTotals;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the three numbers are made of, from the database: over all pipelines, or of one. */
public final class StoreQuota implements QuotaQuery {

    private static final String IN_PIPELINE = " and s.pipeline_key = ?";

    private final ReadConnection database;
    private final Optional<PipelineKey> pipeline;

    /** Over all pipelines. */
    public StoreQuota(ReadConnection database) {
        this(database, Optional.empty());
    }

    private StoreQuota(ReadConnection database, Optional<PipelineKey> pipeline) {
        this.database = database;
        this.pipeline = pipeline;
    }

    @Override
    public QuotaQuery of(PipelineKey one) {
        return new StoreQuota(database, Optional.of(one));
    }

    /** The condition of the pipeline, where it is of one. */
    private String in(String stages) {
        return pipeline.isPresent() ? stages + IN_PIPELINE : stages;
    }

    /** What is asked, with the pipeline behind it, where it is of one. */
    private Object[] asked(Object... arguments) {
        return Stream.concat(Stream.of(arguments), pipeline.map(PipelineKey::value).stream())
                .toArray();
    }

    private record QuotaOf(Optional<PipelineKey> pipeline) {}

    private record ClosedUndatedOf(Optional<PipelineKey> pipeline) {}

    @Override
    public Optional<Quota> quota() {
        return database.read(connection ->
                database.shared().once(new QuotaOf(pipeline), connection, asking -> QuotaRows.quota(asking, pipeline)));
    }

    @Override
    public List<Quota> quotas() {
        return database.read(connection -> QuotaRows.quotas(connection, pipeline));
    }

    @Override
    public List<PastForecast> forecasts(LocalDate from) {
        return database.read(connection -> PastForecastRows.since(connection, from, pipeline));
    }

    @Override
    public List<ProspectId> wonIn(DaySpan closed) {
        return database.read(connection -> {
            List<ProspectId> won = new ArrayList<>();
            List<String> stages = Sql.list(
                    connection,
                    in("select s.stage_key from stage s where s.stage_type = 'WON'"),
                    row -> row.getString(1),
                    asked());
            for (String stage : stages) {
                Sql.each(
                        connection,
                        """
                        select id from prospect
                        where stage_key = ? and removed = false and closed_on >= ? and closed_on <= ?
                        """,
                        row -> won.add(new ProspectId(row.getObject(1, UUID.class))),
                        stage,
                        closed.from(),
                        closed.to());
            }
            return won;
        });
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

    @Override
    public List<ClosedSales> wonInOthers(DaySpan closed, CurrencyUnit currency) {
        boolean none = database.read(connection -> salesIn(connection, closed)).keySet().stream()
                .allMatch(code -> code.equals(currency.getCode()) || code.equals(StageTotals.NO_CURRENCY));
        return none ? List.of() : database.read(connection -> others(connection, closed, currency));
    }

    private List<ClosedSales> others(Connection connection, DaySpan closed, CurrencyUnit currency) throws SQLException {
        return Sql.list(
                connection,
                in("""
                select t.closed_on, t.currency, sum(t.worth), sum(t.prospects)
                from stage_total t join stage s on s.stage_key = t.stage_key
                where s.stage_type = 'WON' and t.closed_on >= ? and t.closed_on <= ? and t.currency not in (?, ?)
                """) + """
                 group by t.closed_on, t.currency having sum(t.prospects) > 0
                order by t.closed_on, t.currency
                """,
                row -> new ClosedSales(
                        row.getObject(1, LocalDate.class),
                        Money.of(CurrencyUnit.of(row.getString(2)), row.getBigDecimal(3), RoundingMode.HALF_EVEN),
                        row.getLong(4)),
                asked(closed.from(), closed.to(), currency.getCode(), StageTotals.NO_CURRENCY));
    }

    @Override
    public CurrencyRates rates() {
        return database.read(connection -> database.shared().once("rates", connection, CurrencyRateRows::rates));
    }

    private record Sales(BigDecimal sum, long count) {}

    private record SalesOf(DaySpan closed, Optional<PipelineKey> pipeline) {}

    private Sales sales(DaySpan closed, String currency) {
        Map<String, Sales> byCurrency = database.read(connection -> salesIn(connection, closed));
        return Optional.ofNullable(byCurrency.get(currency)).orElse(new Sales(BigDecimal.ZERO, 0));
    }

    private Map<String, Sales> salesIn(Connection connection, DaySpan closed) throws SQLException {
        return database.shared().once(new SalesOf(closed, pipeline), connection, asking -> sales(asking, closed));
    }

    private Map<String, Sales> sales(Connection connection, DaySpan closed) throws SQLException {
        Map<String, Sales> byCurrency = new HashMap<>();
        Sql.each(
                connection,
                in("""
                select t.currency, sum(t.worth), sum(t.prospects)
                from stage_total t join stage s on s.stage_key = t.stage_key
                where s.stage_type = 'WON' and t.closed_on >= ? and t.closed_on <= ?
                """) + " group by t.currency",
                row -> byCurrency.put(row.getString(1), new Sales(row.getBigDecimal(2), row.getLong(3))),
                asked(closed.from(), closed.to()));
        return byCurrency;
    }

    @Override
    public Map<StageKey, Long> closedUndated() {
        return database.read(connection -> database.shared().once(new ClosedUndatedOf(pipeline), connection, asking -> {
            Map<StageKey, Long> stages = new HashMap<>();
            Sql.each(
                    asking,
                    in("""
                    select t.stage_key, sum(t.prospects)
                    from stage_total t join stage s on s.stage_key = t.stage_key
                    where s.stage_type in ('WON', 'LOST') and t.closed_on = ?
                    """) + " group by t.stage_key having sum(t.prospects) > 0",
                    row -> stages.put(new StageKey(row.getString(1)), row.getLong(2)),
                    asked(StageTotals.NOT_CLOSED));
            return Map.copyOf(stages);
        }));
    }
}
