package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.desktop.DesktopKeyring;
import huni.desktop.DesktopSystem;
import huni.exchange.archive.ZipArchive;
import huni.language.Texts;
import huni.store.archive.StoreReplacement;
import huni.store.archive.StoreRows;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreUnreachableException;
import huni.store.seal.Keyring;
import huni.store.seal.SealedArchives;
import huni.store.server.AddressRefusedException;
import huni.store.server.Logins;
import huni.store.server.SharedDatabase;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.ui.door.UnexpectedErrors;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.OpenArchive;
import huni.work.archive.WorkspaceReplacement.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The workspaces that this person shares with others, each with a folder on this machine.
 *
 * @param homes where these folders lie
 * @param keyring of the desktop, looked for when it is needed; empty where there is none
 */
record SharedWorkspaces(Path homes, Console console, Supplier<Optional<DesktopKeyring>> keyring) {

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
        return homeOf(address, homes);
    }

    /** Another folder for the workspace that a folder stands for, which may be open; a store of one's own has none. */
    Path beside(Path place) throws CommandFailedException {
        Optional<WorkspaceAddress> address = SharedHome.address(place);
        return address.isPresent() ? homeOf(address.get().toString(), place.resolve("beside")) : place;
    }

    private Path homeOf(String address, Path all) throws CommandFailedException {
        try {
            return SharedHome.of(WorkspaceAddress.of(address, person()), all);
        } catch (AddressRefusedException e) {
            throw new CommandFailedException(sentence(e, console.texts()), e);
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("failed.disk", String.valueOf(e.getMessage())), e);
        }
    }

    /** Who logs in where nobody is named. */
    static String person() {
        return System.getProperty("user.name", "");
    }

    /** Why words are no address. */
    static String sentence(AddressRefusedException refused, Texts texts) {
        return texts.text("address." + refused.flaw().name().toLowerCase(Locale.ROOT));
    }

    /** Why a server does not let this program work in a workspace. */
    static String sentence(StoreUnreachableException refused, Texts texts) {
        return texts.text(
                "store.server." + refused.hindrance().name().toLowerCase(Locale.ROOT),
                refused.address(),
                refused.detail());
    }

    /**
     * Makes the workspace that a folder stands for with all that a store holds, reads it again and compares every row. Whoever
     * shares looks after the prospects of a store that they had alone.
     *
     * @throws CommandFailedException if there is one already, the server refuses, or it does not hold the same
     */
    ArchiveManifest share(OpenedStore store, Path home, StoreEntrance entrance, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException {
        WorkspaceAddress to = SharedHome.address(home).orElseThrow();
        // The file with a passphrase is about the store: a server never sees it.
        logIn(to, Optional.empty());
        Path folder = TemporaryFolders.forCheck();
        try {
            Path file = folder.resolve("shared.huni");
            StoreRows brought =
                    StoreRows.broughtBy(to.person(), store.safety().database().longReads());
            ArchiveManifest kept = written(brought, file, store, watch.part(0, WRITTEN));
            try (OpenArchive archive = store.archives().open(file)) {
                StoreReplacement.<StoreRefusedException>into(
                        rows -> SharedDatabase.<ArchiveRefusedException>makeWith(to, rows),
                        archive,
                        watch.part(WRITTEN, FILLED));
            }
            requireSame(kept, to, folder.resolve("again.huni"), store, watch.part(FILLED, 1));
            letIn(to);
            return kept;
        } catch (StoreRefusedException e) {
            throw entrance.refused(home, e);
        } finally {
            TemporaryFolders.delete(folder);
        }
    }

    /** The same of an archive: it is put into a store of its own first, which brings it up to date. */
    ArchiveManifest shareArchive(Path archive, Path home, StoreEntrance entrance, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException {
        Path place = TemporaryFolders.forCheck();
        try {
            Keyring.key(archive).ifPresent(key -> Keyring.sealNewIn(place, key));
            try (OpenedStore store = OpenedStore.open(place, entrance.clock(), Runnable::run)) {
                store.archives().takeIn(archive, new Terms(true, true), watch.part(0, WRITTEN));
                return share(store, home, entrance, watch.part(WRITTEN, 1));
            } catch (StoreRefusedException e) {
                throw entrance.refused(place, e);
            }
        } finally {
            TemporaryFolders.delete(place);
        }
    }

    private void requireSame(
            ArchiveManifest kept, WorkspaceAddress to, Path again, OpenedStore store, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException, StoreRefusedException {
        try {
            if (!kept.holdsTheSameAs(read(to, again, store, watch))) {
                throw new CommandFailedException(console.texts().text("share.differs", to));
            }
        } catch (CommandFailedException
                | IOException
                | ArchiveRefusedException
                | StoreRefusedException
                | RuntimeException
                | Error e) {
            unmake(to, e);
            throw e;
        }
    }

    private static ArchiveManifest read(WorkspaceAddress from, Path again, OpenedStore store, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException, StoreRefusedException {
        try (Database made = SharedDatabase.open(from)) {
            ArchiveManifest read = written(new StoreRows(made.longReads()), again, store, watch);
            List<StoreCheck.Finding> wrong = new StoreCheck(made.longReads()).findings(watch);
            if (!wrong.isEmpty()) {
                throw new ArchiveRefusedException(
                        Misfit.UNSOUND,
                        wrong.getFirst().rule() + ", " + wrong.getFirst().where());
            }
            return read;
        }
    }

    private static ArchiveManifest written(StoreRows all, Path file, OpenedStore store, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        ZipArchive archive = new ZipArchive(SealedArchives.of(store.folder().database()));
        return all.snapshot(rows -> archive.write(
                file, rows, Huni.packaged(), store.workspace().now().instant(), watch));
    }

    /** The workspace stands whether or not somebody is let in by now: changing a person grants once more. */
    private void letIn(WorkspaceAddress made) {
        try {
            List<String> left = SharedDatabase.letIn(made);
            if (!left.isEmpty()) {
                console.tell(console.texts().text("people.administrator"));
                left.forEach(statement -> console.tell(statement + ";"));
            }
        } catch (StoreUnreachableException e) {
            UnexpectedErrors.log("letting in who came with the rows", e);
        }
    }

    private void unmake(WorkspaceAddress made, Throwable reason) throws CommandFailedException {
        try {
            SharedDatabase.unmake(made);
        } catch (StoreUnreachableException e) {
            e.addSuppressed(reason);
            throw new CommandFailedException(console.texts().text("share.unread", made), e);
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
     * @param file where it stands if the keyring does not have it; without one the terminal is asked, if there is one
     */
    void logIn(WorkspaceAddress address, Optional<Path> file) throws CommandFailedException {
        if (!SharedDatabase.wantsPassword(address) || isInKeyring(address)) {
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

    /** Nobody asks for a password without the network: the keyring's is at hand when it is back. Returns the store. */
    OpenedStore readyToReturn(OpenedStore store) {
        store.together()
                .filter(TogetherWork::isAway)
                .map(TogetherWork::address)
                .filter(address -> Logins.password(address).isEmpty())
                .ifPresent(address -> keyring.get()
                        .flatMap(there -> there.find(address.toString()))
                        .ifPresent(password -> Logins.remember(address, password)));
        return store;
    }

    /** Whether the desktop has a keyring. */
    boolean hasKeyring() {
        return keyring.get().isPresent();
    }

    /** Whether the keyring has the password that lets the person in; it is used from then on. */
    boolean isInKeyring(WorkspaceAddress address) {
        Optional<String> kept = keyring.get().flatMap(there -> there.find(address.toString()));
        kept.ifPresent(password -> Logins.remember(address, password));
        boolean right = kept.isPresent() && !SharedDatabase.wantsPassword(address);
        if (kept.isPresent() && !right) {
            Logins.forget(address);
        }
        return right;
    }

    /** Keeps the password that was typed in the keyring, for the next start; says in a sentence if it is not kept. */
    Optional<String> keep(WorkspaceAddress address, Texts texts) {
        Optional<String> typed = Logins.password(address);
        Optional<DesktopKeyring> there = keyring.get();
        if (typed.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        try {
            there.get().keep(address.toString(), typed.get());
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(texts.text("share.unkept", String.valueOf(refused.getMessage())));
        }
    }

    /** Nothing is kept of the password any more. */
    void forget(WorkspaceAddress address) throws IOException {
        Logins.forget(address);
        Optional<DesktopKeyring> there = keyring.get();
        if (there.isPresent()) {
            there.get().forget(address.toString());
        }
    }
}
