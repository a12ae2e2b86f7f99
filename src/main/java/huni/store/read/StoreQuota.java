package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.PersonId;
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
import huni.store.rows.WhoseQuota;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the three numbers are made of, from the database: over all pipelines or of one, of all together or of a person. */
public final class StoreQuota implements QuotaQuery {

    private static final String IN_PIPELINE = " and s.pipeline_key = ?";
    private static final String KEPT = " from stage_total t";
    private static final String COUNTED_OF_PERSON =
            " from (" + StageTotals.COUNTED + "where removed = false and owner_id = ?" + StageTotals.GROUPED + ") t";

    private final ReadConnection database;
    private final WhoseQuota whose;

    /** Over all pipelines, of all together. */
    public StoreQuota(ReadConnection database) {
        this(database, WhoseQuota.ALL);
    }

    private StoreQuota(ReadConnection database, WhoseQuota whose) {
        this.database = database;
        this.whose = whose;
    }

    @Override
    public QuotaQuery of(PipelineKey one) {
        return new StoreQuota(database, new WhoseQuota(Optional.of(one), whose.person()));
    }

    @Override
    public QuotaQuery of(PersonId one) {
        return new StoreQuota(database, new WhoseQuota(whose.pipeline(), Optional.of(one)));
    }

    @Override
    public Optional<Set<ProspectId>> lookedAfter() {
        return whose.person()
                .map(one -> Set.copyOf(database.read(connection -> Sql.list(
                        connection,
                        "select id from prospect where removed = false and owner_id = ?",
                        row -> new ProspectId(row.getObject(1, UUID.class)),
                        one.value()))));
    }

    /** The kept sums; of a person the same, counted: they are not kept for each. */
    private String from() {
        return (whose.person().isEmpty() ? KEPT : COUNTED_OF_PERSON) + " join stage s on s.stage_key = t.stage_key";
    }

    /** The condition of the pipeline, where it is of one. */
    private String in(String stages) {
        return whose.pipeline().isPresent() ? stages + IN_PIPELINE : stages;
    }

    /** What is asked: the person first, where it is of one, and the pipeline last. */
    private Object[] asked(Object... arguments) {
        return Stream.of(
                        whose.person().map(PersonId::value).stream(),
                        Stream.of(arguments),
                        whose.pipeline().map(PipelineKey::value).stream())
                .flatMap(each -> each)
                .toArray();
    }

    private record QuotaOf(WhoseQuota whose) {}

    private record ClosedUndatedOf(WhoseQuota whose) {}

    @Override
    public Optional<Quota> quota() {
        return database.read(connection ->
                database.shared().once(new QuotaOf(whose), connection, asking -> QuotaRows.quota(asking, whose)));
    }

    @Override
    public List<Quota> quotas() {
        return database.read(connection -> QuotaRows.quotas(connection, whose));
    }

    @Override
    public List<PastForecast> forecasts(LocalDate from) {
        return database.read(connection -> PastForecastRows.since(connection, from, whose));
    }

    @Override
    public List<ProspectId> wonIn(DaySpan closed) {
        return database.read(connection -> {
            List<ProspectId> won = new ArrayList<>();
            List<String> stages = Sql.list(
                    connection,
                    in("select s.stage_key from stage s where s.stage_type = 'WON'"),
                    row -> row.getString(1),
                    whose.pipeline().map(PipelineKey::value).stream().toArray());
            for (String stage : stages) {
                Sql.each(
                        connection,
                        """
                            select id from prospect
                            where stage_key = ? and removed = false and closed_on >= ? and closed_on <= ?
                            """ + (whose.person().isPresent() ? " and owner_id = ?" : ""),
                        row -> won.add(new ProspectId(row.getObject(1, UUID.class))),
                        Stream.concat(
                                        Stream.of(stage, closed.from(), closed.to()),
                                        whose.person().map(PersonId::value).stream())
                                .toArray());
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
                    """ + from() + """
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

    private record SalesOf(DaySpan closed, WhoseQuota whose) {}

    private Sales sales(DaySpan closed, String currency) {
        Map<String, Sales> byCurrency = database.read(connection -> salesIn(connection, closed));
        return Optional.ofNullable(byCurrency.get(currency)).orElse(new Sales(BigDecimal.ZERO, 0));
    }

    private Map<String, Sales> salesIn(Connection connection, DaySpan closed) throws SQLException {
        return database.shared().once(new SalesOf(closed, whose), connection, asking -> sales(asking, closed));
    }

    private Map<String, Sales> sales(Connection connection, DaySpan closed) throws SQLException {
        Map<String, Sales> byCurrency = new HashMap<>();
        Sql.each(
                connection,
                in("""
                    select t.currency, sum(t.worth), sum(t.prospects)
                    """ + from() + """
                     where s.stage_type = 'WON' and t.closed_on >= ? and t.closed_on <= ?
                    """) + " group by t.currency",
                row -> byCurrency.put(row.getString(1), new Sales(row.getBigDecimal(2), row.getLong(3))),
                asked(closed.from(), closed.to()));
        return byCurrency;
    }

    @Override
    public Map<StageKey, Long> closedUndated() {
        return database.read(connection -> database.shared().once(new ClosedUndatedOf(whose), connection, asking -> {
            Map<StageKey, Long> stages = new HashMap<>();
            Sql.each(
                    asking,
                    in("""
                        select t.stage_key, sum(t.prospects)
                        """ + from() + """
                         where s.stage_type in ('WON', 'LOST') and t.closed_on = ?
                        """) + " group by t.stage_key having sum(t.prospects) > 0",
                    row -> stages.put(new StageKey(row.getString(1)), row.getLong(2)),
                    asked(StageTotals.NOT_CLOSED));
            return Map.copyOf(stages);
        }));
    }
}
