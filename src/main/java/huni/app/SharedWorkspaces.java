package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.seal.SealedArchives;
import huni.store.server.AddressRefusedException;
import huni.store.server.Logins;
import huni.store.server.SharedDatabase;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.OpenArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The workspaces that this person shares with others, each with a folder on this machine.
 *
 * @param homes where these folders lie
 */
record SharedWorkspaces(Path homes, Console console) {

    /** Of the time that a workspace takes to be made: until the archive is written, and until its rows are on the server. */
    private static final double WRITTEN = 0.2;

    private static final double FILLED = 0.7;

    /** Whether a folder stands for one. */
    static boolean isHome(Path place) {
        return SharedHome.address(place).isPresent();
    }

    /** Whether a store is in a folder, or the folder stands for a workspace. */
    static boolean isThere(Path place) {
        return StoreFolder.holdsStore(place) || isHome(place);
    }

    /** The folder that was named; else the one in the variable for it, which may be an address; else the usual one. */
    Path asked(Optional<Path> named, DesktopSystem system) throws CommandFailedException {
        Optional<String> address = system.storeVariable().filter(WorkspaceAddress::isMeant);
        return named.isEmpty() && address.isPresent() ? homeOf(address.get()) : system.store(named);
    }

    /** The folder that stands for the workspace of that address; made where it is not there. */
    Path homeOf(String address) throws CommandFailedException {
        try {
            return SharedHome.of(WorkspaceAddress.of(address, System.getProperty("user.name", "")), homes);
        } catch (AddressRefusedException e) {
            String key = "address." + e.flaw().name().toLowerCase(Locale.ROOT);
            throw new CommandFailedException(console.texts().text(key), e);
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("failed.disk", String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Makes the workspace that a folder stands for with all that a store holds, reads it again and compares every row.
     *
     * @throws CommandFailedException if there is one already, the server refuses, or it does not hold the same
     */
    ArchiveManifest share(OpenedStore store, Path home, StoreEntrance entrance, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException {
        WorkspaceAddress to = SharedHome.address(home).orElseThrow();
        // The file with a passphrase is about the store: a server never sees it.
        logIn(to, Optional.empty(), console);
        Path folder = TemporaryFolders.forCheck();
        try {
            Path file = folder.resolve("shared.huni");
            ArchiveManifest kept = store.archives().write(file, watch.part(0, WRITTEN));
            try (OpenArchive archive = store.archives().open(file)) {
                StoreReplacement.<StoreRefusedException>into(
                        rows -> SharedDatabase.<ArchiveRefusedException>makeWith(to, rows),
                        archive,
                        watch.part(WRITTEN, FILLED));
            }
            requireSame(kept, to, folder.resolve("again.huni"), store, watch.part(FILLED, 1));
            return kept;
        } catch (StoreRefusedException e) {
            throw entrance.refused(home, e);
        } finally {
            TemporaryFolders.delete(folder);
        }
    }

    private void requireSame(
            ArchiveManifest kept, WorkspaceAddress to, Path again, OpenedStore store, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException, StoreRefusedException {
        boolean same = false;
        try (Database made = SharedDatabase.open(to)) {
            ArchiveManifest read = new StoreRows(made.longReads())
                    .snapshot(rows -> new ZipArchive(
                                    SealedArchives.of(store.folder().database()))
                            .write(
                                    again,
                                    rows,
                                    Huni.packaged(),
                                    store.workspace().now().instant(),
                                    watch));
            List<StoreCheck.Finding> wrong = new StoreCheck(made.longReads()).findings(watch);
            if (!wrong.isEmpty()) {
                throw new ArchiveRefusedException(
                        Misfit.UNSOUND,
                        wrong.getFirst().rule() + ", " + wrong.getFirst().where());
            }
            same = kept.holdsTheSameAs(read);
        } finally {
            if (!same) {
                SharedDatabase.unmake(to);
            }
        }
        if (!same) {
            throw new CommandFailedException(console.texts().text("share.differs", to));
        }
    }

    /** What is done to a file cannot be done to a shared workspace. */
    static void requireOwn(Path place, Console console) throws CommandFailedException {
        if (isHome(place)) {
            throw new CommandFailedException(console.texts().text("shared.not"));
        }
    }

    /**
     * Takes the person's password, where the server wants one that it was not given. Whatever else is in the way is said by who
     * opens the workspace.
     *
     * @param file where it stands; without one the terminal asks, if there is one
     */
    static void logIn(WorkspaceAddress address, Optional<Path> file, Console console) throws CommandFailedException {
        if (!SharedDatabase.wantsPassword(address)) {
            return;
        }
        if (file.isPresent()) {
            try {
                Logins.remember(address, Files.readString(file.get()).strip());
            } catch (IOException e) {
                throw new CommandFailedException(console.texts().text("passphrase.file", file.get()), e);
            }
        } else {
            console.secret(console.texts().text("password.ask", address.role(), address.host()))
                    .ifPresent(typed -> Logins.remember(address, String.valueOf(typed)));
        }
    }
}
