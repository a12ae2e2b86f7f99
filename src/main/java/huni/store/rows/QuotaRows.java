package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The quota as a row. */
public final class QuotaRows {

    public static final Table TABLE =
            Table.of("quota", 1, 0, text("quota_key"), text("period"), amount("target"), text("currency"), version());

    public static final RowType<Quota> TYPE =
            RowType.setUp(Quota.class, TABLE, QuotaRows::row, QuotaRows::quota, "quota_key");

    /** There is one quota, the workspace's. */
    private static final String THE_QUOTA = "workspace";

    private QuotaRows() {}

    public static Row row(Quota quota) {
        return TABLE.row(
                THE_QUOTA,
                quota.period(),
                quota.target().getAmount(),
                quota.target().getCurrencyUnit().getCode(),
                quota.version());
    }

    public static Quota quota(Row row) {
        return new Quota(
                row.one(QuotaPeriod.class, "period"),
                Money.of(CurrencyUnit.of(row.text("currency")), row.amount("target"), RoundingMode.HALF_EVEN),
                row.integer("version"));
    }

    public static Optional<Quota> quota(Connection connection) throws SQLException {
        return Sql.one(connection, TABLE.selectByKey(), row -> quota(TABLE.read(row)), THE_QUOTA);
    }
}
