package huni.store.read;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.StageKey;
import huni.store.rows.ProspectRows;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Table;
import org.joda.money.CurrencyUnit;

/** The columns of a prospect that a line of a list shows and sorts by. */
final class ListRows {

    static final Table TABLE = Table.of(
            "prospect",
            1,
            0,
            id("id"),
            text("company"),
            text("contact_name"),
            text("stage_key"),
            day("since_day"),
            text("currency"),
            amount("budget_likely"),
            id("next_activity"),
            text("next_kind"),
            text("next_subject"),
            day("next_day"),
            time("next_time"),
            text("next_role"),
            instant("next_asked"),
            day("created_on"),
            day("closed_on"),
            text("source"),
            text("tags"),
            integer("next_order"),
            id("owner_id"));

    private ListRows() {}

    static ProspectRow row(Row row) {
        return new ProspectRow(
                new ProspectId(row.id("id")),
                row.text("company"),
                row.text("contact_name"),
                new StageKey(row.text("stage_key")),
                row.day("since_day"),
                row.maybeMoney("budget_likely", CurrencyUnit.of(row.text("currency"))),
                ProspectRows.nextStep(row),
                row.maybeDay("created_on"),
                row.maybeDay("closed_on"),
                row.text("source"),
                Json.list(row.text("tags")),
                row.maybeId("owner_id").map(PersonId::new));
    }
}
