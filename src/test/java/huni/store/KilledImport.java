package huni.store;

import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.InstantSource;

/** A program that writes a first import of 3,000 prospects, until it is killed: {@code KilledImport FOLDER}. */
final class KilledImport {

    static final int PROSPECTS = 3_000;

    private KilledImport() {}

    public static void main(String[] args) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.open(Path.of(args[0]));
                Database database = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
            System.out.println("started");
            System.out.flush();
            workspace.perform(new AddSampleData(PROSPECTS, 1));
            System.out.println("kept");
            System.out.flush();
        }
    }
}
