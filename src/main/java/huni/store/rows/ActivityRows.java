package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;
import static huni.store.sql.Table.version;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Activities as rows. */
public final class ActivityRows {

    public static final Table TABLE = Table.of(
            "activity",
            1,
            0,
            id("id"),
            id("prospect_id"),
            text("kind"),
            text("state"),
            text("subject"),
            text("body"),
            day("due_day"),
            time("due_time"),
            instant("happened_at"),
            text("incentive_kind"),
            day("incentive_ends"),
            amount("incentive_cost"),
            text("incentive_currency"),
            version());

    public static final RowType<Activity> TYPE =
            RowType.ofProspect(Activity.class, TABLE, ActivityRows::row, ActivityRows::activity, "happened_at, id");

    private ActivityRows() {}

    public static Row row(Activity activity) {
        Optional<Incentive> incentive = activity.incentive();
        Optional<Money> cost = incentive.flatMap(Incentive::cost);
        return TABLE.row(
                activity.id().value(),
                activity.prospect().value(),
                activity.kind(),
                activity.state(),
                activity.subject(),
                activity.body(),
                activity.due().map(Due::day).orElse(null),
                activity.due().flatMap(Due::time).orElse(null),
                activity.at(),
                incentive.map(Incentive::kind).orElse(null),
                incentive.flatMap(Incentive::ends).orElse(null),
                cost.map(Money::getAmount).orElse(null),
                cost.map(money -> money.getCurrencyUnit().getCode()).orElse(null),
                activity.version());
    }

    public static Activity activity(Row row) {
        return new Activity(
                new ActivityId(row.id("id")),
                new ProspectId(row.id("prospect_id")),
                row.one(ActivityKind.class, "kind"),
                row.one(ActivityState.class, "state"),
                row.text("subject"),
                row.text("body"),
                row.maybeDay("due_day").map(day -> new Due(day, row.maybeTime("due_time"))),
                row.instant("happened_at"),
                row.maybeOne(Incentive.Kind.class, "incentive_kind")
                        .map(kind -> new Incentive(
                                kind,
                                row.maybeDay("incentive_ends"),
                                row.maybeText("incentive_currency")
                                        .flatMap(code -> row.maybeMoney("incentive_cost", CurrencyUnit.of(code))))),
                row.integer("version"));
    }
}
