package huni.store.read;

import huni.domain.PersonId;
import huni.domain.prospect.Draft;
import huni.domain.prospect.DraftQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.DraftRows;
import huni.store.sql.Sql;
import java.util.List;
import java.util.Optional;

/**
 * Drafts from the database.
 *
 * @param reader of several people the one who looks: each meets their own alone
 */
public record StoreDrafts(ReadConnection database, Optional<PersonId> reader) implements DraftQuery {

    /** Those of one person alone. */
    public StoreDrafts(ReadConnection database) {
        this(database, Optional.empty());
    }

    @Override
    public List<Draft> drafts() {
        return database
                .read(connection -> Sql.list(
                        connection, DraftRows.TABLE.select() + "order by written_at, id", DraftRows.TYPE::read))
                .stream()
                .flatMap(draft -> draft.of(reader).stream())
                .toList();
    }
}
