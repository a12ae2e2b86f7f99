package huni.store.rows;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is the same person as whom. */
public final class MergedProspects {

    private MergedProspects() {}

    /** Prospects and those that were merged into them, and into those. */
    public static Set<UUID> with(Connection connection, Collection<UUID> prospects) throws SQLException {
        Set<UUID> all = new LinkedHashSet<>();
        List<UUID> next = List.copyOf(prospects);
        while (!next.isEmpty()) {
            Set<UUID> merged = new LinkedHashSet<>();
            for (UUID prospect : next) {
                if (all.add(prospect)) {
                    merged.addAll(Sql.list(
                            connection,
                            "select prospect_id from prospect_tie where other_id = ? and kind = 'MERGED'",
                            row -> row.getObject(1, UUID.class),
                            prospect));
                }
            }
            next = List.copyOf(merged);
        }
        return all;
    }
}
