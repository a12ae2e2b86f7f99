package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With which options the starter begins Java: here one that only says what it was begun with. */
class StarterTest {

    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String HOT = "-XX:Tier4InvocationThreshold=50000";
    private static final String ROOM = "-XX:NewSize=48m";

    @TempDir
    private Path folder;

    @BeforeEach
    void javaThatSaysItsOptions() throws Exception {
        assumeFalse(OS.WINDOWS.isCurrentOs(), "Windows has a starter of its own");
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private List<String> options(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("sh", Path.of("packaging/bin/huni").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("HUNI_STORE");
        builder.environment().remove("HUNI_JAVA_OPTIONS");
        builder.environment().put("HUNI_JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process = builder.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), said.toString());
        assertTrue(said.contains("huni.app.Main"), said.toString());
        return said;
    }

    /** A store that begins with those letters, and is so large. */
    private Path store(String place, String begins, long bytes) throws Exception {
        Path store = Files.createDirectories(folder.resolve(place));
        try (RandomAccessFile file =
                new RandomAccessFile(store.resolve("huni.mv.db").toFile(), "rw")) {
            file.writeBytes(begins);
            file.setLength(bytes);
        }
        return store;
    }

    @Test
    void aWindowOverFewProspectsIsCompiledQuickly() throws Exception {
        assertTrue(options().containsAll(List.of(QUICK, ROOM)), "nothing is there yet");
        store("data/huni", "H:2,block:5", 20_000_000);
        Path other = store("with space", "H:2,block:5", 20_000_000);

        assertTrue(options().containsAll(List.of(QUICK, ROOM)));
        assertTrue(options("--store", other.toString()).containsAll(List.of(QUICK, ROOM)));
        assertFalse(options().contains(HOT));
    }

    @Test
    void aWindowOverVeryManyOrOverAnEncryptedStoreIsCompiledForSpeedWhereItIsHot() throws Exception {
        store("data/huni", "H:2,block:5", 200_000_000);
        Path sealed = store("sealed", "{\"huni\"", 20_000_000);

        assertTrue(options().containsAll(List.of(HOT, ROOM)));
        assertFalse(options().contains(QUICK));
        assertTrue(options("--store=" + sealed).containsAll(List.of(HOT, ROOM)));
        assertFalse(options("--store=" + sealed).contains(QUICK));
    }

    @Test
    void commandsAreCompiledQuicklyUnlessTheyHaveMuchToDo() throws Exception {
        store("data/huni", "H:2,block:5", 20_000_000);
        Path rows = Files.write(folder.resolve("rows.csv"), new byte[2_000_000]);

        assertTrue(options("people").contains(QUICK));
        assertFalse(options("people").contains(ROOM));
        assertTrue(options("import", folder.resolve("few.csv").toString()).contains(QUICK));
        assertFalse(options("import", rows.toString()).contains(QUICK));
        assertFalse(options("sample").contains(QUICK));
        assertFalse(options("encrypt").contains(QUICK));
        store("data/huni", "H:2,block:5", 200_000_000);
        assertFalse(options("backup").contains(QUICK));
        assertTrue(options("report").contains(QUICK));
    }
}
