package huni.store.rows;

import static huni.store.sql.Table.fraction;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.quota.PriceRise;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Price rises as rows. */
public final class PriceRiseRows {

    public static final Table TABLE = Table.of(
            "price_rise",
            1,
            0,
            id("id"),
            text("currency"),
            integer("in_year"),
            fraction("rise"),
            text("source"),
            version());

    public static final RowType<PriceRise> TYPE =
            RowType.setUp(PriceRise.class, TABLE, PriceRiseRows::row, PriceRiseRows::rise, "currency, in_year, id");

    private PriceRiseRows() {}

    static Row row(PriceRise rise) {
        return TABLE.row(rise.id(), rise.currency(), rise.year(), rise.rise(), rise.source(), rise.version());
    }

    static PriceRise rise(Row row) {
        return new PriceRise(
                row.id("id"),
                row.text("currency"),
                (int) row.integer("in_year"),
                row.amount("rise"),
                row.text("source"),
                row.integer("version"));
    }
}
