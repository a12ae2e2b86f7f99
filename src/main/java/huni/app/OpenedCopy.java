package huni.app;

import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSealedException;
import huni.store.file.StoreTooNewException;
import huni.store.seal.SealedArchives;
import huni.store.sql.StoreException;
import huni.work.TroubleException;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;

/**
 * A file of a whole store, such as an update keeps, opened as a copy in a folder of its own: it is checked like every store,
 * brought up to date there, and an encrypted one opens by the keys that were given.
 */
record OpenedCopy(Path file, Path place) {

    /** An archive of it, in that folder. */
    Path archive(InstantSource clock, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveRefusedException(Misfit.NOT_FOUND, "");
        }
        try (StoreFolder folder = StoreFolder.open(place)) {
            Files.copy(file, folder.database());
            watch.at(0, 1);
            try (Database database = Database.open(folder)) {
                Path archive = place.resolve("copy.huni");
                archives(folder, database, clock).write(archive, watch);
                return archive;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StoreRefusedException
                | StoreException
                | TroubleException
                | IllegalArgumentException
                | NullPointerException
                | NoSuchElementException
                | ArithmeticException
                | DateTimeException
                | JacksonException refused) {
            // The last six: what follows from its rows could not be made of them, for no record has such values.
            throw new ArchiveRefusedException(misfit(refused), String.valueOf(file.getFileName()), refused);
        }
    }

    private static Archives archives(StoreFolder folder, Database database, InstantSource clock) {
        return new Archives(
                new ZipArchive(SealedArchives.of(folder.database())),
                new StoreRows(database.longReads()),
                new StoreReplacement(database),
                Huni.packaged(),
                clock,
                () -> {});
    }

    private static Misfit misfit(Exception refused) {
        return switch (refused) {
            case StoreTooNewException _ -> Misfit.NEWER;
            case StoreSealedException _ -> Misfit.SEALED;
            default -> Misfit.DAMAGED;
        };
    }
}
