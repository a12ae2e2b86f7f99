package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.day;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.share;
import static huni.store.sql.Table.time;
import static huni.store.sql.Table.version;
import static huni.store.sql.Table.whole;
import static huni.store.sql.Table.words;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.NextStep;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
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
import java.util.Optional;
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
            4,
            id("id"),
            words("company"),
            words("stage_key"),
            instant("since"),
            day("since_day"),
            words("furthest"),
            whole("place"),
            day("closed_on"),
            words("lost_reason"),
            words("currency"),
            amount("budget_low"),
            amount("budget_likely"),
            amount("budget_high"),
            words("budget_source"),
            words("budget_certainty"),
            words("urgency_level"),
            day("decision_by"),
            words("otherwise"),
            words("also_decide"),
            words("urgency_certainty"),
            words("authority_role"),
            words("authority_how"),
            words("decision_maker"),
            day("confirmed_on"),
            words("authority_certainty"),
            share("manual_probability"),
            instant("created_at"),
            day("created_on"),
            words("source"),
            id("batch_id"),
            whole("batch_row"),
            words("external_id"),
            words("tags"),
            words("own_fields"),
            id("next_activity"),
            words("next_kind"),
            words("next_subject"),
            day("next_day"),
            time("next_time"),
            instant("touched_at"),
            flag("removed"),
            version(),
            words("company_folded"),
            new TableColumn("company_order", TableColumn.Kind.BYTES),
            amount("worth_order"),
            whole("next_order"));

    private ProspectRows() {}

    public static Row row(Prospect prospect) {
        Standing standing = prospect.standing();
        Budget budget = prospect.budget();
        Urgency urgency = prospect.urgency();
        Authority authority = prospect.authority();
        Origin origin = prospect.origin();
        Optional<NextStep> next = prospect.nextStep();
        return TABLE.row(
                prospect.id().value(),
                prospect.company(),
                standing.stage().value(),
                standing.since(),
                standing.sinceDay(),
                standing.furthest().value(),
                standing.rank(),
                standing.closedOn().orElse(null),
                standing.lostReason().orElse(null),
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
                urgency.certainty(),
                authority.role(),
                authority.how(),
                authority.decisionMaker(),
                authority.confirmedOn().orElse(null),
                authority.certainty(),
                prospect.manualProbability().orElse(null),
                origin.createdAt().orElse(null),
                origin.createdOn().orElse(null),
                origin.source(),
                origin.batch().orElse(null),
                origin.row(),
                origin.externalId(),
                Json.of(prospect.tags()),
                Json.of(prospect.ownFields()),
                next.map(step -> step.activity().value()).orElse(null),
                next.map(NextStep::kind).orElse(null),
                next.map(NextStep::subject).orElse(null),
                next.map(step -> step.due().day()).orElse(null),
                next.flatMap(step -> step.due().time()).orElse(null),
                prospect.touchedAt(),
                prospect.removed(),
                prospect.version(),
                SearchWords.name(prospect.company()),
                SortingKey.of(prospect.company()),
                prospect.worth().map(worth -> worth.getAmount().negate()).orElse(NO_WORTH),
                next.map(step -> order(step.due())).orElse(orderWithoutStep(prospect.touchedAt())));
    }

    public static Prospect prospect(Row row) {
        return new Prospect(
                new ProspectId(row.id("id")),
                row.words("company"),
                new Standing(
                        new StageKey(row.words("stage_key")),
                        row.instant("since"),
                        row.day("since_day"),
                        new StageKey(row.words("furthest")),
                        row.whole("place"),
                        row.maybeDay("closed_on"),
                        row.maybeWords("lost_reason")),
                budget(row),
                new Urgency(
                        row.one(Urgency.Level.class, "urgency_level"),
                        row.maybeDay("decision_by"),
                        row.words("otherwise"),
                        row.words("also_decide"),
                        row.one(Certainty.class, "urgency_certainty")),
                new Authority(
                        row.one(Authority.Role.class, "authority_role"),
                        row.words("authority_how"),
                        row.words("decision_maker"),
                        row.maybeDay("confirmed_on"),
                        row.one(Certainty.class, "authority_certainty")),
                row.maybeAmount("manual_probability"),
                new Origin(
                        row.maybeInstant("created_at"),
                        row.maybeDay("created_on"),
                        row.words("source"),
                        row.maybeId("batch_id"),
                        row.whole("batch_row"),
                        row.words("external_id")),
                Json.list(row.words("tags")),
                Json.map(row.words("own_fields")),
                nextStep(row),
                row.instant("touched_at"),
                row.flag("removed"),
                row.whole("version"));
    }

    /** The next step in the columns that begin with {@code next_}; any table that has them will do. */
    public static Optional<NextStep> nextStep(Row row) {
        return row.maybeId("next_activity")
                .map(activity -> new NextStep(
                        new ActivityId(activity),
                        row.one(ActivityKind.class, "next_kind"),
                        row.words("next_subject"),
                        new Due(row.day("next_day"), row.maybeTime("next_time"))));
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

    private static Budget budget(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.words("currency"));
        return new Budget(
                currency,
                row.maybeMoney("budget_low", currency),
                row.maybeMoney("budget_likely", currency),
                row.maybeMoney("budget_high", currency),
                row.one(BudgetSource.class, "budget_source"),
                row.one(Certainty.class, "budget_certainty"));
    }
}
