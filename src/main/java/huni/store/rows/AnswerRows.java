package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.checklist.Answer;
import huni.domain.prospect.Certainty;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Answers as rows. */
public final class AnswerRows {

    public static final Table TABLE = Table.of(
            "answer",
            2,
            0,
            id("prospect_id"),
            text("item_key"),
            text("certainty"),
            text("note"),
            instant("answered_at"),
            version());

    public static final RowType<Answer> TYPE =
            RowType.ofProspect(Answer.class, TABLE, AnswerRows::row, AnswerRows::answer, "item_key");

    private AnswerRows() {}

    public static Row row(Answer answer) {
        return TABLE.row(
                answer.prospect().value(),
                answer.item(),
                answer.certainty(),
                answer.note(),
                answer.at(),
                answer.version());
    }

    public static Answer answer(Row row) {
        return new Answer(
                new ProspectId(row.id("prospect_id")),
                row.text("item_key"),
                row.one(Certainty.class, "certainty"),
                row.text("note"),
                row.instant("answered_at"),
                row.integer("version"));
    }
}
