package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.PostgresServer;
import huni.store.server.SharedHome;
import huni.store.sql.Sql;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whoever leads enters a colleague and lets them go in a window at a real server, and the server does as it is told. */
@ExtendWith(PostgresServer.OfRun.class)
class PeopleWindowTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final PostgresServer server;
    private final String login = "derya_" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path homes;

    PeopleWindowTest(PostgresServer server) {
        this.server = server;
    }

    private static void type(ShownWindow window, String field, String words) {
        window.focus(field);
        window.words(words);
    }

    private static void fire(ShownWindow window, String button) {
        OnFx.run(() -> ((Button) window.find(button)).fire());
        window.drawn();
    }

    private static void add(ShownWindow window, String company) {
        window.press(KeyCode.N, KeyCode.CONTROL);
        window.words(company);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
    }

    private static TogetherWork together(ShownWindow window) {
        return window.store.together().orElseThrow();
    }

    private static void hear(ShownWindow window) {
        together(window).hear();
        window.drawn();
    }

    private static String words(ShownWindow window) {
        return OnFx.call(() -> window.scene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void whoIsEnteredInTheWindowWorksThereUntilTheyAreLetGoInIt() throws Exception {
        String database = server.withWorkspace();
        ShownWindow leads = new ShownWindow(SharedHome.of(server.address("ayse", database), homes), MONDAY, 0);
        try {
            leads.press(KeyCode.DIGIT7, KeyCode.CONTROL);
            fire(leads, "people-add");
            type(leads, "people-name", "Ayşe Demir");
            fire(leads, "people-save");
            fire(leads, "people-add");
            type(leads, "people-name", "Derya Ak");
            type(leads, "people-login", login);
            fire(leads, "people-save");
            assertTrue(words(leads).contains("Derya Ak"), words(leads));

            ShownWindow sells = new ShownWindow(SharedHome.of(server.address(login, database), homes), MONDAY, 0);
            try {
                add(sells, "Kaya Çelik");
                together(sells).turn();
                assertEquals(login, owner(database));

                hear(leads);
                fire(leads, "people-leave-" + login);
                fire(leads, "people-leave-do");
                assertEquals("ayse", owner(database));

                add(sells, "Demir");
                assertTrue(together(sells).isAway());
                together(sells).turn();
                assertEquals(
                        Optional.of(AwayWork.Hindered.NOT_LET_IN),
                        together(sells).state().hindered());
                assertEquals(1, together(sells).waiting());
            } finally {
                sells.close();
            }
        } finally {
            leads.close();
        }
    }

    private String owner(String database) throws Exception {
        try (Connection admin = server.connect(database)) {
            return Sql.one(
                            admin,
                            "select p.login from huni.prospect c join huni.person p on p.id = c.owner_id",
                            row -> row.getString(1))
                    .orElse("");
        }
    }
}
