package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.testing.Printed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
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
    void aDatabaseThatIsNoneIsLeftAsItIsAndSaidToBeUnreadable(Printed log) throws IOException {
        Path store = Files.createDirectory(home.resolve("store"));
        Path database = Files.writeString(store.resolve("huni.mv.db"), "no database");
        CommandFailedException refused =
                assertThrows(CommandFailedException.class, () -> huni().openExisting(Optional.of(store)));
        assertEquals(
                "The store in " + store + " cannot be read: its file huni.mv.db is damaged, or it is not Huni’s. It was"
                        + " left as it is. Put a copy of yours in its place, or name another folder with --store. The"
                        + " log in its folder tells more under the code ABCDEF.",
                refused.sentence().replaceFirst("[0-9A-F]{6}\\.$", "ABCDEF."));
        assertEquals("no database", Files.readString(database));
        String code = refused.sentence().replaceFirst("(?s).*([0-9A-F]{6})\\.$", "$1");
        assertEquals(2, log.take().split("code " + code, -1).length, "the code leads to one entry of the log");
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
        assertEquals(List.of(".lock", ".show", "huni.mv.db", "log/huni-0.log"), List.copyOf(permissions.keySet()));
    }
}
