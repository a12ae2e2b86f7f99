package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;
import static huni.store.sql.Table.version;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.Incentive;
import huni.domain.activity.Meeting;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.time.ZoneId;
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
            id("parent_id"),
            text("chain_role"),
            text("time_zone"),
            instant("notified_at"),
            instant("booked_at"),
            flag("authority_confirmed"),
            text("override_reason"),
            instant("held_at"),
            instant("missed_at"),
            instant("asked_at"),
            instant("answered_at"),
            text("location"),
            integer("minutes"),
            text("calendar_uid"),
            integer("calendar_sequence"),
            version());

    public static final RowType<Activity> TYPE =
            RowType.ofProspect(Activity.class, TABLE, ActivityRows::row, ActivityRows::activity, "happened_at, id");

    private ActivityRows() {}

    public static Row row(Activity activity) {
        FollowThrough promised = activity.followThrough();
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
                promised.chain().map(chain -> chain.parent().value()).orElse(null),
                promised.chain().map(FollowThrough.Chain::role).orElse(null),
                promised.zone().map(ZoneId::getId).orElse(null),
                promised.notified().orElse(null),
                promised.booking().map(FollowThrough.Booking::at).orElse(null),
                promised.booking()
                        .map(FollowThrough.Booking::authorityConfirmed)
                        .orElse(null),
                promised.booking().map(FollowThrough.Booking::overrideReason).orElse(null),
                promised.held().orElse(null),
                promised.missed().orElse(null),
                promised.asked().orElse(null),
                promised.answered().orElse(null),
                promised.meeting().map(Meeting::location).orElse(null),
                promised.meeting().map(meeting -> (long) meeting.minutes()).orElse(null),
                promised.event().map(FollowThrough.CalendarEvent::uid).orElse(null),
                promised.event().map(FollowThrough.CalendarEvent::sequence).orElse(null),
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
                incentive(row),
                followThrough(row),
                row.integer("version"));
    }

    private static Optional<Incentive> incentive(Row row) {
        return row.maybeOne(Incentive.Kind.class, "incentive_kind")
                .map(kind -> new Incentive(
                        kind,
                        row.maybeDay("incentive_ends"),
                        row.maybeText("incentive_currency")
                                .flatMap(code -> row.maybeMoney("incentive_cost", CurrencyUnit.of(code)))));
    }

    private static FollowThrough followThrough(Row row) {
        return new FollowThrough(
                row.maybeId("parent_id")
                        .map(parent -> new FollowThrough.Chain(
                                new ActivityId(parent), row.one(FollowThrough.Role.class, "chain_role"))),
                row.maybeText("time_zone").map(ZoneId::of),
                row.maybeInstant("notified_at"),
                row.maybeInstant("booked_at")
                        .map(at -> new FollowThrough.Booking(
                                at,
                                row.maybeFlag("authority_confirmed").orElse(false),
                                row.maybeText("override_reason").orElse(""))),
                row.maybeInstant("held_at"),
                row.maybeInstant("missed_at"),
                row.maybeInstant("asked_at"),
                row.maybeInstant("answered_at"),
                row.maybeInteger("minutes")
                        .map(minutes -> new Meeting(row.maybeText("location").orElse(""), minutes.intValue())),
                row.maybeText("calendar_uid")
                        .map(uid -> new FollowThrough.CalendarEvent(
                                uid, row.maybeInteger("calendar_sequence").orElse(0L))));
    }
}
