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

/** A store with many prospects of two years, each with ten events. It is filled once and stays in its folder. */
record BenchStore(StoreFolder folder, Database database, Workspace workspace) implements AutoCloseable {

    static BenchStore opened(Path place, int prospects) throws StoreRefusedException {
        StoreFolder folder = StoreFolder.open(place);
        Database database = Database.open(folder);
        Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
        if (new StoreProspects(database).count(ListRequest.ALL) == 0) {
            workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
            workspace.perform(LargeStore.fillingBusily(prospects));
            workspace.perform(new SetQuota(QuotaPeriod.QUARTER, Money.of(CurrencyUnit.of("TRY"), 3_000_000_000L)));
        }
        return new BenchStore(folder, database, workspace);
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
