package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Contact;
import huni.domain.prospect.GateAnswer;
import huni.store.file.StoreFolder;
import huni.store.file.UnfinishedForgetting;
import huni.testing.Printed;
import huni.work.Outcome;
import huni.work.prospect.AddProspect;
import huni.work.prospect.PutContact;
import huni.work.prospect.RemoveContact;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is forgotten from a terminal, in a real store with its files. */
class ForgetCommandTest {

    private static final String NAME = "Quaxolin Optik";

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();
    private final StringWriter messages = new StringWriter();
    private Path store;

    @BeforeEach
    void fill() throws Exception {
        store = home.resolve("store");
        Files.createDirectories(home);
        Path file = home.resolve("list.csv");
        Files.writeString(file, "Company,Contact,Phone\n" + NAME + ",Wilhelmyna Zyx,+905329998877\nOther Ltd,Ali,\n");
        assertEquals(0, run("import", file.toString()), messages.toString());
    }

    private int run(String... arguments) {
        results.getBuffer().setLength(0);
        messages.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true), Locale.US);
        Huni huni = new Huni(new DesktopSystem("Linux", home, Map.of()), console, InstantSource.system());
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
                .toArray(String[]::new);
        return new Commands(huni, console).run(all);
    }

    private boolean holds(Path file, String word) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    private List<Path> holding(String word) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(store.resolve("backups")))
                    .toList();
            List<Path> found = new java.util.ArrayList<>();
            for (Path file : all) {
                if (holds(file, word)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    @Test
    void withoutAYesItOnlySaysWhatWouldGo() throws Exception {
        assertEquals(0, run("forget", NAME));
        assertTrue(results.toString().contains(": one prospect, one contact"), results.toString());
        assertTrue(results.toString().contains("Nothing was changed."), results.toString());
        assertFalse(holding("quaxolin").isEmpty());
    }

    @Test
    void nothingIsLeftInAnyFileOfTheFolder() throws Exception {
        Path log = store.resolve("log").resolve("huni-0.log");
        Files.writeString(log, "an error about Quaxolin Optik and +905329998877\n");
        Path rejected = store.resolve("rejected.csv");
        Files.writeString(rejected, "Wilhelmyna Zyx;no phone\nSomebody else;none\n");
        assertEquals(0, run("forget", NAME, "--yes"), messages.toString());
        assertEquals(List.of(), holding("quaxolin"));
        assertEquals(List.of(), holding("wilhelmyna"));
        assertEquals(List.of(), holding("9998877"));
        assertTrue(Files.readString(rejected).contains("Somebody else;none"));
        assertTrue(Files.readString(log).startsWith("an error about ************** and"));
        assertFalse(Files.exists(store.resolve(".forgetting")));
        assertEquals(0, run("check"), results.toString());
        assertEquals(1, run("forget", NAME, "--yes"));
        assertTrue(messages.toString().startsWith("Nobody is called"), messages.toString());
    }

    @Test
    void onlyWholeWordsGoFromOtherFiles() throws Exception {
        Path list = store.resolve("list.csv");
        Files.writeString(list, "Quaxolin Optikhane\n2026\nQuaxolin Optik’e\nçQuaxolin Optik\n");
        assertEquals(0, run("forget", NAME, "--yes"), messages.toString());
        assertEquals("Quaxolin Optikhane\n2026\n**************’e\nçQuaxolin Optik\n", Files.readString(list));
    }

    @Test
    void aNameAtTheEdgeOfWhatIsReadAtOnceGoesToo() throws Exception {
        Path list = store.resolve("list.csv");
        for (int before : new int[] {(1 << 20) - 14, (1 << 20) - 7, (1 << 20) - 1, 1 << 20, (1 << 20) + 1}) {
            Files.writeString(list, " ".repeat(before) + NAME + " ".repeat(20));
            try (StoreFolder folder = StoreFolder.open(store)) {
                assertEquals(List.of(), new UnfinishedForgetting(UUID.randomUUID(), List.of(NAME)).finish(folder));
            }
            assertEquals(" ".repeat(before) + "*".repeat(14) + " ".repeat(20), Files.readString(list));
        }
    }

    @Test
    void whatLiesElsewhereAndIsOnlyLinkedToIsLeftAlone() throws Exception {
        Path outside = home.resolve("mine.txt");
        Files.writeString(outside, NAME + "\n");
        Files.createSymbolicLink(store.resolve("linked.txt"), outside);
        Files.createSymbolicLink(store.resolve("lost.txt"), home.resolve("nowhere"));
        assertEquals(0, run("forget", NAME, "--yes"), messages.toString());
        assertEquals(NAME + "\n", Files.readString(outside));
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingIsLeftToBeDone(Printed log) throws Exception {
        try (StoreFolder folder = StoreFolder.open(store)) {
            UnfinishedForgetting begun = new UnfinishedForgetting(UUID.randomUUID(), List.of(NAME));
            begun.begin(folder);
            Files.move(folder.log(), store.resolve("elsewhere"));
            assertEquals(List.of(folder.log()), begun.finish(folder));
            assertEquals(Optional.empty(), UnfinishedForgetting.of(folder));
        }
        assertTrue(log.take().contains("could not be read or written"));
    }

    @Test
    void copiesOfWholeDatabasesAreNamed() throws Exception {
        Path before = store.resolve("backups").resolve("schema-7.mv.db");
        Path damaged = store.resolve("damaged-2026.mv.db");
        Files.writeString(before, "old");
        Files.writeString(damaged, "damaged");
        assertEquals(0, run("forget", NAME));
        assertTrue(results.toString().contains("2 backups still hold it"), results.toString());
        assertTrue(results.toString().contains(before.toString()), results.toString());
        assertTrue(results.toString().contains(damaged.toString()), results.toString());
    }

    private static Contact eda(ProspectId id, int number) {
        return new Contact(
                new ContactId(new UUID(9, number)), id, "Eda Zyx", "", "", "", "", Authority.Role.UNKNOWN, number, 0);
    }

    @Test
    void twoContactsOfOneNameAreNotGuessedAt() throws Exception {
        try (OpenedStore open = OpenedStore.open(store, InstantSource.system(), Runnable::run)) {
            ProspectId id = open.trash().contents().named(NAME).getFirst();
            for (int number = 1; number <= 2; number++) {
                assertTrue(open.workspace().perform(new PutContact(eda(id, number))) instanceof Outcome.Done<?>);
            }
        }
        assertEquals(1, run("forget", NAME, "--contact", "Eda Zyx", "--yes"), results.toString());
        assertTrue(messages.toString().startsWith("2 contacts are called “Eda Zyx”"), messages.toString());
    }

    @Test
    void theBackupsThatStillHoldThemAreNamed() {
        assertEquals(0, run("backup"), messages.toString());
        assertEquals(0, run("forget", NAME, "--yes"), messages.toString());
        assertTrue(results.toString().contains(".huni"), results.toString());
        assertTrue(results.toString().contains("still hold"), results.toString());
    }

    @Test
    void aBackupHoldsAlsoWhoWasTakenAwayBeforeIt() throws Exception {
        try (OpenedStore open = OpenedStore.open(store, InstantSource.system(), Runnable::run)) {
            ProspectId id = open.trash().contents().named(NAME).getFirst();
            Contact gone = eda(id, 1);
            open.workspace().perform(new PutContact(gone));
            assertTrue(open.workspace().perform(new RemoveContact(id, gone.id())) instanceof Outcome.Done<?>);
        }
        assertEquals(0, run("backup"), messages.toString());
        assertEquals(0, run("forget", NAME, "--contact", "Eda Zyx", "--yes"), messages.toString());
        assertTrue(results.toString().contains("backup-"), results.toString());
    }

    @Test
    void oneContactGoesAndItsProspectStays() throws Exception {
        assertEquals(0, run("forget", NAME, "--contact", "wilhelmyna zyx", "--yes"), messages.toString());
        assertEquals(List.of(), holding("wilhelmyna"));
        assertFalse(holding("quaxolin").isEmpty());
        assertEquals(0, run("check"), results.toString());
    }

    @Test
    void whoHasANamesakeIsAskedForByIdentifier() throws Exception {
        try (OpenedStore open = OpenedStore.open(store, InstantSource.system(), Runnable::run)) {
            assertTrue(
                    open.workspace().perform(new AddProspect(NAME, Optional.empty(), new GateAnswer.None()))
                            instanceof Outcome.Done<ProspectId>);
        }
        assertEquals(1, run("forget", NAME, "--yes"));
        assertTrue(messages.toString().contains("--id"), messages.toString());
    }

    @Test
    void whatWasBegunIsFinishedAtTheNextStart() throws Exception {
        assertEquals(0, run("forget", NAME, "--yes"));
        Path log = store.resolve("log").resolve("huni-0.log");
        Files.writeString(log, "Quaxolin Optik once more\n");
        try (StoreFolder folder = StoreFolder.open(store)) {
            new UnfinishedForgetting(UUID.randomUUID(), List.of(NAME)).begin(folder);
        }
        OpenedStore.open(store, InstantSource.system(), Runnable::run).close();
        assertEquals(List.of(), holding("quaxolin"));
        assertFalse(Files.exists(store.resolve(".forgetting")));
    }

    @Test
    void whatWasNotBegunIsLeftAsItIs() throws Exception {
        Path list = store.resolve("list.csv");
        Files.writeString(list, NAME + "\n");
        try (OpenedStore open = OpenedStore.open(store, InstantSource.system(), Runnable::run)) {
            UUID id = open.trash().contents().named(NAME).getFirst().value();
            new UnfinishedForgetting(id, List.of(NAME)).begin(open.folder());
        }
        OpenedStore.open(store, InstantSource.system(), Runnable::run).close();
        assertEquals(NAME + "\n", Files.readString(list));
        assertFalse(Files.exists(store.resolve(".forgetting")));
    }
}
