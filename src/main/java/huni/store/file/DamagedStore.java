package huni.store.file;

import java.nio.file.Path;
import java.util.OptionalLong;

/** A store whose database cannot be understood or is gone, and what takes its place. */
public final class DamagedStore {

    private final StoreFolder folder;

    /** The store in a folder that this program has open. */
    public DamagedStore(StoreFolder folder) {
        this.folder = folder;
    }

    /** The number of the last step that was noted beside it. */
    public OptionalLong lastStep() {
        return LastStep.noted(folder).map(step -> OptionalLong.of(step.seq())).orElseGet(OptionalLong::empty);
    }

    /**
     * Puts another database in its place, in one step when it is finished; what throws leaves everything as it was.
     *
     * @param kept where the damaged file is afterwards
     * @throws StoreTooNewException if the program does not know the schema
     */
    public <X extends Exception> void replaceBy(Successor<X> successor, Path kept) throws StoreTooNewException, X {
        DurableFilePath.register();
        new Home(folder, Migrations.bundled(), DurableFilePath.SCHEME + ":").replaceDamagedBy(successor, kept);
    }
}
