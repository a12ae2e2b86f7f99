package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.PersonId;
import huni.domain.Settings;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    private static final String SHOWN = SettingRows.key(Settings.Key.QUOTA_PERIOD);
    private static final String SHOWN_FIRST =
            "case when period = (select content from setting where setting_key = '" + SHOWN + "') then 0 else 1 end, ";

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

    /** Those of one whose quotas they are, in the order in which they hold. */
    public static List<Quota> quotas(Connection connection, WhoseQuota of) throws SQLException {
        return Sql.list(
                connection, TABLE.select() + of.where() + " order by valid_from, quota_key", TYPE::read, of.asked());
    }

    /** Their quota that holds now: the latest of the period that is shown, else, and a person's, the latest of all. */
    public static Optional<Quota> quota(Connection connection, WhoseQuota of) throws SQLException {
        return Sql.one(
                connection,
                TABLE.select() + of.where() + " order by " + (of.person().isPresent() ? "" : SHOWN_FIRST)
                        + "valid_from desc, quota_key desc limit 1",
                TYPE::read,
                of.asked());
    }
}
