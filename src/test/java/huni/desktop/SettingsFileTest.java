package huni.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final PersonalSettings DARK = PersonalSettings.DEFAULT.with(Key.THEME, "dark");

    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void withoutAFileTheDefaultsAreInForce() {
        assertFalse(file.exists());
        assertEquals(new SettingsFile.Read(PersonalSettings.DEFAULT, Optional.empty(), List.of()), file.read());
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        PersonalSettings settings =
                DARK.with(Key.LANGUAGE, "tr").with(Key.TEXT_PERCENT, "125").with(Key.COLLAPSED_STAGES, "won,lost");

        file.write(settings);

        assertEquals(new SettingsFile.Read(settings, Optional.empty(), List.of()), file.read());
    }

    @Test
    void keysAndValuesOfOtherVersionsStayInTheFile() throws Exception {
        Files.writeString(path, "{\"rail\": {\"wide\": true}, \"theme\": \"sepia\", \"language\": \"tr\"}");

        file.write(PersonalSettings.DEFAULT.with(Key.TEXT_PERCENT, "125"));

        String written = Files.readString(path);
        assertTrue(written.contains("\"wide\" : true"), written);
        assertTrue(written.contains("sepia"), written);
        assertFalse(written.contains("language"), written);
        assertEquals(
                PersonalSettings.DEFAULT.with(Key.TEXT_PERCENT, "125"),
                file.read().settings());
    }

    @Test
    void aNumberThatSomebodyTypedIsUnderstood() throws Exception {
        Files.writeString(path, "{\"text_percent\": 125}");

        assertEquals(Optional.of("125"), file.read().settings().get(Key.TEXT_PERCENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"theme\": \"dark\"", "[1, 2]", "null", "theme=dark"})
    void aDamagedFileIsKeptAsideAndTheDefaultsAreInForce(String damaged) throws Exception {
        Files.writeString(path, damaged);

        SettingsFile.Read read = file.read();

        assertEquals(PersonalSettings.DEFAULT, read.settings());
        assertEquals(damaged, Files.readString(read.damaged().orElseThrow()));
        file.write(DARK);
        assertEquals(DARK, file.read().settings());
    }

    @Test
    void aFileOfBytesThatAreNoTextIsDamagedToo() throws Exception {
        Files.write(path, new byte[] {(byte) 0xC3, 0x28, 0, 1});

        assertTrue(file.read().damaged().isPresent());
    }

    @Test
    void aSecondDamagedFileDoesNotReplaceTheFirst() throws Exception {
        for (String damaged : List.of("one", "two")) {
            Files.writeString(path, damaged);
            file.read();
        }

        assertEquals("one", Files.readString(folder.resolve("settings.damaged.json")));
        assertEquals("two", Files.readString(folder.resolve("settings.damaged-2.json")));
    }

    @Test
    void onlyItsOwnerReadsItAndNothingElseIsLeftBehind() throws Exception {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));

        file.write(DARK);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(path), all.toList());
        }
    }
}
