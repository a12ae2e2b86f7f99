package huni.store.rows;

import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.rate;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;

/** Rates of currencies as rows. */
public final class CurrencyRateRows {

    public static final Table TABLE = Table.of(
            "currency_rate",
            1,
            0,
            id("id"),
            text("currency"),
            text("into_currency"),
            day("on_day"),
            rate("rate"),
            version());

    public static final RowType<CurrencyRate> TYPE = RowType.setUp(
            CurrencyRate.class,
            TABLE,
            CurrencyRateRows::row,
            CurrencyRateRows::currencyRate,
            "currency, into_currency, on_day, id");

    private CurrencyRateRows() {}

    /** All rates. */
    public static CurrencyRates rates(Connection connection) throws SQLException {
        return new CurrencyRates(Sql.list(connection, TYPE.selectAll(), TYPE::read));
    }

    static Row row(CurrencyRate rate) {
        return TABLE.row(rate.id(), rate.currency(), rate.into(), rate.on(), rate.rate(), rate.version());
    }

    static CurrencyRate currencyRate(Row row) {
        return new CurrencyRate(
                row.id("id"),
                row.text("currency"),
                row.text("into_currency"),
                row.day("on_day"),
                row.amount("rate"),
                row.integer("version"));
    }
}
