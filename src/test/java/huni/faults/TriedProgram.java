package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.desktop.MovedStores;
import huni.store.file.StoreFolder;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How the program is run in a process of its own: the classes under test, or with {@code -Dhuni.kills.jars=FOLDER} the jars
 * of the packaged program, from that folder and those in it. What its classes need at a start is kept in {@code target/tried}
 * by the first of all tests of these classes, so that kills meet its work and not its loading.
 */
final class TriedProgram {

    /** In which a shell counts the length of files. */
    private static final long BLOCK = 512;

    private static final Path KEPT = Path.of("target", "tried").toAbsolutePath();

    private final Path home;
    private final String classPath;
    private final Path started;

    TriedProgram(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("tmp"));
        Files.createDirectories(KEPT);
        List<String> entries = new ArrayList<>(packaged());
        entries.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        // The other process of the tests may be about to make the same files.
        try (FileChannel gate =
                        FileChannel.open(KEPT.resolve("gate"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = gate.lock()) {
            Path of = KEPT.resolve(state(entries));
            this.started = of.resolve("started.jsa");
            List<String> jars = new ArrayList<>();
            for (String entry : entries) {
                boolean isJar = !Files.isDirectory(Path.of(entry));
                jars.add(
                        isJar
                                ? entry
                                : of.resolve("classes-" + jars.size() + ".jar").toString());
            }
            this.classPath = String.join(File.pathSeparator, jars);
            if (Files.notExists(started)) {
                deleteOlder(Instant.now().minus(Duration.ofDays(1)));
                Beginnings.delete(of);
                Files.createDirectories(of);
                for (int i = 0; i < jars.size(); i++) {
                    if (!jars.get(i).equals(entries.get(i))) {
                        jar(Path.of(entries.get(i)), Path.of(jars.get(i)));
                    }
                }
                start(of);
            }
        }
    }

    /** Of classes that were compiled anew since. */
    private static void deleteOlder(Instant than) throws IOException {
        try (Stream<Path> kept = Files.list(KEPT)) {
            for (Path folder : kept.filter(Files::isDirectory).toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(than)) {
                    Beginnings.delete(folder);
                }
            }
        }
    }

    /** A name for the classes as they are: others were written later, or are more or fewer. */
    private static String state(List<String> classPath) throws IOException {
        long state = 0;
        for (String entry : classPath) {
            try (Stream<Path> files = Files.walk(Path.of(entry))) {
                for (Path file : files.toList()) {
                    state = 31 * state + Files.getLastModifiedTime(file).toMillis() + file.hashCode();
                }
            }
        }
        return Long.toHexString(state);
    }

    /** Runs it once, and keeps what it has loaded. */
    private void start(Path folder) throws IOException {
        Path loaded = folder.resolve("loaded");
        List<String> command = command(folder.resolve("store"), List.of("sample", "--prospects", "60"));
        command.replaceAll(word -> word.equals(shared()) ? "-XX:ArchiveClassesAtExit=" + loaded : word);
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.onExit().join().exitValue(), said);
        Beginnings.delete(folder.resolve("store"));
        Files.move(loaded, started);
    }

    private String shared() {
        return "-XX:SharedArchiveFile=" + started;
    }

    /** Where tests of these classes keep something by that name for one another. */
    Path kept(String name) {
        return started.resolveSibling(name);
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
    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
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
        limited.addAll(command.subList(1, command.size()));
        return limited;
    }

    private List<String> java(String main) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xlog:disable",
                shared(),
                "-Dh2.allowedClasses=none",
                // How long a passphrase is stretched is another test's: kills shall meet the writing.
                "-Dhuni.seal.millis=0",
                "-Dhuni.seal.memory=1024",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Duser.home=" + person(),
                "-cp",
                classPath,
                main));
    }
}
