package huni.store.rows;

import static huni.store.sql.Table.id;
import static huni.store.sql.Table.instant;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.ProspectId;
import huni.domain.prospect.Draft;
import huni.store.sql.Row;
import huni.store.sql.Table;
import java.util.Optional;

/** Drafts as rows. */
public final class DraftRows {

    public static final Table TABLE = Table.of(
            "draft",
            1,
            0,
            id("id"),
            id("prospect_id"),
            text("field"),
            text("content"),
            instant("written_at"),
            version());

    public static final RowType<Draft> TYPE =
            RowType.ofProspect(Draft.class, TABLE, DraftRows::row, DraftRows::draft, "written_at, id");

    /** Between what is typed and what stood there: no key and no field writes it. */
    private static final char UNIT_SEPARATOR = '\u001f';

    private DraftRows() {}

    static Row row(Draft draft) {
        return TABLE.row(
                draft.id(),
                draft.prospect().map(ProspectId::value).orElse(null),
                draft.field(),
                draft.content()
                        + draft.shown().map(shown -> UNIT_SEPARATOR + shown).orElse(""),
                draft.writtenAt(),
                draft.version());
    }

    static Draft draft(Row row) {
        String content = row.text("content");
        int end = content.indexOf(UNIT_SEPARATOR);
        return new Draft(
                row.id("id"),
                row.maybeId("prospect_id").map(ProspectId::new),
                row.text("field"),
                end < 0 ? content : content.substring(0, end),
                end < 0 ? Optional.empty() : Optional.of(content.substring(end + 1)),
                row.instant("written_at"),
                row.integer("version"));
    }
}
