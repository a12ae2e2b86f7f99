package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.checklist.SkippedQuestion;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Questions that were passed without an answer, as rows. */
public final class SkippedQuestionRows {

    public static final Table TABLE = Table.of(
            "skipped_question",
            1,
            0,
            id("id"),
            id("prospect_id"),
            text("item_key"),
            text("stage_key"),
            text("reason"),
            instant("skipped_at"),
            version());

    public static final RowType<SkippedQuestion> TYPE = RowType.ofProspect(
            SkippedQuestion.class, TABLE, SkippedQuestionRows::row, SkippedQuestionRows::skipped, "skipped_at, id");

    private SkippedQuestionRows() {}

    static Row row(SkippedQuestion skipped) {
        return TABLE.row(
                skipped.id(),
                skipped.prospect().value(),
                skipped.item(),
                skipped.stage().value(),
                skipped.reason(),
                skipped.at(),
                skipped.version());
    }

    static SkippedQuestion skipped(Row row) {
        return new SkippedQuestion(
                row.id("id"),
                new ProspectId(row.id("prospect_id")),
                row.text("item_key"),
                new StageKey(row.text("stage_key")),
                row.text("reason"),
                row.instant("skipped_at"),
                row.integer("version"));
    }
}
