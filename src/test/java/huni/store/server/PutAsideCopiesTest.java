package huni.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.testing.Printed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a copy of a shared workspace that is damaged, and of what was noted of it. */
class PutAsideCopiesTest {

    private static final String WAITS = "{\"branch\":\"7\",\"done\":\"9\",\"taken\":\"2026-11-02T10:00:00Z\"}";
    private static final String NOTHING_WAITS = "{\"taken\":\"2026-11-02T10:00:00Z\"}";

    @TempDir
    private Path home;

    @BeforeEach
    void copied() throws Exception {
        Files.createDirectory(home.resolve("copy"));
        Files.writeString(home.resolve("copy/huni.mv.db"), "whatever");
    }

    @AfterEach
    void whatWasMetIsInTheLog(Printed printed) {
        printed.take();
    }

    private LocalCopy with(String notes) throws Exception {
        Files.writeString(home.resolve("copy.json"), notes);
        return new LocalCopy(home, InstantSource.fixed(Instant.ofEpochMilli(42)));
    }

    private List<PutAsideCopy> kept() {
        return PutAsideCopies.of(home).all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"taken\":\"20"})
    void notesThatCannotBeUnderstoodArePutAsideWithTheirCopy(String notes) throws Exception {
        LocalCopy copy = with(notes);

        Path kept = home.resolve("copy-damaged-42");
        assertEquals(Optional.of(kept), copy.damaged());
        assertEquals(notes, Files.readString(kept.resolve("copy.json")));
        assertTrue(Files.exists(kept.resolve("huni.mv.db")));
        assertFalse(copy.mayWait());
        assertEquals(List.of(new PutAsideCopy(kept, Instant.ofEpochMilli(42), Optional.empty())), kept());
        assertTrue(kept().getFirst().mayWait());
    }

    @Test
    void theFolderOfAWorkspaceIsItsOwnersAlone() throws Exception {
        Path all = home.resolve("shared");

        Path folder = SharedHome.of(WorkspaceAddress.of("postgresql://ayse@localhost/team", ""), all);

        for (Path each : List.of(all, folder)) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
        }
    }

    @Test
    void aCopyInWhichNothingWaitsIsNotKept() throws Exception {
        LocalCopy copy = with(NOTHING_WAITS);

        copy.putAside();

        assertEquals(Optional.empty(), copy.damaged());
        assertEquals(List.of(), kept());
        assertFalse(Files.exists(home.resolve("copy")));
        assertFalse(Files.exists(home.resolve("copy.json")));
    }

    @Test
    void whatWaitsAfterTheLastStepThatWasDoneIsKeptAndNeverTidiedAway() throws Exception {
        with(WAITS).putAside();

        PutAsideCopies.of(home).tidy();

        assertEquals(Optional.of(9L), kept().getFirst().after());
        assertEquals(Optional.of(7L), kept().getFirst().branch());
        kept().getFirst().delete();
        assertFalse(Files.exists(home.resolve("copy-damaged-42")));
    }

    @Test
    void whatWaitsInOneIsSaidAtEachStartUntilItIsBroughtIn() throws Exception {
        with(WAITS).putAside();
        InstantSource later = InstantSource.fixed(Instant.ofEpochMilli(43));

        assertEquals(Optional.of(home.resolve("copy-damaged-42")), new LocalCopy(home, later).damaged());
        kept().getFirst().done(7, 12);

        assertEquals(Optional.empty(), new LocalCopy(home, later).damaged());
        assertEquals(Optional.of(12L), kept().getFirst().after());
        assertTrue(kept().getFirst().mayWait());
    }

    @Test
    void aCopyThatWasBeingPutAsideWhenTheProgramWasKilledIsOneAndSaid() throws Exception {
        Files.writeString(home.resolve("copy/copy.json"), WAITS);
        Path moved = Files.move(home.resolve("copy"), home.resolve("copy-damaged-41"));

        LocalCopy copy = with(WAITS);

        assertEquals(Optional.of(moved), copy.damaged());
        assertEquals(1, kept().size());
        assertFalse(Files.exists(home.resolve("copy.json")));
    }
}
