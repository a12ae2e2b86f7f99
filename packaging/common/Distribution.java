import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.css.Stylesheet;

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
    private static final boolean LINUX = !WINDOWS && !MAC;

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
        compileLook();
        new SlimLibraries(image.resolve("lib"), moment).make();
        nativesBesideTheRuntime();
        bearTheMoment(image);
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
        List<String> options = new ArrayList<>(List.of(
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
                "--exclude-resources",
                "**.so,**.dll,**.dylib",
                "--exclude-files",
                "**/libsplashscreen.so,**/libjsound.so,**/jexec,**/jrt-fs.jar",
                "--output",
                image.resolve("runtime").toString()));
        tool("jlink", options.toArray(String[]::new));
        Files.delete(image.resolve("bin").resolve(WINDOWS ? "huni" : "huni.bat"));
    }

    /**
     * JavaFX reads the compiled style sheet of a window in a quarter of the time. Only here: beside the sources' own it would go on
     * saying what they said before a change.
     */
    private void compileLook() throws IOException {
        String sheet = "huni/ui/kit/look";
        Path compiled = dist.resolve("look.bss");
        Path written = project.resolve("target").resolve("classes").resolve(sheet + ".css");
        Stylesheet.convertToBinary(written.toFile(), compiled.toFile());
        try (FileSystem jar = FileSystems.newFileSystem(image.resolve("lib").resolve("huni.jar"))) {
            Path place = jar.getPath(sheet + ".bss");
            Files.copy(compiled, place);
            Files.setLastModifiedTime(place, FileTime.from(moment));
        }
        Files.delete(compiled);
    }

    /**
     * JavaFX finds its libraries beside the runtime's own; out of a jar it would write them into the home of whoever starts it,
     * and compare them there at each start.
     */
    private void nativesBesideTheRuntime() throws IOException, InterruptedException {
        Path javafx = image.resolve("lib").resolve("javafx");
        Path natives = image.resolve("runtime").resolve(WINDOWS ? "bin" : "lib");
        try (Stream<Path> jars = Files.list(javafx)) {
            for (Path jar : jars.toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry : zip.stream().filter(one -> isNative(one.getName())).toList()) {
                        try (InputStream library = zip.getInputStream(entry)) {
                            // On Windows those of Microsoft are there already.
                            Files.copy(
                                    library,
                                    natives.resolve(Path.of(entry.getName()).getFileName()),
                                    StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
        delete(javafx);
        if (LINUX && isThere("strip")) {
            stripSymbols(image.resolve("runtime").resolve("lib"));
        }
    }

    /** The names in the virtual machine's library alone are 5 MB. */
    private void stripSymbols(Path libraries) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(libraries)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".so")).toList()) {
                run(project, "strip", "--strip-unneeded", file.toString());
            }
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    /**
     * Starts the program on a store with sample data and ends it when it rests: the classes that this takes begin from what
     * is kept of it. Those of screens that are opened later would make it larger, and each start slower: all are loaded.
     */
    private void train() throws IOException, InterruptedException {
        Path training = dist.resolve("training");
        String store = training.resolve("store").toString();
        end(program("", "sample", "--prospects", "300", "--store", store));
        // At a display that is named nobody may answer.
        Optional<Process> screen = LINUX && isThere("Xvfb") ? Optional.of(screen()) : Optional.empty();
        try {
            // In the folder of the program, so that no space in a path comes between. What was counted of its methods makes
            // the cache larger and a start no faster: so much is compiled at once.
            ProcessBuilder prepared = program(
                    "-XX:AOTCacheOutput=lib/huni.aot -Xlog:aot=off -Xlog:cds=off"
                            + " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
                            + (LINUX && screen.isEmpty() && System.getenv("DISPLAY") == null
                                    ? " -Dglass.platform=Headless -Dprism.order=sw"
                                    : ""),
                    "--store",
                    store);
            if (screen.isPresent()) {
                String number = screen.get().inputReader().readLine();
                prepared.environment().put("DISPLAY", ":" + number);
            }
            Path said = training.resolve("said.txt");
            Process process = prepared.redirectErrorStream(true).redirectOutput(said.toFile()).start();
            untilItRests(process);
            process.destroy();
            process.waitFor();
            if (!Files.exists(image.resolve("lib").resolve("huni.aot"))) {
                throw new IOException("nothing was kept of a start: " + Files.readString(said));
            }
        } finally {
            screen.ifPresent(Process::destroy);
        }
        delete(training);
        bearTheMoment(image);
    }

    private ProcessBuilder program(String options, String... arguments) {
        List<String> command = new ArrayList<>(WINDOWS ? List.of("cmd", "/c", "bin\\huni.bat") : List.of("bin/huni"));
        command.addAll(List.of(arguments));
        ProcessBuilder prepared = new ProcessBuilder(command).directory(image.toFile());
        prepared.environment().put("HUNI_JAVA_HOME", image.resolve("runtime").toString());
        prepared.environment().put("HUNI_JAVA_OPTIONS", options);
        return prepared;
    }

    private static Process screen() throws IOException {
        return new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Until it has done much, and then next to nothing for some seconds, which a busy machine makes longer. */
    private static void untilItRests(Process process) throws IOException, InterruptedException {
        long began = 1_000;
        int quiet = 0;
        long before = 0;
        for (int second = 0; quiet < 5; second++) {
            if (process.waitFor(1, TimeUnit.SECONDS) || second > 300) {
                process.destroy();
                throw new IOException("the start that should be kept did not come to rest");
            }
            long worked = process.info().totalCpuDuration().orElse(Duration.ofHours(1)).toMillis();
            quiet = worked > began && worked - before < 60 ? quiet + 1 : 0;
            before = worked;
        }
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
            for (Path file : files.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)).toList()) {
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
