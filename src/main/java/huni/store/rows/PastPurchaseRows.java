package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Past purchases as rows. */
public final class PastPurchaseRows {

    public static final Table TABLE = Table.of(
            "past_purchase",
            1,
            0,
            id("id"),
            id("prospect_id"),
            text("what"),
            integer("bought_in"),
            amount("paid"),
            text("currency"),
            version());

    public static final RowType<PastPurchase> TYPE = RowType.ofProspect(
            PastPurchase.class, TABLE, PastPurchaseRows::row, PastPurchaseRows::purchase, "bought_in desc, id");

    private PastPurchaseRows() {}

    public static Row row(PastPurchase purchase) {
        return TABLE.row(
                purchase.id(),
                purchase.prospect().value(),
                purchase.what(),
                purchase.boughtIn(),
                purchase.paid().getAmount(),
                purchase.paid().getCurrencyUnit().getCode(),
                purchase.version());
    }

    public static PastPurchase purchase(Row row) {
        return new PastPurchase(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.text("what"),
                (int) row.integer("bought_in"),
                Money.of(CurrencyUnit.of(row.text("currency")), row.amount("paid"), RoundingMode.HALF_EVEN),
                row.integer("version"));
    }
}
