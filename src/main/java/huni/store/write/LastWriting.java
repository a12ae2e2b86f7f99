package huni.store.write;

import huni.domain.Moment;
import huni.domain.PersonId;
import huni.store.rows.RowType;
import huni.store.rows.RowTypes;
import huni.store.sql.Prepared;
import huni.work.SharedField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who wrote one field of a shared workspace last, by the journal.
 *
 * @param me whose own writing is nobody else's
 * @param now when it was written, if the journal does not tell
 */
record LastWriting<E extends Record>(Prepared sql, UUID me, SharedField<E, ?> field, Instant now) {

    /** So many changes are looked through; before them nobody knows. */
    private static final String CHANGES = """
        select c.row_before, c.row_after, j.author, j.written_at from journal_change c join journal j on j.seq = c.seq
        where c.prospect_id = ? and c.table_name = ? order by c.seq desc, c.place desc limit 200
        """;

    /** The same of what is about no prospect. */
    private static final String CHANGES_OF_SET_UP = CHANGES.replace("c.prospect_id = ?", "c.prospect_id is null");

    /** Who wrote each of the fields, for whoever writes now. */
    static SharedField.Others others(Prepared sql, UUID me, Moment now) {
        return new SharedField.Others() {

            @Override
            public PersonId me() {
                return new PersonId(me);
            }

            @Override
            public Optional<SharedField.Writing> last(SharedField<?, ?> field) {
                return DatabaseRefusedException.asked(new LastWriting<>(sql, me, field, now.instant())::ofOthers);
            }
        };
    }

    private record Step(Optional<String> before, Optional<String> after, Optional<UUID> author, Instant at) {

        private static Step read(ResultSet row) throws SQLException {
            return new Step(
                    Optional.ofNullable(row.getString(1)),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getObject(3, UUID.class)),
                    row.getObject(4, OffsetDateTime.class).toInstant());
        }
    }

    /** Empty if it was oneself. */
    Optional<SharedField.Writing> ofOthers() throws SQLException {
        RowType<?> kept = RowTypes.of(field.type());
        for (Step step : steps(kept.table().name())) {
            if (!content(kept, step.before()).equals(content(kept, step.after()))) {
                return step.author().equals(Optional.of(me))
                        ? Optional.empty()
                        : Optional.of(new SharedField.Writing(name(step.author()), step.at()));
            }
        }
        return Optional.of(new SharedField.Writing("", now));
    }

    private List<Step> steps(String table) throws SQLException {
        return field.prospect().isPresent()
                ? sql.list(CHANGES, Step::read, field.prospect().get().value(), table)
                : sql.list(CHANGES_OF_SET_UP, Step::read, table);
    }

    private Optional<?> content(RowType<?> kept, Optional<String> json) {
        return json.map(row ->
                        RowTypes.completed(RowTypes.fromJournal(kept.table().name(), row), Optional.empty()))
                .map(row -> field.type().cast(kept.record(row)))
                .filter(field.one())
                .map(field.content());
    }

    private String name(Optional<UUID> author) throws SQLException {
        return author.isEmpty()
                ? ""
                : sql.one("select name from person where id = ?", row -> row.getString(1), author.get())
                        .orElse("");
    }
}
