package huni.store.file;

import huni.store.sql.StoreException;
import huni.work.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/**
 * Where an open database lies, and how it is opened again.
 *
 * @param migrations create its file and bring it up to date
 * @param fileSystem the scheme of H2's file system that its file is written through, with its colon
 */
record Home(StoreFolder folder, Migrations migrations, String fileSystem) {

    StoreFile file() {
        return new StoreFile(folder.database(), fileSystem);
    }

    Failures failures() {
        return new Failures(Optional.of(folder));
    }

    /** What keeps it from being written from the beginning. */
    Optional<Trouble> trouble() {
        return folder.isWritable() ? Optional.empty() : Optional.of(failures().readOnly());
    }

    /** Opens it, when it has been looked at and brought up to date; one that cannot be written as it is. */
    Connections open(SharedReads shared) throws StoreRefusedException {
        try {
            if (folder.isWritable()) {
                migrations.bringUpToDate(folder);
                return Connections.open(file()::connect, shared, failures());
            }
            migrations.requirePresent(folder);
            return Connections.open(file()::connectReadOnly, shared, failures());
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StoreInUseException(folder.place(), e);
            }
            if (failures()
                    .trouble(e)
                    .map(Trouble::kind)
                    .filter(Trouble.Kind.DAMAGED::equals)
                    .isPresent()) {
                throw new StoreDamagedException(folder.database(), e);
            }
            throw new StoreException("cannot open the database " + folder.database(), e);
        }
    }

    /** Makes the other database beside this one and puts it in its place. */
    <X extends Exception> void replaceBy(Successor<X> successor, Connections connections)
            throws StoreTooNewException, X {
        Path file = UnfinishedFile.of(folder, "archive");
        try {
            try {
                UnfinishedFile.removeAll(folder.place());
                migrations.<X>make(file, successor.schema(), successor::fill);
                try (Connection reading = new StoreFile(file, fileSystem).connectReadOnly()) {
                    successor.inspect(new Transactions(reading, new SharedReads(), failures()));
                }
                connections.whileClosed(file()::connect, () -> {
                    LastStep.forget(folder);
                    UnfinishedFile.swapIn(file, folder);
                });
            } finally {
                UnfinishedFile.removeAll(folder.place());
            }
        } catch (SQLException | IOException | StoreException e) {
            throw failures().of("the store cannot be replaced", e, true);
        }
    }
}
