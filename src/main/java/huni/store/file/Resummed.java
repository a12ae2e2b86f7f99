package huni.store.file;

import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;

/**
 * A store that an earlier version of the program wrote, written anew with sums over its bytes. Its rows stay as they are. The
 * old file is kept among the backups.
 */
final class Resummed {

    private Resummed() {}

    /** Puts the new file in the place of the old one; where that is refused the store stays as it is, and is as good. */
    static void of(StoreFolder store) throws IOException {
        Path copy = UnfinishedFile.of(store, "sums");
        try {
            OwnerOnly.copy(store.database(), copy);
            try (Connection connection = StoreFile.durable(copy).connect()) {
                AllTables.read(connection);
                Sql.update(connection, "shutdown compact");
            }
            StoreFile.force(copy);
            store.keep(Migrations.bundled().known());
            UnfinishedFile.swapIn(copy, store);
        } catch (SQLException | IOException refused) {
            LoggerFactory.getLogger(Resummed.class).warn("the store is not written anew with sums", refused);
            UnfinishedFile.removeAll(store.place());
        }
    }
}
