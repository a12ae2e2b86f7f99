package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Stage events as rows, which are only ever added. */
public final class StageEventRows {

    public static final Table TABLE = Table.of(
            "stage_event",
            2,
            0,
            id("prospect_id"),
            id("id"),
            instant("happened_at"),
            day("on_day"),
            flag("undated").addedLater(),
            text("from_key"),
            text("to_key"),
            text("kind"),
            text("source"),
            text("note"),
            id("undoes"),
            text("closing_reason").addedLater(),
            amount("closing_worth").addedLater(),
            text("closing_currency").addedLater());

    public static final RowType<StageEvent> TYPE =
            RowType.ofProspect(StageEvent.class, TABLE, StageEventRows::row, StageEventRows::event, "happened_at, id");

    private StageEventRows() {}

    public static Row row(StageEvent event) {
        return TABLE.row(
                event.prospect().value(),
                event.id(),
                event.at(),
                event.day(),
                event.undated(),
                event.from().map(StageKey::value).orElse(null),
                event.to().value(),
                event.kind(),
                event.source(),
                event.note(),
                event.undoes().orElse(null),
                event.terms().reason().orElse(null),
                event.terms().worth().map(Money::getAmount).orElse(null),
                event.terms()
                        .worth()
                        .map(worth -> worth.getCurrencyUnit().getCode())
                        .orElse(null));
    }

    public static StageEvent event(Row row) {
        Optional<StageKey> from = row.maybeText("from_key").map(StageKey::new);
        StageEvent.Kind kind = row.one(StageEvent.Kind.class, "kind");
        return new StageEvent(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.instant("happened_at"),
                row.day("on_day"),
                from,
                new StageKey(row.text("to_key")),
                kind,
                row.one(MoveSource.class, "source"),
                row.text("note"),
                row.maybeFlag("undated").orElse(kind == StageEvent.Kind.MOVED && from.isEmpty()),
                row.maybeId("undoes"),
                new ClosingTerms(
                        row.maybeText("closing_reason"),
                        row.maybeText("closing_currency")
                                .flatMap(currency -> row.maybeMoney("closing_worth", CurrencyUnit.of(currency)))));
    }
}
