package huni.bench;

import huni.domain.Moment;
import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.quota.QuotaPeriod;
import huni.store.LargeStore;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.read.StoreProspects;
import huni.store.write.StoreLedger;
import huni.work.ChangeSetting;
import huni.work.Workspace;
import huni.work.quota.SetQuota;
import java.nio.file.Path;
import java.time.InstantSource;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A store with many prospects of two years, each with ten events. It is filled once and stays in its folder; what is missing to
 * a larger number is added, and one that has more is left as it is.
 *
 * @param prospects how many there are
 */
record BenchStore(StoreFolder folder, Database database, Workspace workspace, int prospects) implements AutoCloseable {

    static BenchStore opened(Path place, int prospects) throws StoreRefusedException {
        StoreFolder folder = StoreFolder.open(place);
        Database database = Database.open(folder);
        Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
        int there = (int) new StoreProspects(database).count(ListRequest.ALL);
        if (there == 0) {
            workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
            workspace.perform(new SetQuota(QuotaPeriod.QUARTER, Money.of(CurrencyUnit.of("TRY"), 3_000_000_000L)));
        }
        if (there < prospects) {
            workspace.perform(LargeStore.fillingBusily(there, prospects - there));
            there = prospects;
            System.out.println("filled to " + there);
        }
        return new BenchStore(folder, database, workspace, there);
    }

    Moment now() {
        return workspace.now();
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
