package huni.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long it takes until the cards of the board are painted, and how much memory is resident then, beside a window of
 * JavaFX with one word in it. Each start is a process of its own on the class path, with the options of the script that
 * starts the program.
 */
final class StartBench {

    private static final int ROUNDS = 3;
    private static final double MOST = 1.0;
    private static final double MOST_MEMORY = 1.5;
    private static final double KILOBYTES = 1024;

    private final Path store;
    private final String prospects;

    /** @param store it is opened by nobody else */
    StartBench(Path store, String prospects) {
        this.store = store;
        this.prospects = prospects;
    }

    /** What one process said of itself. */
    private record Start(double passed, double worked, double megabytes) {}

    List<Figure> figures() throws IOException {
        List<String> options = options();
        List<Start> bare = new ArrayList<>();
        List<Start> program = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(started(List.of(), "bare"));
            program.add(started(options, "huni", "--store=" + store));
        }
        List<Figure> figures = List.of(
                figure("until the cards of " + prospects + " prospects are painted", program, bare, MOST, false),
                figure("megabytes then, with " + prospects + " prospects", program, bare, MOST_MEMORY, true));
        figures.forEach(one -> System.out.println(FigureTable.line(one)));
        return figures;
    }

    private static Figure figure(String name, List<Start> program, List<Start> bare, double most, boolean memory) {
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ratios[i] = memory
                    ? program.get(i).megabytes() / bare.get(i).megabytes()
                    : program.get(i).worked() / bare.get(i).worked();
        }
        return new Figure(
                "start",
                name,
                times(program, memory),
                "a bare window of JavaFX",
                times(bare, memory),
                Times.at(ratios, 0.5),
                Goal.ratio(most));
    }

    private static Times times(List<Start> starts, boolean memory) {
        double[] megabytes = starts.stream().mapToDouble(Start::megabytes).toArray();
        return memory
                ? Times.of(megabytes, megabytes)
                : Times.of(
                        starts.stream().mapToDouble(Start::passed).toArray(),
                        starts.stream().mapToDouble(Start::worked).toArray());
    }

    /** With which the script begins the window. */
    private static List<String> options() throws IOException {
        return Files.readAllLines(Path.of("packaging", "bin", "huni")).stream()
                .filter(line -> line.startsWith("window='"))
                .map(line -> line.substring("window='".length(), line.length() - 1))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
    }

    private static Start started(List<String> options, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.of(
                        Stream.of(java),
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                        options.stream(),
                        System.getenv("DISPLAY") == null
                                ? Stream.of("-Dglass.platform=Headless", "-Dprism.order=sw")
                                : Stream.of("-Dprism.order=sw"),
                        Stream.of("-cp", System.getProperty("java.class.path"), TimedStart.class.getName()),
                        Stream.of(Long.toString(System.currentTimeMillis())),
                        Arrays.stream(arguments))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String[] numbers = said.lines()
                    .filter(line -> line.startsWith("started "))
                    .findFirst()
                    .orElseThrow(() -> new IOException("it did not start: " + String.join(" ", command)))
                    .split(" ", -1);
            return new Start(
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3]) / KILOBYTES);
        }
    }
}
