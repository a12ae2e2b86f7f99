package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.store.PostgresServer;
import huni.store.file.StoreFolder;
import huni.store.server.WorkspaceAddress;
import huni.ui.kit.Preferences;
import huni.work.archive.ArchiveWatch;
import huni.work.sample.AddSampleData;
import huni.work.sharing.AddressParts;
import huni.work.sharing.NotFoundThereException;
import huni.work.sharing.PlaceLook;
import huni.work.sharing.Sharing;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The way of a window to a workspace on a real server and back, without the window. */
@ExtendWith(PostgresServer.OfRun.class)
class WindowSharingTest {

    private final PostgresServer server;
    private final Texts texts = WindowTexts.of(new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.US));
    private final List<Passage> begun = new ArrayList<>();

    @TempDir
    private Path home;

    WindowSharingTest(PostgresServer server) {
        this.server = server;
    }

    private Path own() {
        return home.resolve("own");
    }

    private MovedStores moved() {
        return new MovedStores(home.resolve("moved.json"), StoreFolder::holdsStore);
    }

    private WindowSharing ways() {
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US);
        return new WindowSharing(
                new SharedWorkspaces(home.resolve("shared"), console, Optional::empty),
                new DesktopSystem("Linux", home, Map.of()),
                moved(),
                new StoreEntrance(console, InstantSource.system(), () -> {}));
    }

    private OpenedStore open() throws Exception {
        return OpenedStore.open(own(), InstantSource.system(), Runnable::run);
    }

    private PlaceLook look(WorkspaceAddress address) throws Exception {
        try (OpenedStore store = open()) {
            return ways().from(store, texts, begun::add).look(parts(address), "");
        }
    }

    private static AddressParts parts(WorkspaceAddress of) {
        return new AddressParts(of.host(), Integer.toString(of.port()), of.database(), of.schema(), of.role());
    }

    private void begin(WorkspaceAddress address, boolean sharing) throws Exception {
        try (OpenedStore store = open()) {
            if (sharing) {
                store.workspace().perform(new AddSampleData(5, 1));
            }
            Sharing ways = ways().from(store, texts, begun::add);
            assertEquals(sharing ? 5 : 0, ways.amount().prospects());
            ways.begin(address.toString(), sharing, true);
        }
    }

    @Test
    void allIsBroughtThereAndOpenedFromThenOnUntilOneLeaves() throws Exception {
        WorkspaceAddress address = server.address("ayse", server.empty());
        assertTrue(look(address).takes());
        begin(address, true);

        Passage.Arrival there = begun.getFirst().doing().pass(ArchiveWatch.NONE);

        assertTrue(there.said().startsWith("5 prospects are in the shared workspace now"), there.said());
        assertEquals(there.place(), moved().at(own()));
        assertEquals(PlaceLook.AtPlace.WORKSPACE, look(address).content());

        Passage.Arrival back =
                ways().leaving(there.place(), texts).orElseThrow().doing().pass(ArchiveWatch.NONE);
        assertEquals(own(), back.place());
        assertEquals(own(), moved().at(own()));
    }

    @Test
    void aWorkspaceThatIsThereIsOpened() throws Exception {
        WorkspaceAddress address = server.address("mehmet", server.withWorkspace());
        begin(address, false);

        Passage.Arrival there = begun.getFirst().doing().pass(ArchiveWatch.NONE);

        assertEquals(there.place(), moved().at(own()));
        assertEquals(
                "This is the workspace " + address + ". Your own folder " + own() + " stays as it is.", there.said());
    }

    @Test
    void whatIsStoppedIsNoWorkspaceAndIsNotRemembered() throws Exception {
        WorkspaceAddress address = server.address("ayse", server.empty());
        begin(address, true);

        assertThrows(CancellationException.class, () -> begun.getFirst().doing().pass(() -> true));

        assertEquals(PlaceLook.AtPlace.NOTHING, look(address).content());
        assertEquals(own(), moved().at(own()));
    }

    @Test
    void whyNothingCanBeSaidIsASentence() throws Exception {
        WorkspaceAddress none = new WorkspaceAddress("ayse", "localhost", 1, "sales", "huni");
        NotFoundThereException silent = assertThrows(NotFoundThereException.class, () -> look(none));
        assertTrue(silent.sentence().startsWith("The server of " + none + " does not answer"), silent.sentence());

        try (OpenedStore store = open()) {
            Sharing ways = ways().from(store, texts, begun::add);
            NotFoundThereException odd = assertThrows(
                    NotFoundThereException.class,
                    () -> ways.look(new AddressParts("db.example.com", "x", "sales", "huni", "ayse"), ""));
            assertTrue(odd.sentence().startsWith("The address of a shared workspace looks like this"), odd.sentence());
            assertFalse(ways.keepsPasswords());
        }
    }

    @Test
    void anAddressInOnePieceIsReadInParts() throws Exception {
        assertEquals(
                Optional.of(new Sharing.Pasted(
                        new AddressParts("db.example.com", "6000", "sales", "team", "ayşe k"), "gizli:+ 1")),
                TypedAddress.read(
                        " postgres://ay%C5%9Fe%20k:gizli%3A+%201@db.example.com:6000/sales?sslmode=require&schema=team"
                                + " "));
        assertEquals(Optional.empty(), TypedAddress.read("db.example.com"));
        assertEquals(Optional.empty(), TypedAddress.read("postgresql://%"));
        assertEquals(
                "postgresql://ay%C5%9Fe%20k@[::1]:5432/sales?schema=huni",
                TypedAddress.of(new AddressParts(" ::1", "", "sales", "", "ayşe k"))
                        .toString());
    }
}
