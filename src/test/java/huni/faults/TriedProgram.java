package huni.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.desktop.MovedStores;
import huni.store.file.StoreFolder;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How the program is run in a process of its own: the classes under test, or with {@code -Dhuni.kills.jars=FOLDER} the jars
 * of the packaged program, from that folder and those in it. What its classes need at a start is kept from the first run on,
 * so that kills meet its work and not its loading.
 */
final class TriedProgram {

    /** In which a shell counts the length of files. */
    private static final long BLOCK = 512;

    private static final String KEEPING = "-XX:+AutoCreateSharedArchive";

    private final Path home;
    private final String classPath;

    TriedProgram(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("tmp"));
        List<String> entries = new ArrayList<>(packaged());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            entries.add(Files.isDirectory(path) ? jar(path, entries.size()).toString() : entry);
        }
        this.classPath = String.join(File.pathSeparator, entries);
    }

    private static List<String> packaged() throws IOException {
        String jars = System.getProperty("huni.kills.jars", "");
        if (jars.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(jars))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.toAbsolutePath().toString())
                    .sorted()
                    .toList();
            assertTrue(!found.isEmpty(), "no jars in " + jars);
            return found;
        }
    }

    /** Only of jars is kept what a start needs. */
    private Path jar(Path classes, int number) throws IOException {
        Path jar = home.resolve("classes-" + number + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(path -> !path.equals(classes)).toList()) {
                boolean isFolder = Files.isDirectory(path);
                String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
                zip.putNextEntry(new ZipEntry(isFolder ? name + '/' : name));
                if (!isFolder) {
                    Files.copy(path, zip);
                }
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** Where what it keeps of the person on this machine lies. */
    Path person() {
        return home.resolve("person");
    }

    /** Where a store lies now, if it was moved. */
    Path placeOf(Path store) {
        return new MovedStores(person().resolve(".config/huni/moved.json"), StoreFolder::holdsStore).at(store);
    }

    /** A command of the program on a store. */
    List<String> command(Path place, List<String> words) {
        List<String> command = java("huni.app.Main");
        command.addAll(words);
        command.addAll(List.of("--store", place.toString()));
        return command;
    }

    /** A command at a terminal, which waits to be interrupted while it is under way, as soon as that file is there. */
    List<String> interrupted(Path place, Path file, List<String> words) {
        // Whoever started the tests may have had it ignored.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(java("huni.app.InterruptedCommand"));
        command.add(file.toString());
        command.addAll(words);
        command.addAll(List.of("--store", place.toString()));
        return command;
    }

    /** What only the window does. */
    List<String> session(Path place, List<String> words) {
        List<String> command = java("huni.app.KilledSession");
        command.add(place.toString());
        command.addAll(words);
        return command;
    }

    /** A program of these tests that writes without end. */
    List<String> writer(Path place, int seed, List<String> words) {
        List<String> command = java(KilledWriter.class.getName());
        command.addAll(List.of(place.toString(), Integer.toString(seed)));
        command.addAll(words);
        return command;
    }

    /** The same where no file becomes longer than so many bytes: each write behind that is refused, as by a full disk. */
    static List<String> limited(List<String> command, long bytes) {
        List<String> limited = new ArrayList<>(
                List.of("sh", "-c", "ulimit -f \"$0\" && exec \"$@\"", Long.toString(Math.ceilDiv(bytes, BLOCK))));
        limited.add(command.getFirst());
        limited.add("-XX:-UsePerfData");
        command.stream().skip(1).filter(word -> !word.equals(KEEPING)).forEach(limited::add);
        return limited;
    }

    private List<String> java(String main) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xlog:disable",
                KEEPING,
                "-XX:SharedArchiveFile=" + home.resolve("loaded.jsa"),
                "-Dh2.allowedClasses=none",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Duser.home=" + person(),
                "-cp",
                classPath,
                main));
    }
}
