package huni.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.app.WholeFile.NotReplacedException;
import huni.app.WholeFile.Obstacle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path place() {
        return folder.resolve("huni.ics");
    }

    @Test
    void theSameContentIsNotWrittenAgain() throws IOException {
        WholeFile file = new WholeFile(place());

        assertTrue(file.replace(NEW, () -> false));
        assertFalse(file.replace(NEW, () -> false));
    }

    @Test
    void whatFailsInTheMiddleLeavesTheWholeOfWhatWasThere() throws IOException {
        Files.write(place(), OLD);
        WholeFile file = new WholeFile(place(), (out, content) -> {
            out.write(content[0]);
            throw new IOException("No space left on device");
        });

        assertThrows(NotReplacedException.class, () -> file.replace(NEW, () -> false));

        assertArrayEquals(OLD, Files.readAllBytes(place()));
        assertEquals(List.of("huni.ics"), names());
    }

    @Test
    void aNewerContentIsNotReplacedByAnOlderOneThatTookLonger() throws IOException {
        Files.write(place(), NEW);

        assertThrows(CancellationException.class, () -> new WholeFile(place()).replace(OLD, () -> true));

        assertArrayEquals(NEW, Files.readAllBytes(place()));
        assertEquals(List.of("huni.ics"), names());
    }

    @Test
    void itSaysWhatStandsInTheWay() {
        assertEquals(
                Obstacle.GONE, obstacle(new WholeFile(folder.resolve("gone").resolve("huni.ics"))));
        assertEquals(Obstacle.HELD, obstacle(new WholeFile(place(), (_, _) -> {
            throw new AccessDeniedException("huni.ics");
        })));
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        Path full = Path.of("/proc");
        assumeTrue(
                Files.isDirectory(full) && Files.getFileStore(full).getUsableSpace() == 0,
                "needs a file system without any room");

        assertEquals(Obstacle.FULL, obstacle(new WholeFile(full.resolve("huni.ics"), (_, _) -> {
            throw new IOException("No space left on device");
        })));
    }

    @Test
    void aFolderThatMayOnlyBeReadKeepsItsFile() throws IOException {
        Files.write(place(), OLD);
        assumeTrue(folder.toFile().setWritable(false), "needs rights that can be taken away");
        try {
            assumeFalse(Files.isWritable(folder), "needs a person who may not write everywhere");
            assertEquals(Obstacle.HELD, obstacle(new WholeFile(place())));
            assertArrayEquals(OLD, Files.readAllBytes(place()));
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void whatAKilledProgramLeftUnfinishedIsDeleted() throws IOException {
        Files.write(folder.resolve(".huni.ics-1234.new"), OLD);
        Files.write(folder.resolve("own.new"), OLD);

        new WholeFile(place()).tidy();

        assertEquals(List.of("own.new"), names());
    }

    private static Obstacle obstacle(WholeFile file) {
        return assertThrows(NotReplacedException.class, () -> file.replace(NEW, () -> false))
                .obstacle();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
