package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopSystemTest {

    private static final Path HOME = Path.of("home", "ayşe").toAbsolutePath();

    @Test
    void theStoreIsWhereTheSystemKeepsAUsersData() {
        assertEquals(HOME.resolve(".local/share/huni"), store("Linux", Map.of()));
        assertEquals(HOME.resolve("Library/Application Support/Huni"), store("Mac OS X", Map.of()));
        assertEquals(HOME.resolve("AppData/Roaming/Huni"), store("Windows 11", Map.of()));
    }

    @Test
    void whatCanBeMadeAgainIsWhereTheSystemKeepsSuchThings() {
        Path place = Path.of("elsewhere").toAbsolutePath();
        assertEquals(HOME.resolve(".cache/huni"), new DesktopSystem("Linux", HOME, Map.of()).cache());
        assertEquals(
                place.resolve("huni"),
                new DesktopSystem("Linux", HOME, Map.of("XDG_CACHE_HOME", place.toString())).cache());
        assertEquals(HOME.resolve("Library/Caches/Huni"), new DesktopSystem("Mac OS X", HOME, Map.of()).cache());
        assertEquals(HOME.resolve("AppData/Local/Huni"), new DesktopSystem("Windows 11", HOME, Map.of()).cache());
    }

    @Test
    void theSystemMayNameThatPlace() {
        Path place = Path.of("elsewhere").toAbsolutePath();
        assertEquals(place.resolve("huni"), store("Linux", Map.of("XDG_DATA_HOME", place.toString())));
        assertEquals(place.resolve("Huni"), store("Windows 11", Map.of("APPDATA", place.toString())));
    }

    @Test
    void aRelativePlaceOrAnEmptyOneIsNoPlace() {
        assertEquals(HOME.resolve(".local/share/huni"), store("Linux", Map.of("XDG_DATA_HOME", "data")));
        assertEquals(HOME.resolve(".local/share/huni"), store("Linux", Map.of("HUNI_STORE", " ")));
    }

    @Test
    void theEnvironmentOverridesThePlaceAndTheCommandLineOverridesBoth() {
        Path own = Path.of("own").toAbsolutePath();
        Map<String, String> environment = Map.of("HUNI_STORE", own.toString());
        assertEquals(own, store("Linux", environment));
        assertEquals(
                Path.of("named").toAbsolutePath(),
                new DesktopSystem("Linux", HOME, environment).store(Optional.of(Path.of("x/../named"))));
    }

    @Test
    void linuxHasADisplayOnlyIfItSaysSo() {
        assertFalse(new DesktopSystem("Linux", HOME, Map.of()).hasDisplay());
        assertFalse(new DesktopSystem("Linux", HOME, Map.of("DISPLAY", "")).hasDisplay());
        assertTrue(new DesktopSystem("Windows 11", HOME, Map.of()).hasDisplay());
        assertTrue(new DesktopSystem("Mac OS X", HOME, Map.of()).hasDisplay());
    }

    @ParameterizedTest
    @ValueSource(strings = {":59999", "unix:59999.0", "localhost:59999.0", "nonsense"})
    void aDisplayWithoutAServerIsNone(String display) {
        assertFalse(new DesktopSystem("Linux", HOME, Map.of("DISPLAY", display)).hasDisplay());
    }

    @Test
    void theDesktopIsToldByItsOwnProgramWordForWord(@TempDir Path folder) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path told = folder.resolve("told");
        Path teller = Files.writeString(
                folder.resolve("notify-send"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >> '" + told + "'\n");
        Files.setPosixFilePermissions(teller, PosixFilePermissions.fromString("rwx------"));

        linux(folder).tell("Huni", "Bugün 11:00: Pera & Oğlu, <sözleşme> $HOME");

        assertEquals(
                List.of("--app-name=Huni", "--", "Bugün 11:00: Pera & Oğlu, <sözleşme> $HOME"),
                Files.readAllLines(told));
    }

    @Test
    void aDesktopThatShowsNoNoticesSaysSoAndOneWithoutTheProgramNothing(@TempDir Path folder) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        linux(folder).tell("Huni", "Bugün 11:00: Pera");
        Path teller = Files.writeString(folder.resolve("notify-send"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(teller, PosixFilePermissions.fromString("rwx------"));

        assertThrows(IOException.class, () -> linux(folder).tell("Huni", "Bugün 11:00: Pera"));
    }

    private static DesktopSystem linux(Path path) {
        return new DesktopSystem("Linux", HOME, Map.of("PATH", path.toString()));
    }

    @Test
    void onlyLinuxLeavesLibrariesOut() {
        assertEquals(List.of(), new DesktopSystem("Windows 11", HOME, Map.of()).missingForWindows());
        assertEquals(List.of(), new DesktopSystem("Mac OS X", HOME, Map.of()).missingForPictures());
    }

    private static Path store(String system, Map<String, String> environment) {
        return new DesktopSystem(system, HOME, environment).store(Optional.empty());
    }
}
