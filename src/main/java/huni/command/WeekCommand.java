package huni.command;

import huni.command.week.WeekChoice;
import huni.command.week.WeekReport;
import huni.domain.DaySpan;
import huni.domain.pipeline.PipelineKey;
import huni.insight.week.WeekReader;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says how a week went, to read, for scripts, or as a page to hand on. */
@Command(name = "week", mixinStandardHelpOptions = true)
final class WeekCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How the report is written. */
    enum Format {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which language. */
    enum Language {
        TR,
        EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Program program;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private PipelineChoice pipelines = new PipelineChoice();

    @Option(names = "--week", paramLabel = "WEEK", descriptionKey = "week.which")
    private String week = "this";

    @Option(names = "--lang", paramLabel = "tr|en", descriptionKey = "week.lang")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "week.format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "week.out", converter = NamedPath.class)
    private Optional<Path> file = Optional.empty();

    WeekCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        String report = report();
        if (file.isEmpty()) {
            console.print(report);
            return ExitCode.OK;
        }
        Path place = file.orElseThrow();
        try {
            write(place, report);
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("week.refused", place), e);
        }
        console.print(
                console.texts().text("week.written", place.toAbsolutePath().normalize()));
        return ExitCode.OK;
    }

    private String report() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            DaySpan chosen = WeekChoice.read(week, open.workspace().now().day())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), console.texts().text("week.unknown", week)));
            PipelineKey pipeline = pipelines.in(open, console).orElse(PipelineKey.FIRST);
            WeekReport report = new WeekReport(
                    new WeekReader(open.history(), open.pipelines(), open.quota(), open.forecasts(), open.coach())
                            .read(
                                    pipeline,
                                    chosen,
                                    open.workspace().now(),
                                    open.workspace().workingTime(),
                                    () -> {}),
                    language.map(Language::toString)
                            .orElseGet(() -> console.texts().locale().getLanguage()));
            return switch (format) {
                case TEXT -> String.join(System.lineSeparator(), report.lines());
                case HTML -> report.html();
                case JSON -> JSON.writeValueAsString(report.json());
            };
        }
    }

    /** Whoever reads the file meanwhile reads the whole of what was there or the whole of what is new. */
    private static void write(Path place, String report) throws IOException {
        WrittenFile.<Integer, IOException>writeForOthers(place, out -> {
            byte[] bytes = (report + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
            out.write(bytes);
            return bytes.length;
        });
    }
}
