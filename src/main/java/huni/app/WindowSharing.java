package huni.app;

import huni.command.CommandFailedException;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.store.archive.StoreRows;
import huni.store.file.StoreFolder;
import huni.store.file.StoreUnreachableException;
import huni.store.file.StoreUnreachableException.Hindrance;
import huni.store.server.AddressRefusedException;
import huni.store.server.FoundPlace;
import huni.store.server.Logins;
import huni.store.server.SharedDatabase;
import huni.store.server.SharedHome;
import huni.store.server.WorkspaceAddress;
import huni.store.sql.StoreException;
import huni.ui.door.UnexpectedErrors;
import huni.work.TroubleException;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.sharing.AddressParts;
import huni.work.sharing.NotFoundThereException;
import huni.work.sharing.OwnStore;
import huni.work.sharing.PlaceLook;
import huni.work.sharing.Sharing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way of a window from its own store to a shared workspace, and back.
 *
 * @param moved remembers where the store of a folder is; a workspace is remembered as the place it was moved to
 */
record WindowSharing(SharedWorkspaces shared, DesktopSystem system, MovedStores moved, StoreEntrance entrance) {

    private static final String SETTINGS = "settings.json";

    /** What the window of an own store offers. */
    Sharing from(OpenedStore store, Texts texts, Consumer<Passage> begin) {
        Path own = store.folder().place();
        return new Sharing() {
            @Override
            public Optional<Pasted> read(String words) {
                return TypedAddress.read(words);
            }

            @Override
            public String person() {
                return SharedWorkspaces.person();
            }

            @Override
            public boolean keepsPasswords() {
                return shared.hasKeyring();
            }

            @Override
            public Amount amount() {
                return WindowSharing.amount(store);
            }

            @Override
            public PlaceLook look(AddressParts parts, String password) throws NotFoundThereException {
                return WindowSharing.this.look(parts, password, texts);
            }

            @Override
            public void begin(String address, boolean sharing, boolean keep) {
                begin.accept(new Passage(
                        texts.text(sharing ? "app.sharing" : "app.sharing.opening", address),
                        sharing,
                        watch -> pass(own, address, sharing, keep, texts, watch),
                        texts.text("app.sharing.stopped")));
            }
        };
    }

    private static Sharing.Amount amount(OpenedStore store) {
        try {
            return new StoreRows(store.safety().database().longReads())
                    .snapshot(rows -> new Sharing.Amount(rows.count("prospect"), rows.count("journal")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ArchiveRefusedException e) {
            throw new IllegalStateException("counting refuses nothing", e);
        }
    }

    private PlaceLook look(AddressParts parts, String password, Texts texts) throws NotFoundThereException {
        try {
            WorkspaceAddress address = TypedAddress.of(parts);
            if (!password.isEmpty()) {
                Logins.remember(address, password);
            } else if (SharedDatabase.wantsPassword(address)) {
                shared.isInKeyring(address);
            }
            FoundPlace found = SharedDatabase.look(address);
            return new PlaceLook(
                    address.toString(),
                    found.server(),
                    found.near(),
                    found.mayMake(),
                    PlaceLook.AtPlace.valueOf(found.content().name()),
                    found.foreign());
        } catch (AddressRefusedException e) {
            throw new NotFoundThereException(SharedWorkspaces.sentence(e, texts), e);
        } catch (StoreUnreachableException e) {
            boolean ofPassword = e.hindrance() == Hindrance.NOT_LET_IN;
            throw new NotFoundThereException(
                    ofPassword ? texts.text("app.sharing.login", parts.role()) : SharedWorkspaces.sentence(e, texts),
                    ofPassword,
                    e);
        }
    }

    private Passage.Arrival pass(
            Path own, String address, boolean sharing, boolean keep, Texts texts, ArchiveWatch watch)
            throws CommandFailedException {
        Path home = shared.homeOf(address);
        String said = sharing ? shared(own, home, texts, watch) : texts.text("app.sharing.opened", address, own);
        try {
            takeSettings(own, home);
            moved.lead(own, home);
        } catch (IOException e) {
            throw new CommandFailedException(
                    texts.text("app.sharing.forgotten", address, String.valueOf(e.getMessage())), e);
        }
        Optional<String> unkept = keep ? shared.keep(SharedHome.address(home).orElseThrow(), texts) : Optional.empty();
        return new Passage.Arrival(home, unkept.map(words -> said + " " + words).orElse(said));
    }

    private String shared(Path own, Path home, Texts texts, ArchiveWatch watch) throws CommandFailedException {
        try (OpenedStore store = entrance.open(own, Runnable::run, () -> {}, 0)) {
            ArchiveManifest made = shared.share(store, home, entrance, watch);
            return texts.text("app.sharing.done", made.prospects(), made.rows(), own);
        } catch (ArchiveRefusedException e) {
            throw new CommandFailedException(texts.text("share.refused", e.detail()), e);
        } catch (TroubleException e) {
            throw new CommandFailedException(new DomainWords(texts).trouble(e), e);
        } catch (StoreException e) {
            throw entrance.unreadable(own, e);
        } catch (IOException e) {
            throw new CommandFailedException(texts.text("share.disk", String.valueOf(e.getMessage())), e);
        }
    }

    /** The window on the workspace looks as the one before, when it is opened for the first time. */
    private static void takeSettings(Path own, Path home) throws IOException {
        Path settings = own.resolve(SETTINGS);
        if (Files.exists(settings) && Files.notExists(home.resolve(SETTINGS))) {
            Files.copy(settings, home.resolve(SETTINGS));
        }
    }

    /** What the window of a shared workspace offers: the person's own store. */
    OwnStore back(Path home, Path own, Texts texts, Consumer<Passage> begin) {
        return new OwnStore(own.toString(), () -> begin.accept(leaving(home, own, texts)));
    }

    /** The same of a question that stands before the window. */
    Optional<Passage> leaving(Path home, Texts texts) {
        return own(home).map(own -> leaving(home, own, texts));
    }

    /** The way from a shared workspace to the person's own store. */
    Passage leaving(Path home, Path own, Texts texts) {
        return new Passage(texts.text("app.sharing.opening", own), false, _ -> leave(home, own, texts), "");
    }

    /** The person's own store, if there is one beside a shared workspace; looked for on the disk. */
    Optional<Path> own(Path home) {
        return moved.leadingTo(home)
                .or(() -> Optional.of(moved.at(system.data().toAbsolutePath().normalize())))
                .filter(StoreFolder::holdsStore);
    }

    private Passage.Arrival leave(Path home, Path own, Texts texts) throws CommandFailedException {
        try {
            if (moved.leadingTo(home).isPresent()) {
                moved.stay(own);
            }
        } catch (IOException e) {
            throw new CommandFailedException(texts.text("share.disk", String.valueOf(e.getMessage())), e);
        }
        SharedHome.address(home).ifPresent(this::forget);
        return new Passage.Arrival(own, texts.text("app.sharing.left"));
    }

    private void forget(WorkspaceAddress address) {
        try {
            shared.forget(address);
        } catch (IOException refused) {
            UnexpectedErrors.log("the password in the keyring", refused);
        }
    }
}
