package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import huni.store.sql.Sql;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFolderTest {

    @TempDir
    private Path home;

    @Test
    void theSecondToOpenAFolderIsToldSoWithinHalfASecond() throws StoreRefusedException {
        Path place = home.resolve("store");
        try (StoreFolder first = StoreFolder.open(place)) {
            assertEquals(place, first.place());
            assertTimeout(
                    Duration.ofMillis(500),
                    () -> assertThrows(StoreInUseException.class, () -> StoreFolder.open(place)));
        }
    }

    @Test
    void aFolderGivenFreeCanBeOpenedAgain() throws StoreRefusedException {
        StoreFolder.open(home.resolve("store")).close();

        try (StoreFolder again = StoreFolder.open(home.resolve("store"))) {
            assertEquals(home.resolve("store/huni.mv.db"), again.database());
        }
    }

    @Test
    void onlyTheOwnerCanReadWhatIsInIt() throws StoreRefusedException, IOException {
        Assumptions.assumeTrue(File.separatorChar == '/', "this file system has no such permissions");
        try (StoreFolder folder = StoreFolder.open(home.resolve("deep/store"));
                Database database = Database.open(folder)) {
            database.write(connection -> Sql.number(connection, "select 1"));

            assertEquals("rwx------", permissions(folder.place()));
            assertEquals("rwx------", permissions(folder.backups()));
            assertEquals("rwx------", permissions(folder.log()));
            assertEquals("rw-------", permissions(folder.place().resolve(".lock")));
            assertEquals("rw-------", permissions(folder.database()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=create table x", "a\\b", "a\nb"})
    void aPathThatH2WouldReadAsOrdersIsRefused(String name) {
        Assumptions.assumeTrue(File.separatorChar == '/', "these names cannot be written here");

        assertThrows(StorePlaceException.class, () -> StoreFolder.open(home.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Işık Ürün", "a:b", "a'b", "~", "%41"})
    void otherNamesAreOrdinary(String name) throws StoreRefusedException {
        Assumptions.assumeTrue(File.separatorChar == '/', "some of these names cannot be written here");
        try (StoreFolder folder = StoreFolder.open(home.resolve(name));
                Database database = Database.open(folder)) {
            assertEquals(1L, database.<Long, RuntimeException>read(c -> Sql.number(c, "select 1")));
            assertEquals(true, Files.exists(home.resolve(name).resolve("huni.mv.db")));
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsRefused() throws IOException {
        Path file = Files.createFile(home.resolve("store"));

        assertThrows(StorePlaceException.class, () -> StoreFolder.open(file));
    }

    @Test
    void aStoreThatCameBackFromAStickIsItsOwnersAloneAgain() throws Exception {
        Path place = home.resolve("store");
        StoreFolder.open(place).close();
        List<Path> ours = List.of(
                place.resolve("huni.mv.db"), place.resolve("backups").resolve("backup-20261128-090000-asked.huni"));
        Path theirs = Files.writeString(place.resolve("notes.txt"), "of somebody else");
        for (Path file : ours) {
            Files.writeString(file, "content");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rw-r--r--"));
        for (Path folder : List.of(place, place.resolve("backups"))) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        StoreFolder.open(place).close();

        for (Path file : ours) {
            assertEquals("rw-------", permissions(file));
        }
        assertEquals("rwx------", permissions(place));
        assertEquals("rwx------", permissions(place.resolve("backups")));
        assertEquals("rw-r--r--", permissions(theirs));
    }

    @Test
    void aFolderThatHoldsOthersStaysOpenToThem() throws Exception {
        Path place = home.resolve("shared");
        Files.createDirectories(place.resolve("others"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));

        StoreFolder.open(place).close();

        assertEquals("rwxr-xr-x", permissions(place));
        assertEquals("rwx------", permissions(place.resolve("backups")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
