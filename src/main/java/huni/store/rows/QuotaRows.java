package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
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

    public static final Table TABLE = Table.of(
            "quota",
            1,
            0,
            text("quota_key"),
            text("period"),
            text("measure").addedLater(),
            amount("target"),
            text("currency"),
            day("valid_from").addedLater(),
            text("pipeline_key"),
            id("person_id"),
            version());

    public static final RowType<Quota> TYPE =
            RowType.setUp(Quota.class, TABLE, QuotaRows::row, QuotaRows::quota, "valid_from, quota_key");

    private QuotaRows() {}

    static Row row(Quota quota) {
        return TABLE.row(
                quota.key(),
                quota.period(),
                quota.measure(),
                quota.target().getAmount(),
                quota.target().getCurrencyUnit().getCode(),
                quota.validFrom(),
                quota.pipeline().map(PipelineKey::value).orElse(null),
                quota.person().map(PersonId::value).orElse(null),
                quota.version());
    }

    static Quota quota(Row row) {
        return new Quota(
                row.text("quota_key"),
                row.one(QuotaPeriod.class, "period"),
                row.maybeOne(Quota.Measure.class, "measure").orElse(Quota.Measure.MONEY),
                Money.of(CurrencyUnit.of(row.text("currency")), row.amount("target"), RoundingMode.HALF_EVEN),
                row.maybeDay("valid_from").orElse(Quota.ALWAYS),
                row.maybeText("pipeline_key").map(PipelineKey::new),
                row.maybeId("person_id").map(PersonId::new),
                row.integer("version"));
    }

    /** The quota of all together that holds now: the latest one. */
    public static Optional<Quota> quota(Connection connection) throws SQLException {
        return Sql.one(
                connection,
                TABLE.select() + "where pipeline_key is null and person_id is null"
                        + " order by valid_from desc, quota_key desc limit 1",
                TYPE::read);
    }
}
