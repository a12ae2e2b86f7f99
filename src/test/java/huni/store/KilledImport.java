package huni.store;

import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.write.StoreLedger;
import huni.work.Workspace;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A program that writes a first import of 3,000 prospects, or with {@code undo} takes it back and does it again, over and
 * over, until it is killed: {@code KilledImport FOLDER [undo]}.
 */
final class KilledImport {

    static final int PROSPECTS = 3_000;

    private KilledImport() {}

    public static void main(String[] args) throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.open(Path.of(args[0]));
                Database database = Database.open(folder)) {
            Workspace workspace = new Workspace(new StoreLedger(database), InstantSource.system(), Runnable::run);
            if (args.length > 1) {
                workspace.perform(LargeStore.filling(PROSPECTS));
            }
            say("started");
            if (args.length == 1) {
                workspace.perform(new AddSampleData(PROSPECTS, 1));
                say("kept");
            }
            while (args.length > 1) {
                workspace.undo();
                say("undone");
                workspace.redo();
                say("kept");
            }
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
