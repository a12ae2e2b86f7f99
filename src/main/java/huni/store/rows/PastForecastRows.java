package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.fraction;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.PastForecast;
import huni.domain.quota.QuotaPeriod;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Forecasts as rows. */
public final class PastForecastRows {

    public static final Table TABLE = Table.of(
            "forecast",
            1,
            0,
            id("id"),
            text("pipeline_key"),
            id("person_id"),
            text("period"),
            day("period_from"),
            day("made_on"),
            text("currency"),
            amount("low"),
            amount("middle"),
            amount("high"),
            fraction("biggest_share").addedLater(),
            integer("carrying").addedLater(),
            version());

    public static final RowType<PastForecast> TYPE =
            RowType.setUp(PastForecast.class, TABLE, PastForecastRows::row, PastForecastRows::forecast, "made_on, id");

    private PastForecastRows() {}

    /** Those of one whose quota they are of, made since that day, the earliest first. */
    public static List<PastForecast> since(Connection connection, LocalDate from, WhoseQuota of) throws SQLException {
        return Sql.list(
                connection,
                TABLE.select() + of.where() + " and made_on >= ? order by made_on, id",
                TYPE::read,
                of.asked(from));
    }

    static Row row(PastForecast forecast) {
        return TABLE.row(
                forecast.id(),
                forecast.pipeline().map(PipelineKey::value).orElse(null),
                forecast.person().map(PersonId::value).orElse(null),
                forecast.period(),
                forecast.from(),
                forecast.madeOn(),
                forecast.currency(),
                forecast.low(),
                forecast.middle(),
                forecast.high(),
                forecast.look().map(PastForecast.Spread::biggest).orElse(null),
                forecast.look().map(PastForecast.Spread::carrying).orElse(null),
                forecast.version());
    }

    static PastForecast forecast(Row row) {
        return new PastForecast(
                row.id("id"),
                row.maybeText("pipeline_key").map(PipelineKey::new),
                row.maybeId("person_id").map(PersonId::new),
                row.one(QuotaPeriod.class, "period"),
                row.day("period_from"),
                row.day("made_on"),
                row.text("currency"),
                row.amount("low"),
                row.amount("middle"),
                row.amount("high"),
                row.maybeAmount("biggest_share")
                        .flatMap(biggest -> row.maybeInteger("carrying")
                                .map(carrying -> new PastForecast.Spread(biggest, carrying))),
                row.integer("version"));
    }
}
