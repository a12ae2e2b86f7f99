package huni.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program as it was built, begun by its own script with all the script's options: the packaged one of {@code mvn -Pdist
 * package} with its runtime and its cache if it is there, else {@code target/huni} with the Java that runs this. Beside it a bare
 * window of JavaFX in the same runtime, without a cache. Only the main class is another one, which says when all is painted.
 */
final class BuiltProgram implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target", "dist", "huni");
    private static final Path PORTABLE = Path.of("target", "huni");
    private static final long MOST_SECONDS = 120;
    private static final double KILOBYTES = 1024;

    private final Path home;
    private final boolean packaged;
    private final Path stand;
    private final Path watch;
    private final Display display;

    private BuiltProgram(Path home, boolean packaged, Path stand, Display display) {
        this.home = home.toAbsolutePath();
        this.packaged = packaged;
        this.stand = stand;
        // Beside the program's own: Java keeps its cache only where all of the class path lies in the folder it knows.
        this.watch = stand.resolve("lib").resolve("watch.jar");
        this.display = display;
    }

    /** What one process said of itself. */
    record Start(double passed, double worked, double megabytes) {}

    /** Prepares it in an empty folder, which links to what was built. */
    static BuiltProgram in(Path folder) throws IOException {
        boolean packaged = Files.exists(PACKAGED.resolve("lib").resolve("huni.aot"));
        BuiltProgram program =
                new BuiltProgram(packaged ? PACKAGED : PORTABLE, packaged, folder.toAbsolutePath(), Display.open());
        try {
            program.prepare();
            return program;
        } catch (IOException e) {
            program.close();
            throw e;
        }
    }

    /** Which of the two it is, and on what it is shown. */
    String told() {
        return (packaged ? "packaged program" : "program without a package") + ", " + display.told();
    }

    Start bare() throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(java().toString()),
                        packaged
                                ? Stream.<String>of()
                                : Stream.of(
                                        "--module-path",
                                        home.resolve("lib/javafx").toString()),
                        packaged ? Stream.<String>of() : Stream.of("--add-modules", "javafx.controls"),
                        Stream.of("--enable-native-access=javafx.graphics", "-XX:+UseSerialGC", "-Xmx1g"),
                        Stream.of(display.options().split(" ", -1)),
                        Stream.of("-cp", watch.toString(), TimedStart.class.getName()))
                .flatMap(part -> part)
                .toList();
        return started(command, Map.of("HUNI_BARE", "yes"));
    }

    Start on(Path store) throws IOException, InterruptedException {
        return started(
                List.of(stand.resolve("bin/huni").toString(), "--store=" + store.toAbsolutePath()),
                Map.of("HUNI_JAVA_HOME", javaHome().toString(), "HUNI_JAVA_OPTIONS", display.options()));
    }

    private Path java() {
        return javaHome().resolve("bin/java");
    }

    private Path javaHome() {
        return packaged ? stand.resolve("runtime") : Path.of(System.getProperty("java.home"));
    }

    private void prepare() throws IOException {
        Files.createDirectories(stand.resolve("bin"));
        linkEach("lib");
        if (packaged) {
            link("runtime");
        }
        String script = Files.readString(home.resolve("bin/huni"))
                .replace("huni.app.Main", TimedStart.class.getName())
                .replace("\"$home/lib/huni.jar\"", "\"$home/lib/huni.jar:$home/lib/watch.jar\"");
        Path begin = Files.writeString(stand.resolve("bin/huni"), script);
        if (!begin.toFile().setExecutable(true)) {
            throw new IOException(begin + " cannot be run");
        }
        try (OutputStream out = Files.newOutputStream(watch);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> classes = Files.list(ownClasses())) {
            for (Path file : classes.filter(BuiltProgram::isOfTheWatch).toList()) {
                jar.putNextEntry(new JarEntry("huni/bench/" + file.getFileName()));
                jar.write(Files.readAllBytes(file));
                jar.closeEntry();
            }
        }
    }

    /** A folder of links to what lies in one of the program, so that something can lie beside it. */
    private void linkEach(String name) throws IOException {
        Path folder = stand.resolve(name);
        if (Files.isSymbolicLink(folder)) {
            Files.delete(folder);
        }
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(home.resolve(name))) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(folder.resolve(file.getFileName().toString()), file);
            }
        }
    }

    private void link(String name) throws IOException {
        Path link = stand.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, home.resolve(name));
    }

    private static Path ownClasses() {
        return Path.of("target", "test-classes", "huni", "bench");
    }

    private static boolean isOfTheWatch(Path file) {
        return file.getFileName().toString().matches("TimedStart(\\$.*)?\\.class");
    }

    private Start started(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder prepared = new ProcessBuilder(command)
                .redirectError(stand.resolve("said.txt").toFile());
        prepared.environment().putAll(environment);
        prepared.environment().put("DISPLAY", display.name());
        prepared.environment().put("HUNI_BEGAN", Long.toString(System.currentTimeMillis()));
        Process process = prepared.start();
        Thread guard = Thread.ofPlatform()
                .daemon()
                .start(() -> process.onExit()
                        .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                        .exceptionally(_ -> process.destroyForcibly())
                        .join());
        try (BufferedReader said = process.inputReader()) {
            List<String> lines = said.lines().toList();
            if (lines.stream().anyMatch(line -> line.contains("[aot]") || line.contains("[cds]"))) {
                throw new IOException("it started without its cache: " + lines);
            }
            String[] numbers = lines.stream()
                    .filter(line -> line.startsWith("started "))
                    .findFirst()
                    .orElseThrow(() -> new IOException(
                            "it did not start: " + String.join(" ", command) + ", see " + stand.resolve("said.txt")))
                    .split(" ", -1);
            guard.join();
            return new Start(
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3]) / KILOBYTES);
        }
    }

    @Override
    public void close() {
        display.close();
    }
}
