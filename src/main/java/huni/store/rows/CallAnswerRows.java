package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.call.CallAnswer;
import huni.domain.prospect.Certainty;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.util.Optional;

/** Answers as rows, which are only added. */
public final class CallAnswerRows {

    public static final Table TABLE = Table.of(
            "call_answer",
            3,
            0,
            id("call_id"),
            text("item_key"),
            integer("number"),
            id("edition_id"),
            id("prospect_id"),
            text("reply"),
            text("answer"),
            text("note"),
            text("certainty"),
            instant("answered_at"),
            version());

    public static final RowType<CallAnswer> TYPE = RowType.ofProspect(
            CallAnswer.class,
            TABLE,
            CallAnswerRows::row,
            CallAnswerRows::answer,
            "answered_at, call_id, item_key, number");

    /** What journals of older stores have kept: the last answer to each question, which the first of its call is now. */
    private static final Table ANSWER = Table.of(
            "answer",
            2,
            0,
            id("prospect_id"),
            text("item_key"),
            text("certainty"),
            text("note"),
            instant("answered_at"),
            version());

    private CallAnswerRows() {}

    /** The row of an answer that the journal of an older store has kept. */
    static Row ofOlder(String json) {
        Row old = Json.row(ANSWER, json);
        return row(new CallAnswer(
                old.id("prospect_id"),
                old.text("item_key"),
                1,
                Optional.empty(),
                new ProspectId(old.id("prospect_id")),
                CallAnswer.Reply.TOLD,
                "",
                old.text("note"),
                old.one(Certainty.class, "certainty"),
                old.instant("answered_at"),
                old.integer("version")));
    }

    static Row row(CallAnswer answer) {
        return TABLE.row(
                answer.call(),
                answer.item(),
                answer.number(),
                answer.edition().orElse(null),
                answer.prospect().value(),
                answer.reply(),
                answer.answer(),
                answer.note(),
                answer.certainty(),
                answer.at(),
                answer.version());
    }

    static CallAnswer answer(Row row) {
        return new CallAnswer(
                row.id("call_id"),
                row.text("item_key"),
                (int) row.integer("number"),
                row.maybeId("edition_id"),
                new ProspectId(row.id("prospect_id")),
                row.one(CallAnswer.Reply.class, "reply"),
                row.text("answer"),
                row.text("note"),
                row.one(Certainty.class, "certainty"),
                row.instant("answered_at"),
                row.integer("version"));
    }
}
