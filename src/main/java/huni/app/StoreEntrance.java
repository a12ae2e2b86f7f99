package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.command.DiskTrouble;
import huni.command.UnreadableStoreException;
import huni.desktop.ShowRequest;
import huni.language.ErrorCode;
import huni.language.Texts;
import huni.store.file.StoreDamagedException;
import huni.store.file.StoreForeignException;
import huni.store.file.StoreInUseException;
import huni.store.file.StoreOutdatedException;
import huni.store.file.StorePlaceException;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreSealedException;
import huni.store.file.StoreTooNewException;
import huni.store.file.StoreUnreachableException;
import huni.store.server.SharedHome;
import huni.store.sql.StoreException;
import huni.ui.door.UnexpectedErrors;
import huni.work.TroubleException;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way into a store on the disk, and the sentences for one that is not opened.
 *
 * @param pause between two tries to open a store that another command has open
 */
record StoreEntrance(Console console, InstantSource clock, Runnable pause) {

    /**
     * Opens it, and makes it where there is none; waits so often for another command that has it open.
     *
     * @param onFolder told when the folder is this program's, before the database is looked at
     */
    OpenedStore open(Path place, Consumer<Runnable> announcements, Runnable onFolder, int pauses)
            throws CommandFailedException {
        try {
            return openWhenFree(place, announcements, onFolder, pauses);
        } catch (StoreRefusedException e) {
            if (e instanceof StoreInUseException) {
                new ShowRequest(place).call(List.of());
            }
            throw refused(place, e);
        } catch (StoreException e) {
            throw unreadable(place, e);
        }
    }

    /** Two commands at once both answer, one after the other. */
    private OpenedStore openWhenFree(Path place, Consumer<Runnable> announcements, Runnable onFolder, int pauses)
            throws StoreRefusedException {
        for (int waited = 0; ; waited++) {
            try {
                return OpenedStore.open(place, clock, announcements, log -> {
                    StoreLog.into(log);
                    onFolder.run();
                });
            } catch (StoreInUseException e) {
                if (waited == pauses) {
                    throw e;
                }
                pause.run();
            }
        }
    }

    /** Either the disk is to blame or the database. */
    CommandFailedException unreadable(Path place, StoreException problem) {
        Optional<String> disk = DiskTrouble.behind(problem);
        if (disk.isPresent()) {
            return new CommandFailedException(console.texts().text("failed.disk", disk.get()), problem);
        }
        StoreLog.into(place.resolve("log"));
        ErrorCode code = UnexpectedErrors.log("opening the store", problem);
        return new CommandFailedException(console.texts().text("store.unreadable", place, code), problem);
    }

    private UnreadableStoreException damaged(Path place, StoreDamagedException damaged) {
        StoreLog.into(place.resolve("log"));
        String code = UnexpectedErrors.log("opening the store", damaged).toString();
        return new UnreadableStoreException(
                () -> new WayBack(place, console.texts(), clock).sentence(code), code, damaged);
    }

    /** Why one was not opened. */
    CommandFailedException refused(Path place, StoreRefusedException refused) {
        Texts texts = console.texts();
        return switch (refused) {
            case StoreInUseException _ -> new CommandFailedException(inUse(place, texts), refused);
            case StoreTooNewException _ -> new CommandFailedException(texts.text("store.too-new", place), refused);
            case StorePlaceException _ -> new CommandFailedException(texts.text("store.place", place), refused);
            case StoreForeignException foreign ->
                new CommandFailedException(texts.text("store.foreign", place, foreign.what()), refused);
            case StoreOutdatedException _ -> new CommandFailedException(texts.text("store.outdated", place), refused);
            case StoreSealedException _ -> new CommandFailedException(texts.text("store.sealed.ask", place), refused);
            case StoreDamagedException damaged -> damaged(place, damaged);
            case StoreUnreachableException server ->
                new CommandFailedException(SharedWorkspaces.sentence(server, texts), server);
        };
    }

    private static String inUse(Path place, Texts texts) {
        return SharedHome.address(place)
                .map(shared -> texts.text("store.in-use.shared", shared))
                .orElseGet(() -> texts.text("store.in-use", place));
    }

    /** Moves the store of one folder to another. */
    void move(StoreMove move, Path from, Path to, ArchiveWatch watch) throws CommandFailedException {
        try {
            move.move(from, to, watch);
        } catch (StoreMove.NotMovedException refused) {
            throw new CommandFailedException(refused.sentence(), refused);
        } catch (StorePlaceException e) {
            throw refused(to, e);
        } catch (StoreRefusedException e) {
            throw refused(from, e);
        } catch (StoreException e) {
            throw unreadable(from, e);
        } catch (IOException | UncheckedIOException e) {
            throw notMoved(String.valueOf(e.getMessage()), e);
        } catch (TroubleException e) {
            throw notMoved(e.trouble().detail(), e);
        }
    }

    private CommandFailedException notMoved(String disk, Exception refused) {
        return new CommandFailedException(console.texts().text("move.refused.disk", disk), refused);
    }
}
