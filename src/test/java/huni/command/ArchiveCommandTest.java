package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that the program of schema 7 wrote of a store with 60 samples, and stores of today. */
class ArchiveCommandTest {

    @TempDir
    private Path home;

    private Path file;
    private final Terminal terminal = new Terminal(new StoredProgram(), Locale.US);

    @BeforeEach
    void copy() {
        file = home.resolve("all.huni");
        try (InputStream in = Objects.requireNonNull(
                ArchiveCommandTest.class.getResourceAsStream("/huni/store/released/schema-7.huni"))) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result take(Path archive, String store) {
        return terminal.call(
                "import", archive.toString(), "--store", home.resolve(store).toString());
    }

    private Result give(Path archive, String store, String... more) {
        String[] call = {
            "export",
            "--archive",
            archive.toString(),
            "--store",
            home.resolve(store).toString()
        };
        String[] all = java.util.Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        return terminal.call(all);
    }

    @Test
    void theArchiveOfTheProgramBeforeComesInAndTheStoreIsSound() throws IOException {
        Path before = home.resolve("before.huni");
        try (InputStream in = Objects.requireNonNull(
                ArchiveCommandTest.class.getResourceAsStream("/huni/store/released/schema-9.huni"))) {
            Files.copy(in, before);
        }

        assertEquals(0, take(before, "store").status());
        assertEquals(
                "The store is sound.\n",
                terminal.call("check", "--store", home.resolve("store").toString())
                        .results()
                        .lines()
                        .reduce("", (_, last) -> last + "\n"));
    }

    @Test
    void theArchiveOfAnEarlierProgramComesInAndTheStoreIsSound() {
        Result taken = take(file, "store");

        assertEquals(0, taken.status(), taken::messages);
        assertTrue(taken.results().contains("60 prospects"), taken::results);
        assertEquals(
                new Result(0, "The store is sound.\n", ""),
                terminal.call("check", "--store", home.resolve("store").toString()));
    }

    @Test
    void whatIsTakenOutAgainHoldsTheSame() throws Exception {
        take(file, "one");
        give(home.resolve("one.huni"), "one");
        take(home.resolve("one.huni"), "two");
        give(home.resolve("two.huni"), "two");

        StoredProgram program = new StoredProgram();
        assertTrue(program.archives()
                .verify(home.resolve("one.huni"), () -> false)
                .holdsTheSameAs(program.archives().verify(home.resolve("two.huni"), () -> false)));
    }

    @Test
    void aFileThatIsThereIsWrittenOverOnlyWhenToldTo() throws Exception {
        take(file, "store");
        Files.writeString(file, "mine");

        assertEquals(
                new Result(1, "", file + " is there already. Nothing was written. --force writes over it.\n"),
                give(file, "store"));
        assertEquals("mine", Files.readString(file));
        assertEquals(0, give(file, "store", "--force").status());
        assertTrue(Files.size(file) > 1_000);
    }

    @Test
    void aDamagedArchiveMakesNoStore() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 3] ^= 1;
        Files.write(file, whole);

        Result refused = take(file, "store");

        assertEquals(1, refused.status());
        assertTrue(refused.messages().startsWith(file + " is damaged: rows/"), refused::messages);
        assertFalse(Files.exists(home.resolve("store")));
    }

    @Test
    void aStoreWithProspectsTakesNone() {
        take(file, "store");

        assertEquals(
                new Result(
                        1,
                        "",
                        file + " goes into an empty store only, and this one has 60 prospects. Nothing was changed.\n"),
                take(file, "store"));
    }

    @Test
    void scriptsReadWhatItHolds() {
        take(file, "store");

        Result written = give(home.resolve("again.huni"), "store", "--json");

        assertTrue(written.results().contains("\"prospects\" : 60"), written::results);
        assertTrue(written.results().contains("\"format\" : 1"), written::results);
    }

    @Test
    void anArchiveComesInAlone() {
        Result usage = terminal.call(
                "import",
                file.toString(),
                "deals.csv",
                "--store",
                home.resolve("s").toString());

        assertEquals(2, usage.status());
        assertFalse(Files.exists(home.resolve("s")));
    }
}
