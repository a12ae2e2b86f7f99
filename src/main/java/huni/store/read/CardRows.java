package huni.store.read;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.fraction;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.Incentive;
import huni.domain.board.Card;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.store.rows.ProspectRows;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A prospect as its card shows it, from the columns of its row. */
final class CardRows {

    static final Table CARD = Table.of(
            "prospect",
            1,
            0,
            id("id"),
            text("company"),
            text("contact_name"),
            text("currency"),
            amount("budget_likely"),
            fraction("manual_probability"),
            text("stage_key"),
            day("since_day"),
            flag("undated"),
            day("created_on"),
            day("closed_on"),
            day("decision_by"),
            day("slips_on"),
            instant("touched_at"),
            id("next_activity"),
            text("next_kind"),
            text("next_subject"),
            day("next_day"),
            time("next_time"),
            text("next_role"),
            instant("next_asked"),
            text("budget_certainty"),
            text("authority_certainty"),
            text("urgency_certainty"),
            text("not_told"),
            text("given_kind"),
            day("given_ends"),
            integer("place"));

    private CardRows() {}

    static Card card(Row row, Moment now) {
        Optional<Money> worth = row.maybeMoney("budget_likely", CurrencyUnit.of(row.text("currency")));
        return new Card(
                new ProspectId(row.id("id")),
                row.text("company"),
                row.text("contact_name"),
                worth,
                row.maybeAmount("manual_probability"),
                new StageKey(row.text("stage_key")),
                row.day("since_day"),
                row.flag("undated"),
                row.maybeDay("created_on"),
                row.maybeDay("closed_on"),
                row.maybeDay("decision_by"),
                row.maybeDay("slips_on"),
                LocalDate.ofInstant(row.instant("touched_at"), now.zone()),
                ProspectRows.nextStep(row),
                row.one(Certainty.class, "budget_certainty"),
                row.one(Certainty.class, "authority_certainty"),
                row.one(Certainty.class, "urgency_certainty"),
                ProspectRows.notTold(row),
                given(row, now.day()),
                row.integer("place"));
    }

    private static Optional<Incentive.Kind> given(Row row, LocalDate today) {
        @Nullable LocalDate ends = row.maybeDay("given_ends").orElse(null);
        return row.maybeOne(Incentive.Kind.class, "given_kind").filter(_ -> ends == null || !ends.isBefore(today));
    }
}
