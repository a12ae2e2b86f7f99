package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the real program at any moment of whatever it does, and looks for what it had said was saved. How often in all is set
 * by {@code -Dhuni.kills}, and with {@code -Dhuni.deeds=UNDO,BACKUP} while what; without them it is killed once in each of a
 * few deeds. What came of it is written to {@code target/kills.md}.
 */
@Tag("faults")
class KillTest {

    private static final int KILLS = Integer.getInteger("huni.kills", 0);

    /** Between them they write the store, copies of it and files beside it; a move is killed by {@code KilledMoveTest}. */
    private static final Set<Deed> ALWAYS = EnumSet.of(
            Deed.MIGRATION, Deed.LATER_IMPORT, Deed.UNDO, Deed.BACKUP, Deed.RESTORE, Deed.ARCHIVE_OUT, Deed.ENCRYPT);

    private static final String DEEDS = System.getProperty("huni.deeds", "");

    /**
     * Of all kills so many meet a program that writes one operation after the other, as many one that holds calls, and as many
     * one whose store gets another key each time it is opened.
     */
    private static final int WRITERS = Math.max(1, KILLS / 8);

    private static final int MOST_LINES = KILLS > 0 ? 400 : 120;
    private static final Tally TALLY = new Tally();

    @TempDir
    private static Path home;

    private static List<Beginnings> beginnings = List.of();
    private static List<TriedProgram> program = List.of();

    @BeforeAll
    static void begin() throws IOException {
        program = List.of(new TriedProgram(home));
        beginnings = List.of(new Beginnings(home, program.getFirst()));
    }

    @AfterEach
    void tell() throws IOException {
        TALLY.writeTo(Files.createDirectories(Path.of("target")).resolve("kills.md"));
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void whateverItWasDoingIsDoneOrNotAndNothingIsHalf(Deed deed) throws Exception {
        assumeTrue(
                DEEDS.isBlank()
                        ? KILLS > 0 || ALWAYS.contains(deed)
                        : List.of(DEEDS.split(",", -1)).contains(deed.name()),
                "not chosen");
        Random random = new Random(Long.getLong("huni.seed", 3) + deed.ordinal());
        Trial trial = new Trial(deed, program.getFirst(), beginnings.getFirst(), home);
        List<String> wrong = new ArrayList<>();
        int kills = deed.shareOf(KILLS - 3 * WRITERS);
        int killed = 0;
        for (int turn = 0; killed < kills && turn < 50 + 4 * KILLS; turn++) {
            Trial.Result result = trial.kill(killed, random);
            TALLY.add(deed.name(), result);
            wrong.addAll(result.wrong());
            killed += result.killed() ? 1 : 0;
        }
        assertEquals(List.of(), wrong);
        assertEquals(kills, killed, "it ended too often before it could be killed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commits", "calls", "sealed"})
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void nothingThatWasSaidToBeSavedIsLost(String what) throws Exception {
        assumeTrue(DEEDS.isBlank() || List.of(DEEDS.split(",", -1)).contains(what), "not chosen");
        Random random = new Random(Long.getLong("huni.seed", 3));
        Path place = home.resolve("written-" + what);
        List<String> losses = new ArrayList<>();
        long acknowledged = 0;
        for (int kill = 1; kill <= WRITERS; kill++) {
            int lines = random.nextInt(4) == 0 ? 1 : random.nextInt(1, MOST_LINES);
            KilledRun run = KilledRun.of(
                    program.getFirst().writer(place, kill, what.equals("commits") ? List.of() : List.of(what)),
                    home.resolve("nothing"),
                    Moment.afterSigns(lines, random));
            assertTrue(run.isKilled(), run.complaint());
            acknowledged = Math.max(acknowledged, lastNumber(run));
            List<String> lost = kill == WRITERS || random.nextInt(3) > 0 ? losses(place, acknowledged) : List.of();
            losses.addAll(lost);
            TALLY.add(what, new Trial.Result(true, acknowledged > 0, true, lost));
        }
        assertEquals(List.of(), losses);
        assertTrue(acknowledged > 0, "nothing was ever acknowledged");
    }

    /** The last number that the program said it had saved, 0 if it said none. */
    private static long lastNumber(KilledRun run) {
        return run.said().stream()
                .filter(line -> !line.equals("started"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    /** Everything acknowledged must be there, and the store sound in every row and sum. */
    private static List<String> losses(Path place, long acknowledged) throws StoreRefusedException, IOException {
        KilledWriter.unlock(place);
        try (StoreFolder folder = StoreFolder.open(place);
                Database database = Database.open(folder)) {
            long kept = KilledWriter.operations(database);
            long entries = database.read(connection -> Sql.number(connection, "select count(*) from journal"));
            List<String> losses = new ArrayList<>();
            if (kept < acknowledged || entries != kept) {
                losses.add("acknowledged " + acknowledged + ", found " + entries + " up to " + kept);
            }
            new StoreCheck(database).findings().forEach(finding -> losses.add(finding.toString()));
            return losses;
        }
    }
}
