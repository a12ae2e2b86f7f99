package huni.command;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.language.DomainWords;
import huni.language.ImportWords;
import huni.work.imports.ColumnNames;
import huni.work.imports.ColumnProfile;
import huni.work.imports.FileColumn;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.OwnerColumn;
import huni.work.imports.SuggestedPipelines;
import huni.work.imports.TableInspection;
import huni.work.imports.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Brings the rows of files into the store, each file as one step that can be undone. Stage histories are joined to their
 * sales, whichever file is named first.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final String ENTERED = "entered:";
    private static final String LEFT_OUT = "skip";

    private final Program program;
    private final Console console;
    private final ImportWords words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.file", converter = NamedPath.class)
    private List<Path> files = new ArrayList<>();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private PipelineChoice pipelines = new PipelineChoice();

    @Mixin
    private ImportChoices choices = new ImportChoices();

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ImportCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
        this.words = new ImportWords(console.texts());
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (files.stream().anyMatch(ArchiveIntake::isArchive)) {
            if (files.size() > 1 || dryRun) {
                throw usage("import.archive-alone");
            }
            return new ArchiveIntake(program, console).take(files.getFirst(), store.folder(), json);
        }
        ImportChoices.Chosen chosen = chosen();
        Imports imports = program.imports();
        List<Named> tables = new ArrayList<>();
        for (Path file : files) {
            tables.add(new Named(file, inspected(imports, file, chosen)));
        }
        try (OpenStore open = program.openStore(store.folder())) {
            Pipeline stages = open.pipelines().pipeline();
            Pipeline pipeline = stages.of(pipelines.in(open, console).orElse(PipelineKey.FIRST));
            SuggestedPipelines suggested = new SuggestedPipelines(stages, pipelines.shown(open, console));
            List<Mapped> mapped = tables.stream()
                    .map(named -> new Mapped(
                            named, suggested.in(mapping(named.table(), pipeline, chosen, open), named.table())))
                    .sorted(Comparator.comparing(each -> each.mapping().isOfSteps()))
                    .toList();
            List<ImportSummary> summaries = new ArrayList<>();
            try {
                for (Mapped each : mapped) {
                    ImportSummary summary = imported(imports, open, each);
                    tell(each.name(), summary, pipeline);
                    summaries.add(summary);
                }
            } finally {
                report(summaries, mapped, open);
            }
            boolean nothing = summaries.stream()
                    .map(summary -> summary.report().counts())
                    .anyMatch(counts -> counts.rows() > 0 && counts.rejected() == counts.rows());
            return nothing ? ExitCode.SOFTWARE : ExitCode.OK;
        }
    }

    /** What came in is told also where a later file did not. */
    private void report(List<ImportSummary> summaries, List<Mapped> all, OpenStore open) {
        String missing = all.stream().skip(summaries.size()).map(Mapped::name).collect(Collectors.joining(", "));
        if (all.size() > 1 && !missing.isEmpty() && !dryRun) {
            console.tell(console.texts().text("import.before", summaries.size(), all.size(), missing));
        }
        if (open.hasMissedBackup()) {
            console.tell(console.texts().text("import.no-backup"));
        }
        if (json && !summaries.isEmpty()) {
            List<Map<String, Object>> told = summaries.stream()
                    .map(summary -> new ImportJson(summary).json())
                    .toList();
            console.printJson(files.size() == 1 ? told.getFirst() : told);
        }
    }

    private record Named(Path file, TableInspection table) {}

    private record Mapped(Named named, ImportMapping mapping) {

        String name() {
            return String.valueOf(named.file().getFileName());
        }
    }

    private ImportSummary imported(Imports imports, OpenStore open, Mapped mapped) throws CommandFailedException {
        TableInspection table = mapped.named().table();
        Imports.Order order = new Imports.Order(
                mapped.named().file(), table.shape(), mapped.mapping(), words.rejected(), words.matched());
        ShownProgress monitor = new ShownProgress(console);
        ImportOutcome outcome = dryRun
                ? imports.rehearse(open.workspace(), order, monitor)
                : imports.run(open.workspace(), order, monitor);
        console.progressEnds();
        return new ImportSummary(
                console.texts(),
                words,
                table,
                mapped.mapping(),
                open.workspace().settings().currency(),
                report(outcome, mapped.name()));
    }

    /** Looked at before a store is opened: a file that cannot be read makes none. */
    private TableInspection inspected(Imports imports, Path file, ImportChoices.Chosen chosen)
            throws CommandFailedException {
        try {
            console.progress(console.texts().text("import.reading"));
            return imports.inspect(file, chosen.overrides(), new ShownProgress(console));
        } catch (UnreadableFileException e) {
            throw new CommandFailedException(words.problem(e.problem()), e);
        } finally {
            console.progressEnds();
        }
    }

    private ImportChoices.Chosen chosen() {
        try {
            return choices.chosen();
        } catch (TypeConversionException senseless) {
            throw usage("import.choice", String.valueOf(senseless.getMessage()));
        }
    }

    private ParameterException usage(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), console.texts().text(key, arguments));
    }

    private ImportMapping mapping(
            TableInspection table, Pipeline pipeline, ImportChoices.Chosen chosen, OpenStore open) {
        OwnerColumn owners = new OwnerColumn(open.people().people());
        ImportMapping mapping = owners.suggested(ImportMapping.suggested(table, pipeline), table);
        Set<ImportField> given = EnumSet.noneOf(ImportField.class);
        for (Map.Entry<String, String> pair : chosen.columns().entrySet()) {
            FileColumn column = column(table, pair.getKey());
            mapping = pair.getValue().equalsIgnoreCase(LEFT_OUT)
                    ? mapping.without(column)
                    : mapping.using(ImportMapping.use(
                            table, column, once(field(pair.getValue()), given), entered(pair.getValue(), pipeline)));
        }
        mapping = owners.fitting(mapping).withSuggestedStages(table, pipeline);
        for (Map.Entry<String, String> pair : chosen.stages().entrySet()) {
            mapping = mapping.withStage(pair.getKey(), stage(pair.getValue(), pipeline));
        }
        for (Map.Entry<String, String> pair : chosen.pipelines().entrySet()) {
            mapping = mapping.withPipeline(pair.getKey(), Optional.of(pipelines.named(pair.getValue(), open, console)));
        }
        mapping = chosen.currency().map(mapping::withCurrency).orElse(mapping);
        mapping = chosen.onDoubt().map(mapping::onDoubt).orElse(mapping);
        mapping = chosen.onPassedDate().map(mapping::onPassedDate).orElse(mapping);
        mapping = mapping.closedOn(chosen.closedOn());
        return chosen.onDuplicate().map(mapping::onDuplicate).orElse(mapping);
    }

    /** A field that takes one column only, and is given a second one, would lose the first without a word. */
    private ImportField once(ImportField field, Set<ImportField> given) {
        if (!given.add(field) && !field.takesSeveral()) {
            throw usage("import.field-twice", field.key());
        }
        return field;
    }

    private FileColumn column(TableInspection table, String name) {
        return table.columns().stream()
                .map(ColumnProfile::column)
                .filter(column -> Folding.fold(column.name()).equals(Folding.fold(name)))
                .findFirst()
                .orElseThrow(() -> usage(
                        "import.no-column",
                        name,
                        table.columns().stream()
                                .map(profile -> profile.column().name())
                                .collect(Collectors.joining(", "))));
    }

    private ImportField field(String name) {
        return Optional.of(ImportField.ENTERED)
                .filter(_ -> name.toLowerCase(Locale.ROOT).startsWith(ENTERED))
                .or(() -> ImportField.ofKey(name).filter(field -> field != ImportField.ENTERED))
                .or(() -> OwnerColumn.isNamed(name) ? Optional.of(ImportField.OWNER) : ColumnNames.fieldOf(name))
                .orElseThrow(() -> usage(
                        "import.no-field",
                        name,
                        Arrays.stream(ImportField.values())
                                .map(field -> field == ImportField.ENTERED ? ENTERED + "STAGE" : field.key())
                                .collect(Collectors.joining(", "))));
    }

    private Optional<StageKey> entered(String field, Pipeline pipeline) {
        return field.toLowerCase(Locale.ROOT).startsWith(ENTERED)
                ? Optional.of(stage(field.substring(ENTERED.length()), pipeline))
                : Optional.empty();
    }

    private StageKey stage(String key, Pipeline pipeline) {
        return pipeline.shown().stream()
                .map(Stage::key)
                .filter(known -> known.value().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> usage("import.no-stage", key, keys(pipeline)));
    }

    private static String keys(Pipeline pipeline) {
        return pipeline.shown().stream().map(stage -> stage.key().value()).collect(Collectors.joining(", "));
    }

    private ImportReport report(ImportOutcome outcome, String file) throws CommandFailedException {
        return switch (outcome) {
            case ImportOutcome.Imported(ImportReport report) -> report;
            case ImportOutcome.Cancelled() ->
                throw new CommandFailedException(console.texts().text("import.cancelled", file));
            case ImportOutcome.Failed(var problem) -> throw new CommandFailedException(words.problem(problem));
            case ImportOutcome.Refused(var refusal) ->
                throw new CommandFailedException(new DomainWords(console.texts()).refusal(refusal));
        };
    }

    private void tell(String file, ImportSummary summary, Pipeline pipeline) {
        if (files.size() > 1) {
            console.tell(console.texts().text("import.of-file", file));
        }
        summary.doubts().forEach(console::tell);
        if (!summary.stagesLeft().isEmpty()) {
            console.tell(console.texts()
                    .text("import.stages-left", String.join(", ", summary.stagesLeft()), keys(pipeline)));
        }
        if (!summary.pipelinesLeft().isEmpty()) {
            console.tell(console.texts().text("import.pipelines-left", String.join(", ", summary.pipelinesLeft())));
        }
        if (!json) {
            summary.lines().forEach(console::print);
        }
    }
}
