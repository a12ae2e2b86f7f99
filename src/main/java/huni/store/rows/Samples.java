package huni.store.rows;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The sample prospects, removed or not.
 *
 * @param nobodys those nobody has merged a prospect of their own into
 * @param stayed how many others there are that are not merged into another one themselves
 */
public record Samples(Set<UUID> nobodys, int stayed) {

    /** Samples come from no file, as everything in a batch without a name. */
    private static final String ALL = """
            select p.id from import_batch b join prospect p on p.batch_id = b.id where b.file_name = ''""";

    public static Samples of(Connection connection) throws SQLException {
        Set<UUID> all = new LinkedHashSet<>(Sql.list(connection, ALL, row -> row.getObject(1, UUID.class)));
        Set<UUID> holdingOwn = new LinkedHashSet<>();
        for (UUID into : merged(connection, "other_id")) {
            if (all.contains(into) && !all.containsAll(MergedProspects.with(connection, List.of(into)))) {
                holdingOwn.add(into);
            }
        }
        all.removeAll(holdingOwn);
        holdingOwn.removeAll(merged(connection, "prospect_id"));
        return new Samples(all, holdingOwn.size());
    }

    private static Set<UUID> merged(Connection connection, String column) throws SQLException {
        return new LinkedHashSet<>(Sql.list(
                connection,
                "select " + column + " from prospect_tie where kind = 'MERGED'",
                row -> row.getObject(1, UUID.class)));
    }
}
