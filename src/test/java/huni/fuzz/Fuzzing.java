package huni.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The harness, a process of its own so that its memory is bounded: {@code Fuzzing HOME FAULTS SEED AMOUNT [TARGET...]}. The
 * amount is a percentage of each target's own number of tries ({@code 100}), or the minutes of each ({@code 10m}). Tells each
 * fault in one line and keeps its input in the folder of faults; exit status 1 if there was one.
 */
public final class Fuzzing {

    /** The longest that one input may take, on a busy machine too. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** Faults of one kind are told so often. */
    private static final int TOLD = 3;

    private final Path home;
    private final Path faults;
    private final PrintStream out;
    private final AtomicLong begun = new AtomicLong(System.nanoTime());
    private final AtomicReference<String> now = new AtomicReference<>("");
    private final Map<String, Integer> kinds = new HashMap<>();

    private Fuzzing(Path home, Path faults, PrintStream out) {
        this.home = home;
        this.faults = faults;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path runs = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Path home = Files.createTempDirectory(runs, "run-");
        System.setProperty(
                "user.home", Files.createDirectories(home.resolve("person")).toString());
        System.setProperty(
                "java.io.tmpdir", Files.createDirectories(home.resolve("work")).toString());
        Fuzzing fuzzing = new Fuzzing(home, Path.of(arguments[1]), System.out);
        List<String> wanted = Arrays.asList(arguments).subList(4, arguments.length);
        long seed = Long.parseLong(arguments[2]);
        fuzzing.watch();
        for (Target target : Targets.all(home.resolve("work"))) {
            if (wanted.isEmpty() || wanted.contains(target.name())) {
                fuzzing.run(target, seed, arguments[3]);
            }
        }
        fuzzing.strayFiles();
        System.exit(fuzzing.kinds.isEmpty() ? 0 : 1);
    }

    private void run(Target target, long seed, String amount) throws Exception {
        List<byte[]> seeds = target.seeds();
        boolean timed = amount.endsWith("m");
        long number = Long.parseLong(amount.replace("m", ""));
        long tries = timed ? Long.MAX_VALUE : Math.max(1, target.tries() * number / 100);
        long start = System.nanoTime();
        long end = timed ? start + Duration.ofMinutes(number).toNanos() : Long.MAX_VALUE;
        long done = 0;
        while (done < tries && System.nanoTime() < end) {
            one(target, seeds, seed + done);
            done++;
        }
        out.println(target.name() + ": " + done + " inputs in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private void one(Target target, List<byte[]> seeds, long seed) throws IOException {
        byte[] input = target.changed(new Mutation(seed, target.words()), seeds);
        begun.set(System.nanoTime());
        now.set(target.name() + " " + seed);
        try {
            target.feed(input, home.resolve("work"));
        } catch (Throwable fault) {
            fault(target.name() + "-" + seed, input, fault);
        } finally {
            now.set("");
        }
    }

    private void fault(String name, byte[] input, Throwable fault) throws IOException {
        StackTraceElement[] stack = fault.getStackTrace();
        String kind = name.replaceAll("-\\d+$", "") + " " + fault.getClass().getName()
                + Stream.of(stack)
                        .filter(one -> one.getClassName().startsWith("huni."))
                        .findFirst();
        if (kinds.merge(kind, 1, Integer::sum) > TOLD) {
            return;
        }
        Files.write(Files.createDirectories(faults).resolve(name), input);
        out.println("FAULT " + name + ": "
                + String.valueOf(fault).lines().findFirst().orElse(""));
        Stream.of(stack).limit(14).forEach(frame -> out.println("    at " + frame));
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            out.println("  because of " + cause);
            Stream.of(cause.getStackTrace()).limit(6).forEach(frame -> out.println("    at " + frame));
        }
    }

    /** A hanging input ends the process with its name and what it was doing. */
    private void watch() {
        Thread tested = Thread.currentThread();
        Thread.ofPlatform().daemon().start(() -> {
            while (System.nanoTime() - begun.get() < LONGEST.toNanos() || "".equals(now.get())) {
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofSeconds(1).toNanos());
            }
            out.println("FAULT " + now.get() + " hangs");
            Stream.of(tested.getStackTrace()).limit(30).forEach(frame -> out.println("    at " + frame));
            Runtime.getRuntime().halt(3);
        });
    }

    /** Whatever lies elsewhere than in the folder of work. */
    private void strayFiles() throws IOException {
        Set<String> stray = new HashSet<>();
        try (Stream<Path> all = Files.walk(home)) {
            all.filter(file -> !file.startsWith(home.resolve("work")) && Files.isRegularFile(file))
                    .forEach(file -> stray.add(file.toString()));
        }
        for (Path place : List.of(Path.of("/tmp/huni-evil"), Path.of("huni-evil"), home.resolveSibling("huni-evil"))) {
            if (Files.exists(place)) {
                stray.add(place.toString());
            }
        }
        stray.forEach(file -> {
            kinds.merge("stray", 1, Integer::sum);
            out.println(
                    "FAULT stray file " + new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        });
    }
}
