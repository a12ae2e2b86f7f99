package huni.store.rows;

import static huni.store.sql.Table.day;
import static huni.store.sql.Table.id;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.PersonId;
import huni.domain.coach.CoachDismissal;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Dismissals of the coach as rows. */
public final class CoachDismissalRows {

    public static final Table TABLE = Table.of(
            "coach_dismissal",
            1,
            0,
            id("id"),
            id("person_id"),
            text("rule_key"),
            text("stage_key"),
            text("kind"),
            day("said_on"),
            day("forget_before"),
            version());

    public static final RowType<CoachDismissal> TYPE = RowType.setUp(
            CoachDismissal.class, TABLE, CoachDismissalRows::row, CoachDismissalRows::dismissal, "said_on, id");

    private CoachDismissalRows() {}

    static Row row(CoachDismissal dismissal) {
        return TABLE.row(
                dismissal.id(),
                dismissal.person().map(PersonId::value).orElse(null),
                dismissal.rule(),
                dismissal.stage().map(StageKey::value).orElse(null),
                dismissal.kind(),
                dismissal.on(),
                dismissal.forgetBefore().orElse(null),
                dismissal.version());
    }

    static CoachDismissal dismissal(Row row) {
        return new CoachDismissal(
                row.id("id"),
                row.maybeId("person_id").map(PersonId::new),
                row.text("rule_key"),
                row.maybeText("stage_key").map(StageKey::new),
                row.one(CoachDismissal.Kind.class, "kind"),
                row.day("said_on"),
                row.maybeDay("forget_before"),
                row.integer("version"));
    }
}
