package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.store.PostgresServer;
import huni.store.server.GrantedAccess;
import huni.store.server.SharedHome;
import huni.store.sql.Sql;
import huni.ui.kit.OnFx;
import huni.work.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody whose role only reads, in a window at a real server. */
@ExtendWith(PostgresServer.OfRun.class)
class ReaderWindowTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final PostgresServer server;

    @TempDir
    private Path homes;

    ReaderWindowTest(PostgresServer server) {
        this.server = server;
    }

    private static String words(ShownWindow window) {
        return OnFx.call(() -> window.scene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void everythingIsShownAndWhatIsTypedIsRefusedInASentence() throws Exception {
        String database = server.withWorkspace();
        String login = "reader_" + UUID.randomUUID().toString().substring(0, 8);
        new GrantedAccess(server.address("ayse", database))
                .follow(Person.begun(login, "Okan Er", "", Person.Role.READS));
        Path home = SharedHome.of(server.address(login, database), homes);
        Path hers = SharedHome.of(server.address("ayse", database), homes);
        try (OpenedStore store = OpenedStore.open(hers, MONDAY, Runnable::run)) {
            store.workspace().perform(new huni.work.prospect.CreateProspect("Kaya Çelik", "", Optional.empty()));
        }
        ShownWindow window = new ShownWindow(home, MONDAY, 0);
        try {
            assertEquals(
                    Optional.of(Trouble.Kind.LOOKS_ONLY),
                    window.store.safety().database().trouble().map(Trouble::kind));
            for (KeyCode place : new KeyCode[] {
                KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7
            }) {
                window.press(place, KeyCode.CONTROL);
            }
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            assertTrue(words(window).contains("Kaya Çelik"));
            assertFalse(words(window).contains("hiçbir şeyi değiştiremezsiniz"), "nothing was tried");

            window.press(KeyCode.N, KeyCode.CONTROL);
            window.words("Demir");
            window.press(KeyCode.ENTER);

            assertTrue(words(window).contains("hiçbir şeyi değiştiremezsiniz"), words(window));
            window.acceptProblems();
        } finally {
            window.close();
        }
        try (Connection admin = server.connect(database)) {
            assertEquals(1L, Sql.number(admin, "select count(*) from huni.prospect"));
        }
    }
}
