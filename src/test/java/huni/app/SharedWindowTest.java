package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.store.PostgresServer;
import huni.store.server.SharedHome;
import huni.ui.kit.OnFx;
import huni.work.people.AddPerson;
import huni.work.safety.Backups;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two people, each in a window of their own, at one workspace on a real server. */
@ExtendWith(PostgresServer.OfRun.class)
class SharedWindowTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final PostgresServer server;

    @TempDir
    private Path homes;

    private ShownWindow hers;
    private ShownWindow his;

    SharedWindowTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() throws Exception {
        String database = server.withWorkspace();
        hers = new ShownWindow(SharedHome.of(server.address("ayse", database), homes), MONDAY, 0);
        his = new ShownWindow(SharedHome.of(server.address("mehmet", database), homes), MONDAY, 0);
    }

    @AfterEach
    void close() {
        hers.close();
        his.close();
    }

    private static void add(ShownWindow window, String company) {
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        window.press(KeyCode.N, KeyCode.CONTROL);
        window.words(company);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
    }

    private static boolean shows(ShownWindow window, String words) {
        return OnFx.call(() -> window.scene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(SharedWindowTest::isSeen)
                .anyMatch(node -> String.valueOf(((Labeled) node).getText()).contains(words)));
    }

    /** Cells without a card keep what they showed last. */
    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static void hear(ShownWindow window) {
        window.store.together().orElseThrow().hear();
        window.drawn();
    }

    @Test
    void whatOneAddsTheOtherSeesAndCannotTakeBack() {
        his.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        add(hers, "Kaya Çelik");
        assertTrue(shows(hers, "Kaya Çelik"));
        assertFalse(shows(his, "Kaya Çelik"));

        hear(his);
        assertTrue(shows(his, "Kaya Çelik"));

        his.press(KeyCode.Z, KeyCode.CONTROL);
        hear(hers);
        assertTrue(shows(hers, "Kaya Çelik"));

        hers.press(KeyCode.Z, KeyCode.CONTROL);
        hear(his);
        assertFalse(shows(his, "Kaya Çelik"));
    }

    @Test
    void whatOneTypesStaysWhenTheOtherWrites() {
        add(hers, "Kaya Çelik");
        hear(his);
        his.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        his.press(KeyCode.N, KeyCode.CONTROL);
        his.words("Demir");

        add(hers, "İnci Işık");
        hear(his);
        his.words(" Çelik");
        his.press(KeyCode.ENTER);

        hear(hers);
        assertTrue(shows(hers, "Demir Çelik"));
    }

    @Test
    void anArchiveOfADayIsKeptOnTheMachine() throws Exception {
        add(hers, "Kaya Çelik");

        hers.clockMoved();
        hers.clockMoved();

        assertEquals(1, Backups.in(hers.store.folder().backups()).size());
    }

    @Test
    void thePageOfTheDataOffersNothingThatIsDoneToAFile() {
        hers.press(KeyCode.DIGIT7, KeyCode.CONTROL);

        assertTrue(shows(hers, "Ortak çalışma alanı"));
        assertFalse(shows(hers, "Şifrele"));
        assertEquals(1, hers.scene().getRoot().lookupAll(".safety").size());
    }

    @Test
    void theChosenCardIsGivenToAColleagueByThePalette() {
        hers.store.workspace().perform(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        hers.store.workspace().perform(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        hers.drawn();
        add(hers, "Kaya Çelik");
        hear(his);
        his.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        his.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
        his.drawn();
        assertFalse(shows(his, "Kaya Çelik"));

        hers.press(KeyCode.K, KeyCode.CONTROL);
        hers.words("sorumlusu mehmet");
        hers.drawn();
        hers.press(KeyCode.ENTER);
        hers.drawn();
        assertTrue(shows(hers, "1 adayın sorumlusu artık Mehmet Kaya."));
        hear(his);
        assertTrue(shows(his, "Kaya Çelik"));

        hers.press(KeyCode.Z, KeyCode.CONTROL);
        hear(his);
        assertFalse(shows(his, "Kaya Çelik"));
    }
}
