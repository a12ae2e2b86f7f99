package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.fraction;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.time;
import static huni.store.sql.Table.version;

import huni.domain.ActivityId;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.NextStep;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Care;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Origin;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.domain.prospect.Urgency;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Table;
import huni.store.sql.TableColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Prospects as rows. */
public final class ProspectRows {

    /** In {@code worth_order}: no likely budget, which comes after all others. */
    public static final BigDecimal NO_WORTH = new BigDecimal("99999999999999999.99");

    /** From here on in {@code next_order}: no next step, which comes after all others, the one touched longest ago first. */
    public static final long NO_STEP = 1L << 62;

    public static final Table TABLE = Table.of(
            "prospect",
            1,
            11,
            id("id"),
            text("company"),
            text("stage_key"),
            instant("since"),
            day("since_day"),
            flag("undated").addedLater(),
            text("furthest"),
            integer("place"),
            day("closed_on"),
            text("lost_reason"),
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
            text("urgency_trigger").addedLater(),
            text("urgency_certainty"),
            text("authority_role"),
            text("authority_how"),
            text("decision_maker"),
            day("confirmed_on"),
            text("authority_certainty"),
            text("not_told").addedLater(),
            fraction("manual_probability"),
            instant("created_at"),
            day("created_on"),
            text("source"),
            id("batch_id"),
            integer("batch_row"),
            text("external_id"),
            text("tags"),
            text("own_fields"),
            id("owner_id"),
            day("wake_on"),
            integer("rhythm_every"),
            text("rhythm_unit"),
            instant("touched_at"),
            flag("removed"),
            version(),
            id("next_activity"),
            text("next_kind"),
            text("next_subject"),
            day("next_day"),
            time("next_time"),
            text("company_folded"),
            new TableColumn("company_order", TableColumn.Kind.BYTES),
            amount("worth_order"),
            integer("next_order"),
            text("next_role"),
            instant("next_asked"));

    public static final RowType<Prospect> TYPE =
            RowType.prospects(Prospect.class, TABLE, ProspectRows::row, ProspectRows::prospect);

    private ProspectRows() {}

    public static Row row(Prospect prospect) {
        Standing standing = prospect.standing();
        Budget budget = prospect.budget();
        Urgency urgency = prospect.urgency();
        Authority authority = prospect.authority();
        Origin origin = prospect.origin();
        Care care = prospect.care();
        Optional<NextStep> next = prospect.nextStep();
        return TABLE.row(
                prospect.id().value(),
                prospect.company(),
                standing.stage().value(),
                standing.since(),
                standing.sinceDay(),
                standing.undated(),
                standing.furthest().value(),
                standing.rank(),
                standing.closedOn().orElse(null),
                standing.reason().orElse(null),
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
                Json.of(prospect.notTold().stream().map(KeyFact::name).sorted().toList()),
                prospect.manualProbability().orElse(null),
                origin.createdAt().orElse(null),
                origin.createdOn().orElse(null),
                origin.source(),
                origin.batch().orElse(null),
                origin.row(),
                origin.externalId(),
                Json.of(prospect.tags()),
                Json.of(prospect.ownFields()),
                care.owner().map(PersonId::value).orElse(null),
                care.wakeOn().orElse(null),
                care.rhythm().map(Care.Rhythm::every).orElse(null),
                care.rhythm().map(Care.Rhythm::unit).orElse(null),
                prospect.touchedAt(),
                prospect.removed(),
                prospect.version(),
                next.map(step -> step.activity().value()).orElse(null),
                next.map(NextStep::kind).orElse(null),
                next.map(NextStep::subject).orElse(null),
                next.map(step -> step.due().day()).orElse(null),
                next.flatMap(step -> step.due().time()).orElse(null),
                SearchWords.name(prospect.company()),
                SortingKey.of(prospect.company()),
                prospect.worth().map(worth -> worth.getAmount().negate()).orElse(NO_WORTH),
                next.map(step -> order(step.due())).orElse(orderWithoutStep(prospect.touchedAt())),
                next.flatMap(NextStep::role).orElse(null),
                next.flatMap(NextStep::asked).orElse(null));
    }

