package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/**
 * The system refuses what the real program writes, at any length of any of its files: of the store, its copies, backups and
 * archives. How often of each deed is set by {@code -Dhuni.full}; without it a few deeds are tried once.
 */
@Tag("faults")
class DiskFullTest {

    private static final int TIMES = Integer.getInteger("huni.full", 0);
    private static final Set<Deed> ALWAYS = EnumSet.of(Deed.LATER_IMPORT, Deed.BACKUP);
    private static final Tally TALLY = new Tally();

    @TempDir
    private static Path home;

    private static List<Beginnings> beginnings = List.of();
    private static List<TriedProgram> program = List.of();

    @BeforeAll
    static void begin() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "lengths of files are limited by a shell");
        program = List.of(new TriedProgram(home));
        beginnings = List.of(new Beginnings(home, program.getFirst()));
    }

    @AfterEach
    void tell() throws IOException {
        TALLY.writeTo(Files.createDirectories(Path.of("target")).resolve("full.md"));
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void whatDoesNotFitIsSaidAndNothingIsHalf(Deed deed) throws Exception {
        assumeTrue(deed.isCommand(), "the window does it");
        assumeTrue(TIMES > 0 || ALWAYS.contains(deed), "not chosen");
        Random random = new Random(Long.getLong("huni.seed", 3) + deed.ordinal());
        Trial trial = new Trial(deed, program.getFirst(), beginnings.getFirst(), home);
        List<String> wrong = new ArrayList<>();
        for (int turn = 0; turn < Math.max(1, TIMES); turn++) {
            Trial.Result result = trial.fill(turn, random);
            TALLY.add(deed.name(), result);
            wrong.addAll(result.wrong());
        }
        assertEquals(List.of(), wrong);
    }
}
