package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.archive.ArchiveWatch;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
record Home(StoreFolder folder, Migrations migrations, String fileSystem) implements Ground {

    StoreFile file() {
        return new StoreFile(folder.database(), fileSystem);
    }

    /** For reading, where it was opened for that. */
    Connection connect() throws SQLException {
        return folder.isWritable() ? file().connect() : file().connectReadOnly();
    }

    Failures failures() {
        return new Failures(Optional.of(folder));
    }

    @Override
    public Optional<Trouble> trouble() {
        return folder.isWritable() ? Optional.empty() : Optional.of(failures().readOnly());
    }

    /** Another program may have touched its file. */
    @Override
    public Optional<Trouble> replaced() {
        return folder.inPlace().isStill()
                ? Optional.empty()
                : Optional.of(failures().replaced());
    }

    /** Whether its disk takes files again after it had refused one, and the store's file is still there. */
    private boolean takesAgain(Trouble met) {
        return met.mayPass() && replaced().isEmpty() && folder.takesFiles();
    }

    /** Nobody knows what H2 has in memory after a refused write: what is read from then on comes from the file. */
    @Override
    public void stopWriting(Trouble met, Connections connections) {
        if (met.mayPass()) {
            readOnly(connections);
        }
    }

    @Override
    public boolean isOpenAgain(Trouble met, Connections connections) {
        if (!takesAgain(met)) {
            return false;
        }
        try {
            connections.abandon();
            connections.goOn(file()::connect);
            return true;
        } catch (SQLException _) {
            readOnly(connections);
            return false;
        }
    }

    private void readOnly(Connections connections) {
        connections.abandon();
        try {
            connections.goOn(file()::connectReadOnly);
        } catch (SQLException _) {
            // Then it cannot be read either until the disk is well again.
        }
    }

    @Override
    public void note(LastStep step) {
        step.note(folder);
    }

    /** Opens it, when it has been looked at and brought up to date; one that cannot be written as it is. */
    Connections open(SharedReads shared) throws StoreRefusedException {
        requireKey();
        try {
            if (folder.isWritable()) {
                migrations.bringUpToDate(folder);
                Connections opened = Connections.open(file()::connect, shared, failures());
                folder.inPlace().note();
                return opened;
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

    private void requireKey() throws StoreRefusedException {
        try {
            if (Keyring.isLocked(folder.database())) {
                throw new StoreSealedException(folder.place());
            }
        } catch (EOFException e) {
            throw new StoreDamagedException(folder.database(), e);
        } catch (IOException e) {
            throw new StoreException("cannot read the database " + folder.database(), e);
        }
    }

    /**
     * Writes the file once more with another key, or with none, and puts it in its place while nobody has it open; given up
     * before, it is as it was.
     */
    void seal(Optional<StoreKey> key, Connections connections, ArchiveWatch watch) {
        Path next = UnfinishedFile.of(folder, "sealing");
        try {
            connections.whileClosed(file()::connect, () -> {
                try {
                    UnfinishedFile.removeAll(folder.place());
                    OwnerOnly.file(next);
                    SealedCopy.DATABASE.write(folder.database(), next, key, watch);
                    watch.settle();
                    WipedFile.replace(folder.database(), next);
                } finally {
                    UnfinishedFile.removeAll(folder.place());
                }
            });
        } catch (SQLException | IOException | StoreException e) {
            throw failures().of("the store cannot be written with another key", e, true);
        } finally {
            folder.inPlace().note();
        }
    }

    /** Makes the other database beside this one and puts it in its place. */
    <X extends Exception> void replaceBy(Successor<X> successor, Connections connections)
            throws StoreTooNewException, X {
        replaceBy(
                successor,
                file -> connections.whileClosed(file()::connect, () -> {
                    LastStep.forget(folder);
                    UnfinishedFile.swapIn(file, folder);
                    new HealthFile(folder).forget();
                }));
    }

    /**
     * The same where nobody could open this one: its file is kept under another name.
     *
     * @param kept where it is kept
     */
    <X extends Exception> void replaceDamagedBy(Successor<X> successor, Path kept) throws StoreTooNewException, X {
        replaceBy(successor, file -> {
            keepAs(kept);
            LastStep.forget(folder);
            UnfinishedFile.swapIn(file, folder);
            new HealthFile(folder).forget();
        });
    }

    /** A second name needs no room and reads nothing: a disk that is full or cannot read the file does not hinder it. */
    private void keepAs(Path kept) throws IOException {
        if (!Files.exists(folder.database())) {
            return;
        }
        try {
            Files.createLink(kept, folder.database());
        } catch (UnsupportedOperationException | FileSystemException noSecondName) {
            OwnerOnly.copy(folder.database(), kept);
        }
        OwnerOnly.forceNames(folder.place());
    }

    /** How a finished database gets its place. */
    @FunctionalInterface
    private interface Swap {
        void swapIn(Path finished) throws SQLException, IOException;
    }

    private <X extends Exception> void replaceBy(Successor<X> successor, Swap swap) throws StoreTooNewException, X {
        Path file = UnfinishedFile.of(folder, "archive");
        try {
            try {
                UnfinishedFile.removeAll(folder.place());
                migrations.<X>make(file, successor.schema(), filled -> successor.fill(filled, filled::commit));
                try (Connection reading = new StoreFile(file, fileSystem).connectReadOnly()) {
                    successor.inspect(new Transactions(reading, new SharedReads(), failures(), ""));
                }
                swap.swapIn(file);
            } finally {
                UnfinishedFile.removeAll(folder.place());
            }
        } catch (SQLException | IOException | StoreException e) {
            throw failures().of("the store cannot be replaced", e, true);
        }
    }
}
