package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Commands;
import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.store.file.StoreFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it copies a store to another folder, while it checks the copy, and when that has its name. */
class KilledMoveTest {

    /** As many bytes of backups as take some tenths of a second. */
    private static final int BACKUP = 60_000_000;

    @TempDir
    private Path home;

    private final StringWriter results = new StringWriter();

    private enum Moment {
        /** The first file is there. */
        BEGUN,
        /** The database is there, which comes last; the copy is checked next. */
        COPIED,
        /** The copy has its name. */
        PLACED
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void killedAtAnyMomentOneOfThemIsWholeAndInUseAndNothingElseIsLeft() throws Exception {
        for (Moment moment : Moment.values()) {
            Path earlier = home.resolve(moment + "/Dropbox/huni");
            Path later = home.resolve(moment + "/own/huni");
            String rows = fill(earlier);

            kill(earlier, later, moment);

            Path used = new MovedStores(home.resolve(".config/huni/moved.json"), StoreFolder::holdsStore).at(earlier);
            assertEquals(0, run(earlier, "check"), moment + results.toString());
            assertEquals(rows, exported(earlier), moment.toString());
            try (Stream<Path> left = Files.list(later.getParent())) {
                assertEquals(
                        used.equals(later) ? List.of(later) : List.of(), left.toList(), moment + ": what was copied");
            }
            if (moment == Moment.BEGUN) {
                assertEquals(earlier, used);
            }
            if (used.equals(earlier)) {
                assertEquals(0, run(earlier, "move", later.toString()), "once more after " + moment);
                assertEquals(rows, exported(earlier), moment.toString());
            }
        }
    }

    private String fill(Path store) throws IOException {
        Path list = home.resolve("list.csv");
        Files.writeString(list, "Company,Contact\nQuaxolin Optik,Wilhelmyna Zyx\nOther Ltd,Ali\n");
        assertEquals(0, run(store, "import", list.toString()));
        Files.write(store.resolve("backups/schema-1.mv.db"), new byte[BACKUP]);
        return exported(store);
    }

    private String exported(Path store) throws IOException {
        Path file = home.resolve("all.csv");
        assertEquals(0, run(store, "export", "--to", file.toString(), "--force"));
        return Files.readString(file);
    }

    private int run(Path store, String... arguments) {
        results.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(results, true);
        Console console = new Console(out, out, Locale.US);
        DesktopSystem system = new DesktopSystem("Linux", home, Map.of("HUNI_STORE", store.toString()));
        return new Commands(new Huni(system, console, InstantSource.system()), console).run(arguments);
    }

    private void kill(Path from, Path to, Moment moment) throws IOException, InterruptedException {
        Process program = program(from, to);
        try {
            while (program.isAlive() && !isReached(to, moment)) {
                Thread.onSpinWait();
            }
            program.toHandle().destroyForcibly();
            assertTrue(program.waitFor(1, TimeUnit.MINUTES));
        } finally {
            program.destroyForcibly();
        }
    }

    private static boolean isReached(Path to, Moment moment) throws IOException {
        if (moment == Moment.PLACED) {
            return Files.exists(to);
        }
        if (Files.notExists(to.getParent())) {
            return false;
        }
        String file = moment == Moment.BEGUN ? "backups" : "huni.mv.db";
        try (Stream<Path> beside = Files.list(to.getParent())) {
            return beside.anyMatch(folder -> Files.exists(folder.resolve(file)));
        }
    }

    private Process program(Path from, Path to) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agentlib"))
                .forEach(command::add);
        // It is over before better code would pay.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(
                List.of("-Duser.home=" + home, "-cp", System.getProperty("java.class.path"), "huni.app.Main", "move"));
        command.add(to.toString());
        command.addAll(List.of("--store", from.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.equals("HUNI_STORE"));
        return builder.start();
    }
}
