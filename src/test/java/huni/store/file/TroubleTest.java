package huni.store.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.work.Trouble;
import huni.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a store whose disk refuses, whose file is damaged, or that may only be read. */
class TroubleTest {

    private static final Migrations THINGS = new Migrations("huni/store/trial", List.of("V1__things.sql"), _ -> {});

    @TempDir
    private Path home;

    private StoreFolder folder;
    private Database database;

    @BeforeEach
    void open() throws StoreRefusedException {
        DurableFilePath.register();
        BreakingFilePath.register();
        folder = StoreFolder.open(home.resolve("store"));
        database = Database.open(folder, THINGS, "durable:" + BreakingFilePath.OPENED);
        add(1);
    }

    @AfterEach
    void close() {
        BreakingFilePath.refuse("");
        database.close();
        folder.close();
    }

    private void add(int number) {
        database.write(connection -> Sql.update(connection, "insert into thing values (?, 'anvil')", number));
    }

    private long things() {
        return database.<Long, RuntimeException>read(
                connection -> Sql.number(connection, "select count(*) from thing"));
    }

    @Test
    void afterADiskThatWasFullTheStoreIsReadAndWrittenAgainBySelf() {
        BreakingFilePath.refuse("No space left on device");

        TroubleException refused = assertThrows(TroubleException.class, () -> add(2));

        assertEquals(Trouble.Kind.DISK_FULL, refused.trouble().kind());
        assertEquals(folder.place().toString(), refused.trouble().place());
        assertFalse(refused.certain(), "the write may have reached the disk");
        assertEquals(Optional.of(refused.trouble()), database.trouble());
        assertEquals(1, things(), "it is still read");

        BreakingFilePath.refuse("");
        assertTrue(database.tryAgain());

        assertEquals(Optional.empty(), database.trouble());
        add(3);
        assertEquals(2, things());
    }

    @Test
    void aWriteTriesByItselfWhetherTheDiskTakesItAgain() {
        BreakingFilePath.refuse("Input/output error");
        assertEquals(
                Trouble.Kind.DISK,
                assertThrows(TroubleException.class, () -> add(2)).trouble().kind());
        BreakingFilePath.refuse("");

        add(3);

        assertEquals(2, things());
    }

    @Test
    void aValueThatAStatementCannotReadIsNoDamage() {
        assertThrows(
                StoreException.class,
                () -> database.read(connection -> Sql.number(connection, "select cast(name as int) from thing")));

        assertEquals(Optional.empty(), database.trouble());
        add(2);
        assertEquals(2, things());
    }

    @Test
    void whatFailsBeforeTheCommitIsKnownNotToBeKept() {
        TroubleException refused = assertThrows(
                TroubleException.class,
                () -> database.write(connection -> {
                    Sql.update(connection, "insert into thing values (2, 'anvil')");
                    throw new SQLException("x", "", 0, new IOException("No space left on device"));
                }));

        assertTrue(refused.certain());
        assertTrue(database.tryAgain());
        assertEquals(1, things());
    }

    @Test
    void nothingIsWrittenAnyMoreIntoAStoreThatTurnsOutToBeDamaged() throws IOException {
        Path older = Files.writeString(folder.backups().resolve("schema-1.mv.db"), "");
        Path newer = Files.writeString(folder.backups().resolve("schema-2.mv.db"), "");
        Files.setLastModifiedTime(older, FileTime.fromMillis(1));
        byte[] before = Files.readAllBytes(folder.database());

        TroubleException met = assertThrows(
                TroubleException.class,
                () -> database.read(_ -> {
                    throw new SQLException("x", "", ErrorCode.FILE_CORRUPTED_1);
                }));
        assertEquals(new Trouble(Trouble.Kind.DAMAGED, folder.place().toString(), newer.toString()), met.trouble());

        assertEquals(
                met.trouble(),
                assertThrows(TroubleException.class, () -> add(2)).trouble());
        assertFalse(database.tryAgain());
        database.close();
        assertArrayEquals(before, Files.readAllBytes(folder.database()));
    }

    @Test
    void whereMemoryIsShortNothingIsSaidOfTheFile() {
        Throwable lack = new OutOfMemoryError("Java heap space");
        MVStoreException wrapped = new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "unreadable page");
        wrapped.initCause(lack);
        assertEquals(Optional.empty(), new Failures(Optional.of(folder)).trouble(new SQLException(wrapped)));

        long mebibyte = 1 << 20;
        assertTrue(Catalogue.isSenseless(lack, 5 * mebibyte, 1_000 * mebibyte));
        assertFalse(Catalogue.isSenseless(lack, 5 * mebibyte, 70 * mebibyte));
        assertFalse(Catalogue.isSenseless(
                new OutOfMemoryError("unable to create native thread"), 5 * mebibyte, 1_000 * mebibyte));
    }

    @Test
    void aStoreThatMayOnlyBeReadIsReadAndNotChanged() throws Exception {
        database.close();
        folder.close();
        byte[] before = Files.readAllBytes(folder.database());
        List<Path> files = files();
        StoreFolder reading = StoreFolder.forReading(folder.place());

        database = Database.open(reading, THINGS);

        assertEquals(Optional.of(Trouble.Kind.READ_ONLY), database.trouble().map(Trouble::kind));
        assertEquals(1, things());
        assertEquals(
                Trouble.Kind.READ_ONLY,
                assertThrows(TroubleException.class, () -> add(2)).trouble().kind());
        database.close();
        assertArrayEquals(before, Files.readAllBytes(folder.database()));
        assertEquals(files, files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.place())) {
            return all.sorted().toList();
        }
    }
}
