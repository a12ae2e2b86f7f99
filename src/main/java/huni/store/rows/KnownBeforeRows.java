package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.call.KnownBefore;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Urgency;
import huni.store.sql.Row;
import huni.store.sql.Table;
import org.joda.money.Money;

/** What was known when calls began, as rows. */
public final class KnownBeforeRows {

    public static final Table TABLE = Table.of(
            "known_before",
            1,
            0,
            id("call_id"),
            id("prospect_id"),
            text("currency"),
            amount("budget_low"),
            amount("budget_likely"),
            amount("budget_high"),
            text("budget_source"),
            text("budget_certainty"),
            text("urgency_level"),
            day("decision_by"),
            text("otherwise"),
            text("also_decide"),
            text("urgency_trigger"),
            text("urgency_certainty"),
            text("authority_role"),
            text("authority_how"),
            text("decision_maker"),
            day("confirmed_on"),
            text("authority_certainty"),
            version());

    public static final RowType<KnownBefore> TYPE =
            RowType.ofProspect(KnownBefore.class, TABLE, KnownBeforeRows::row, KnownBeforeRows::known, "call_id");

    private KnownBeforeRows() {}

    static Row row(KnownBefore known) {
        Budget budget = known.budget();
        Urgency urgency = known.urgency();
        Authority authority = known.authority();
        return TABLE.row(
                known.call(),
                known.prospect().value(),
                budget.currency().getCode(),
                budget.low().map(Money::getAmount).orElse(null),
                budget.likely().map(Money::getAmount).orElse(null),
                budget.high().map(Money::getAmount).orElse(null),
                budget.source(),
                budget.certainty(),
                urgency.level(),
                urgency.decisionBy().orElse(null),
                urgency.otherwise(),
                urgency.alsoDecide(),
                urgency.trigger(),
                urgency.certainty(),
                authority.role(),
                authority.how(),
                authority.decisionMaker(),
                authority.confirmedOn().orElse(null),
                authority.certainty(),
                known.version());
    }

    static KnownBefore known(Row row) {
        return new KnownBefore(
                row.id("call_id"),
                new ProspectId(row.id("prospect_id")),
                ProspectRows.budget(row),
                ProspectRows.urgency(row),
                ProspectRows.authority(row),
                row.integer("version"));
    }
}
