import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes what a person installs out of {@code target/huni}: the program with a Java runtime of its own, which holds JavaFX and
 * what its classes need to begin, as an archive to unpack, and as the package of the system it runs on (.deb and, where
 * rpmbuild is, .rpm). {@code java Distribution.java VERSION MOMENT}, from the root of the project; MOMENT is
 * the time that every file bears. Leaves everything in {@code target/dist}.
 */
final class Distribution {

    /** jdeps names these, and what only services and reflection ask for: other languages' words, charsets, elliptic curves. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,"
            + "javafx.controls,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs";

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("windows");
    private static final boolean MAC = SYSTEM.startsWith("mac");

    private final Path project = Path.of("").toAbsolutePath();
    private final Path dist = project.resolve("target").resolve("dist");
    private final Path image = dist.resolve("huni");
    private final String version;
    private final Instant moment;

    private Distribution(String version, Instant moment) {
        this.version = version;
        this.moment = moment;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Distribution(arguments[0], Instant.parse(arguments[1])).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(dist);
        makeImage();
        train();
        String machine = System.getProperty("os.arch").equals("amd64") ? "x64" : System.getProperty("os.arch");
        if (WINDOWS) {
            archive("huni-" + version + "-windows-" + machine + ".zip", "tar", "-a");
        } else if (MAC) {
            archive("huni-" + version + "-macos-" + machine + ".tar.gz", "tar", "-z");
        } else {
            archive(
                    "huni-" + version + "-linux-" + machine + ".tar.gz",
                    "tar", "-z", "--sort=name", "--owner=0", "--group=0", "--numeric-owner");
            run(project, "bash", "packaging/linux/deb", version, Long.toString(moment.getEpochSecond()));
            if (isThere("rpmbuild")) {
                run(project, "bash", "packaging/linux/rpm", version, Long.toString(moment.getEpochSecond()));
            }
        }
        sizes();
    }

    /** The program as it is without a package, with a runtime in place of JavaFX. */
    private void makeImage() throws IOException {
        Path program = project.resolve("target").resolve("huni");
        copy(program, image);
        Path javafx = image.resolve("lib").resolve("javafx");
        tool(
                "jlink",
                "--module-path",
                javafx.toString(),
                "--add-modules",
                MODULES,
                "--include-locales",
                "en,tr",
                "--compress",
                "zip-6",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.resolve("runtime").toString());
        delete(javafx);
        Files.delete(image.resolve("bin").resolve(WINDOWS ? "huni" : "huni.bat"));
        bearTheMoment(image);
    }

    /** Draws the screens once; the classes that takes begin from what is kept of this run. */
    private void train() throws IOException, InterruptedException {
        Path pictures = dist.resolve("training");
        List<String> screens = List.of("screens", pictures.toString(), "--lang=tr", "--theme=light", "--size=1280x720");
        List<String> command = new ArrayList<>(WINDOWS ? List.of("cmd", "/c", "bin\\huni.bat") : List.of("bin/huni"));
        command.addAll(screens);
        ProcessBuilder training = new ProcessBuilder(command).directory(image.toFile());
        training.environment().put("HUNI_JAVA_HOME", image.resolve("runtime").toString());
        // In the folder of the program, so that no space in a path comes between.
        training.environment().put("HUNI_JAVA_OPTIONS", "-XX:AOTCacheOutput=lib/huni.aot -Xlog:aot=off -Xlog:cds=off");
        end(training);
        delete(pictures);
        bearTheMoment(image);
    }

    private void archive(String name, String... tar) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tar));
        command.addAll(List.of("-c", "-f", name, "huni"));
        run(dist, command.toArray(String[]::new));
    }

    private void sizes() throws IOException {
        System.out.printf(
                Locale.ROOT,
                "installed %.1f MB, of which the cache %.1f MB%n",
                megabytes(image),
                megabytes(image.resolve("lib").resolve("huni.aot")));
        try (Stream<Path> made = Files.list(dist)) {
            for (Path file : made.filter(Files::isRegularFile).sorted().toList()) {
                System.out.printf(Locale.ROOT, "%s %.1f MB%n", file.getFileName(), megabytes(file));
            }
        }
    }

    private static double megabytes(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes / 1_000_000.0;
        }
    }

    private void bearTheMoment(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.toList()) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setLastModifiedTime(file, FileTime.from(moment));
                    readableByAll(file);
                }
            }
        }
    }

    private static void readableByAll(Path file) throws IOException {
        if (!WINDOWS) {
            boolean open = Files.isDirectory(file) || Files.isExecutable(file) && !file.toString().endsWith(".so");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void tool(String name, String... arguments) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IOException("This Java has no " + name + ": a JDK 25 is needed."));
        if (tool.run(out, out, arguments) != 0) {
            throw new IOException(name + " failed: " + said);
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        end(new ProcessBuilder(command).directory(folder.toFile()));
    }

    private static void end(ProcessBuilder prepared) throws IOException, InterruptedException {
        Process process = prepared.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", prepared.command()) + " failed:\n" + said);
        }
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