    /** The row with that next step, which follows from the activities and is in no journal. */
    public static Row withNextStep(Row row, Optional<NextStep> step) {
        return nextStep(row).equals(step) ? row : row(prospect(row).withNextStep(step));
    }

    public static Prospect prospect(Row row) {
        return new Prospect(
                new ProspectId(row.id("id")),
                row.text("company"),
                new Standing(
                        new StageKey(row.text("stage_key")),
                        row.instant("since"),
                        row.day("since_day"),
                        row.maybeFlag("undated").orElse(false),
                        new StageKey(row.text("furthest")),
                        row.integer("place"),
                        row.maybeDay("closed_on"),
                        row.maybeText("lost_reason")),
                budget(row),
                urgency(row),
                authority(row),
                notTold(row),
                row.maybeAmount("manual_probability"),
                new Origin(
                        row.maybeInstant("created_at"),
                        row.maybeDay("created_on"),
                        row.text("source"),
                        row.maybeId("batch_id"),
                        row.integer("batch_row"),
                        row.text("external_id")),
                Json.list(row.text("tags")),
                Json.map(row.text("own_fields")),
                new Care(
                        row.maybeId("owner_id").map(PersonId::new),
                        row.maybeDay("wake_on"),
                        row.maybeInteger("rhythm_every")
                                .map(every ->
                                        new Care.Rhythm(every.intValue(), row.one(Care.Unit.class, "rhythm_unit")))),
                nextStep(row),
                row.instant("touched_at"),
                row.flag("removed"),
                row.integer("version"));
    }

    /** The next step in the columns that begin with {@code next_}; any table that has them will do. */
    public static Optional<NextStep> nextStep(Row row) {
        return row.maybeId("next_activity")
                .map(activity -> new NextStep(
                        new ActivityId(activity),
                        row.one(ActivityKind.class, "next_kind"),
                        row.text("next_subject"),
                        new Due(row.day("next_day"), row.maybeTime("next_time")),
                        row.maybeOne(FollowThrough.Role.class, "next_role"),
                        row.maybeInstant("next_asked")));
    }

    /** A number that sorts as due dates do: seconds since 1970 as if every day were in UTC. */
    public static long order(Due due) {
        return due.day().toEpochDay() * 86_400
                + due.time().map(time -> time.toSecondOfDay()).orElse(0);
    }

    /** The same for a prospect without a next step that was touched then. */
    public static long orderWithoutStep(Instant touchedAt) {
        return NO_STEP + touchedAt.getEpochSecond();
    }

    /** The facts that were asked for and not told; any table that has the column will do. */
    public static Set<KeyFact> notTold(Row row) {
        return row.maybeText("not_told").map(Json::list).orElse(List.of()).stream()
                .map(KeyFact::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The budget in the columns of that; any table that has them will do. */
    static Budget budget(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Budget(
                currency,
                row.maybeMoney("budget_low", currency),
                row.maybeMoney("budget_likely", currency),
                row.maybeMoney("budget_high", currency),
                row.one(BudgetSource.class, "budget_source"),
                row.one(Certainty.class, "budget_certainty"));
    }

    /** The same of the urgency. */
    static Urgency urgency(Row row) {
        return new Urgency(
                row.one(Urgency.Level.class, "urgency_level"),
                row.maybeDay("decision_by"),
                row.text("otherwise"),
                row.text("also_decide"),
                row.maybeText("urgency_trigger").orElse(""),
                row.one(Certainty.class, "urgency_certainty"));
    }

    /** The same of the authority. */
    static Authority authority(Row row) {
        return new Authority(
                row.one(Authority.Role.class, "authority_role"),
                row.text("authority_how"),
                row.text("decision_maker"),
                row.maybeDay("confirmed_on"),
                row.one(Certainty.class, "authority_certainty"));
    }
}
