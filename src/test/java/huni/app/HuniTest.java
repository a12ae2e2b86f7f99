package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.store.file.StoreFolder;
import huni.testing.Printed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuniTest {

    @TempDir
    private Path home;

    private final Console console =
            new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Locale.US);

    private Huni huni() {
        return new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsCalledByItsAddress() throws Exception {
        Path place = huni().homeOf("postgresql://ayse@localhost/team");
        StoreEntrance entrance = new StoreEntrance(console, InstantSource.system(), () -> {});
        try (StoreFolder _ = StoreFolder.open(place)) {
            CommandFailedException refused =
                    assertThrows(CommandFailedException.class, () -> entrance.open(place, Runnable::run, () -> {}, 0));
            assertTrue(
                    refused.sentence()
                            .startsWith("Another Huni on this computer has the workspace postgresql://ayse@localhost"),
                    refused.sentence());
        }
    }

    @Test
    void whereNoStoreIsNoneIsMadeByAskingForOne() {
        Path nowhere = home.resolve("nowhere");
        CommandFailedException refused =
                assertThrows(CommandFailedException.class, () -> huni().openExisting(Optional.of(nowhere)));
        assertEquals(
                "There is no store in " + nowhere
                        + ". Name its folder with --store, or begin one with “huni import” or by opening the window.",
                refused.sentence());
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void aCommandWaitsForAnotherOneThatHasTheStoreOpen() throws Exception {
        Path place = home.resolve("store");
        OpenedStore first = huni().openStore(Optional.of(place));
        List<String> waited = new ArrayList<>();
        Huni second = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system(), () -> {
            waited.add("a while");
            if (waited.size() == 2) {
                first.close();
            }
        });

        second.openExisting(Optional.of(place)).close();

        assertEquals(List.of("a while", "a while"), waited);
    }

    @Test
    void whoHasAStoreOpenForLongKeepsIt() throws Exception {
        Path place = home.resolve("store");
        List<String> waited = new ArrayList<>();
        Huni second = new Huni(
                new DesktopSystem("Linux", home, Map.of()),
                console,
                InstantSource.system(),
                () -> waited.add("a while"));
        try (OpenedStore first = huni().openStore(Optional.of(place))) {
            assertEquals(place, first.folder().place());
            assertThrows(CommandFailedException.class, () -> second.openExisting(Optional.of(place)));
        }
        assertFalse(waited.isEmpty());
    }

    @Test
    void aDatabaseThatIsNoneIsLeftAsItIsAndSaidToBeDamaged(Printed log) throws IOException {
        Path store = Files.createDirectory(home.resolve("store"));
        Path database = Files.writeString(store.resolve("huni.mv.db"), "no database");
        CommandFailedException refused =
                assertThrows(CommandFailedException.class, () -> huni().openExisting(Optional.of(store)));
        assertEquals(
                "The store in " + store + " is damaged: its file huni.mv.db cannot be read. It was left as it is, and"
                        + " nothing is written into it. There is no earlier copy in its folder “backups”. “huni check”"
                        + " says what can still be read; the log tells more under the code ABCDEF.",
                refused.sentence().replaceFirst("[0-9A-F]{6}\\.$", "ABCDEF."));
        assertEquals("no database", Files.readString(database));
        String code = refused.sentence().replaceFirst("(?s).*([0-9A-F]{6})\\.$", "$1");
        assertEquals(2, log.take().split("code " + code, -1).length, "the code leads to one entry of the log");
    }

    @Test
    void theNewestCopyOfADamagedStoreIsNamed(Printed log) throws IOException {
        Path store = Files.createDirectory(home.resolve("store"));
        Files.writeString(store.resolve("huni.mv.db"), "no database");
        Path backups = Files.createDirectory(store.resolve("backups"));
        Path older = Files.writeString(backups.resolve("schema-3.mv.db"), "");
        Path newer = Files.writeString(backups.resolve("schema-2.mv.db"), "");
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2026-03-02T10:00:00Z")));
        Files.setLastModifiedTime(newer, FileTime.from(Instant.parse("2026-03-04T10:00:00Z")));

        String sentence = assertThrows(CommandFailedException.class, () -> huni().openExisting(Optional.of(store)))
                .sentence();

        assertTrue(sentence.contains("The newest earlier copy is " + newer + ", of 2026-03-04."), sentence);
        log.take();
    }

    @Test
    void aDatabaseWithWhatHuniNeverMakesIsNotOpened() throws IOException, CommandFailedException, SQLException {
        Path store = home.resolve("store");
        huni().openStore(Optional.of(store)).close();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + store.resolve("huni") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create view seen as select csvwrite('" + home.resolve("x") + "', 'select 1')");
        }
        Files.deleteIfExists(home.resolve("x"));

        String sentence = assertThrows(CommandFailedException.class, () -> huni().openExisting(Optional.of(store)))
                .sentence();

        assertTrue(sentence.contains("holds something that Huni never makes (VIEW)"), sentence);
        assertFalse(Files.exists(home.resolve("x")));
    }

    @Test
    void everyFileOfAStoreIsItsOwnersAlone() throws IOException, CommandFailedException {
        Path store = home.resolve("store");
        try (OpenedStore _ = huni().openStore(Optional.of(store))) {
            assertThrows(CommandFailedException.class, () -> huni().openStore(Optional.of(store)));
        }
        Map<String, String> permissions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                permissions.put(
                        store.relativize(file).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        assertEquals(
                List.of("rw-------"), permissions.values().stream().distinct().toList(), permissions.toString());
        assertEquals(
                List.of(".lock", ".show-" + ProcessHandle.current().pid(), "huni.mv.db", "log/huni-0.log"),
                List.copyOf(permissions.keySet()));
    }
}
