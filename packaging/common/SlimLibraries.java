import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of libraries that are all classes what the program does not reach: of Bouncy Castle, that is most. */
final class SlimLibraries {

    private static final List<String> SLIMMED = List.of(
            "bcprov-", "commons-codec-", "commons-io-", "commons-lang3-", "commons-compress-", "commons-rng-sampling-", "core-");

    /** Of a class, in any way of writing it. */
    private static final Pattern NAME = Pattern.compile("[\\w$]+(?:[/.][\\w$]+)+");

    /** Of a class in the type of a field or method, where letters of other types may stand before it. */
    private static final Pattern TYPE = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)");

    private final Path folder;
    private final Instant moment;

    /**
     * The libraries of a program.
     *
     * @param moment the time that every entry bears
     */
    SlimLibraries(Path folder, Instant moment) {
        this.folder = folder;
        this.moment = moment;
    }

    void make() throws IOException {
        List<Path> all;
        try (Stream<Path> jars = Files.list(folder)) {
            all = jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
        List<Path> slimmed = all.stream().filter(SlimLibraries::isSlimmed).toList();
        Set<String> reached = reached(all, slimmed);
        for (Path jar : slimmed) {
            slim(jar, reached);
        }
    }

    private static boolean isSlimmed(Path jar) {
        return SLIMMED.stream().anyMatch(name -> jar.getFileName().toString().startsWith(name));
    }

    private void slim(Path jar, Set<String> reached) throws IOException {
        Path slim = jar.resolveSibling("slim.jar");
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : zip.stream().filter(one -> isKept(one.getName(), reached)).toList()) {
                ZipEntry kept = new ZipEntry(entry.getName());
                kept.setTime(moment.toEpochMilli());
                out.putNextEntry(kept);
                try (InputStream content = zip.getInputStream(entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
        Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Classes that are reached, and the licence. */
    private static boolean isKept(String name, Set<String> reached) {
        return name.endsWith(".class")
                ? reached.contains(name.replace(".class", ""))
                : name.matches("(META-INF/|org/bouncycastle/)?(LICENSE|NOTICE).*");
    }

    /** The classes that those of all other jars name, and those that these name, and so on. */
    private static Set<String> reached(List<Path> jars, List<Path> slimmed) throws IOException {
        Map<String, byte[]> slim = new HashMap<>();
        for (Path jar : slimmed) {
            slim.putAll(classes(jar));
        }
        Deque<String> open = new ArrayDeque<>();
        for (Path jar : jars) {
            if (!slimmed.contains(jar)) {
                classes(jar).values().forEach(one -> open.addAll(named(one, slim.keySet())));
            }
        }
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            String one = open.pop();
            if (reached.add(one)) {
                open.addAll(named(slim.get(one), slim.keySet()));
            }
        }
        return reached;
    }

    /** By their names, as in a/b/C. */
    private static Map<String, byte[]> classes(Path jar) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    classes.put(entry.getName().replace(".class", ""), content.readAllBytes());
                }
            }
        }
        return classes;
    }

    /** Which of these stand anywhere in a class: as a class, in the type of a field or method, as a word. */
    private static Set<String> named(byte[] content, Set<String> classes) {
        Set<String> named = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(content).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                String words = text.stringValue();
                Stream.concat(
                                NAME.matcher(words).results().map(MatchResult::group),
                                TYPE.matcher(words).results().map(type -> type.group(1)))
                        .map(name -> name.replace('.', '/'))
                        .filter(classes::contains)
                        .forEach(named::add);
            }
        }
        return named;
    }
}
