package huni.store;

import huni.store.file.Database;
import huni.store.file.StoreFile;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.write.StoreLedger;
import huni.work.Operation;
import huni.work.Workspace;
import huni.work.quota.SetQuota;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A store with a quota and many prospects, whose reads are written down. */
public record WatchedStore(StoreFolder folder, Database database, AskedStatements asked) implements AutoCloseable {

    /** Makes one in the folder. */
    public static WatchedStore filled(Path place, int prospects) throws StoreRefusedException, SQLException {
        return filled(place, LargeStore.filling(prospects));
    }

    /** Makes one in the folder, with what an operation writes. */
    static WatchedStore filled(Path place, Operation<?> filling) throws StoreRefusedException, SQLException {
        StoreFolder folder = StoreFolder.open(place);
        try (Database made = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(made), InstantSource.system(), Runnable::run);
            workspace.perform(filling);
            workspace.perform(
                    new SetQuota(huni.domain.quota.QuotaPeriod.QUARTER, Money.of(CurrencyUnit.of("TRY"), 3_000_000)));
        }
        AskedStatements asked = new AskedStatements();
        StoreFile file = new StoreFile(folder.database(), "");
        Database database = Database.over(file.connect(), asked.on(file.connect()), asked.on(file.connect()));
        return new WatchedStore(folder, database, asked);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
