package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.time;
import static huni.store.sql.Table.version;
import static huni.store.sql.Table.words;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What happens to a prospect, as rows: activities and stage events. */
public final class ActivityRows {

    public static final Table ACTIVITY = Table.of(
            "activity",
            1,
            0,
            id("id"),
            id("prospect_id"),
            words("kind"),
            words("state"),
            words("subject"),
            words("body"),
            day("due_day"),
            time("due_time"),
            instant("happened_at"),
            words("incentive_kind"),
            day("incentive_ends"),
            amount("incentive_cost"),
            words("incentive_currency"),
            version());

    public static final Table EVENT = Table.of(
            "stage_event",
            2,
            0,
            id("prospect_id"),
            id("id"),
            instant("happened_at"),
            day("on_day"),
            words("from_key"),
            words("to_key"),
            words("kind"),
            words("source"),
            words("note"),
            id("undoes"));

    private ActivityRows() {}

    public static Row row(Activity activity) {
        Optional<Incentive> incentive = activity.incentive();
        Optional<Money> cost = incentive.flatMap(Incentive::cost);
        return ACTIVITY.row(
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
                row.words("subject"),
                row.words("body"),
                row.maybeDay("due_day").map(day -> new Due(day, row.maybeTime("due_time"))),
                row.instant("happened_at"),
                row.maybeOne(Incentive.Kind.class, "incentive_kind")
                        .map(kind -> new Incentive(
                                kind,
                                row.maybeDay("incentive_ends"),
                                row.maybeWords("incentive_currency")
                                        .flatMap(code -> row.maybeMoney("incentive_cost", CurrencyUnit.of(code))))),
                row.whole("version"));
    }

    /** Those that are planned, the earliest due first. */
    public static List<Activity> planned(Stream<Activity> activities) {
        return activities
                .filter(Activity::isPlanned)
                .sorted(Comparator.comparing(
                                (Activity activity) -> activity.due().orElse(Due.on(LocalDate.MAX)))
                        .thenComparing(activity -> activity.id().value().toString()))
                .toList();
    }

    public static Row row(StageEvent event) {
        return EVENT.row(
                event.prospect().value(),
                event.id(),
                event.at(),
                event.day(),
                event.from().map(StageKey::value).orElse(null),
                event.to().value(),
                event.kind(),
                event.source(),
                event.note(),
                event.undoes().orElse(null));
    }

    public static StageEvent event(Row row) {
        return new StageEvent(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.instant("happened_at"),
                row.day("on_day"),
                row.maybeWords("from_key").map(StageKey::new),
                new StageKey(row.words("to_key")),
                row.one(StageEvent.Kind.class, "kind"),
                row.one(MoveSource.class, "source"),
                row.words("note"),
                row.maybeId("undoes"));
    }
}
