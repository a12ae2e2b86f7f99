package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * How a table becomes prospects.
 *
 * @param uses the columns that become something; the others are left out
 * @param stages the stage of each stage name in the file, by the folded name; a name that is missing here is refused
 * @param onDoubt what becomes of rows that may be about a prospect that is there, or not
 * @param currency of the amounts that name none; empty for the workspace's
 * @param closedOn the day of closings that tell none; empty leaves them without a day
 * @param onPassedDate what becomes of decision days of open sales that have passed
 * @param pipelines where new prospects come; the stages are of the one of rows that name none
 */
public record ImportMapping(
        List<ColumnUse> uses,
        Map<String, StageKey> stages,
        Optional<CurrencyUnit> currency,
        OnDuplicate onDuplicate,
        OnDoubt onDoubt,
        Optional<LocalDate> closedOn,
        OnPassedDate onPassedDate,
        RowPipelines pipelines) {

    /** Nothing becomes anything. */
    public static final ImportMapping NONE = new ImportMapping(
            List.of(),
            Map.of(),
            Optional.empty(),
            OnDuplicate.SKIP,
            OnDoubt.SET_ASIDE,
            Optional.empty(),
            OnPassedDate.KEEP,
            RowPipelines.FIRST);

    public ImportMapping {
        uses = List.copyOf(uses);
        stages = Map.copyOf(stages);
    }

    /** What the names of the columns and of the stages suggest; {@code pipeline} is the one where new prospects come. */
    public static ImportMapping suggested(TableInspection table, Pipeline pipeline) {
        List<ColumnUse> steps = StepColumns.of(table);
        return (steps.isEmpty() ? ofSales(table, pipeline) : NONE.using(steps))
                .in(pipeline.first().pipeline())
                .withSuggestedStages(table, pipeline);
    }

    private ImportMapping using(List<ColumnUse> others) {
        return new ImportMapping(others, stages, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines);
    }

    private ImportMapping in(PipelineKey other) {
        return new ImportMapping(
                uses, stages, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines.otherwise(other));
    }

    /** Where prospects come whose rows name no pipeline; the stages are of it. */
    public PipelineKey pipeline() {
        return pipelines.otherwise();
    }

    /** The same with the pipeline of a name in the file, or with none: its rows will be refused. */
    public ImportMapping withPipeline(String name, Optional<PipelineKey> pipeline) {
        return new ImportMapping(
                uses, stages, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines.with(name, pipeline));
    }

    /** The names of pipelines in the file with their rows, in the order met; none when no column names any. */
    public Map<String, Long> pipelineNames(TableInspection table) {
        Map<String, Long> found = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> use.field() == ImportField.PIPELINE)
                .forEach(use ->
                        found.putAll(table.columns().get(use.column().index()).values()));
        found.keySet().removeIf(EmptyWords::isEmpty);
        return found;
    }

    /** Whether the rows are the steps of sales, and not the sales. */
    public boolean isOfSteps() {
        return uses(ImportField.CHANGED_AT)
                && uses(ImportField.STAGE)
                && (uses(ImportField.EXTERNAL_ID) || uses(ImportField.NAME) || uses(ImportField.COMPANY));
    }

    private static ImportMapping ofSales(TableInspection table, Pipeline pipeline) {
        List<FileColumn> columns = columnsOf(table);
        Optional<ProgramExport> program = ProgramExport.of(columns);
        Map<FileColumn, ImportField> recognised = table.headerRow().value() == 0
                ? ContentGuess.of(table.columns())
                : ColumnNames.recognise(
                        columns,
                        (column, field) -> program.isPresent() && field == ImportField.EXTERNAL_ID
                                || ContentCheck.fits(table.columns().get(column.index()), field));
        boolean staged = recognised.containsValue(ImportField.STAGE);
        List<ColumnUse> uses = new ArrayList<>();
        for (FileColumn column : columns) {
            Optional<StageKey> entered = StageNames.entered(column.name(), pipeline);
            ImportField field = recognised.get(column);
            if (entered.isPresent() && ContentCheck.fits(table.columns().get(column.index()), ImportField.ENTERED)) {
                uses.add(use(table, column, ImportField.ENTERED, entered));
            } else if (field != null) {
                uses.add(use(table, column, field, Optional.empty()));
            } else if (staged && ImportedOutcome.isSaidBy(table.columns().get(column.index()))) {
                uses.add(use(table, column, ImportField.OUTCOME, Optional.empty()));
            }
        }
        return NONE.using(uses);
    }

    private static List<FileColumn> columnsOf(TableInspection table) {
        return table.columns().stream().map(ColumnProfile::column).toList();
    }

    /** The same with the stages that the stage names suggest; stages chosen before stay. */
    public ImportMapping withSuggestedStages(TableInspection table, Pipeline pipeline) {
        Map<String, StageKey> suggested = new LinkedHashMap<>();
        Optional<ProgramExport> program = ProgramExport.of(columnsOf(table));
        Set<String> names = new LinkedHashSet<>(stageNames(table).keySet());
        if (uses(ImportField.OUTCOME)) {
            names.addAll(ImportedOutcome.STAGES);
        }
        for (String name : names) {
            StageNames.suggest(name, pipeline, program).ifPresent(stage -> suggested.put(Folding.fold(name), stage));
        }
        suggested.putAll(stages);
        return new ImportMapping(uses, suggested, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines);
    }

    /** A use of a column, read the way its content suggests. */
    public static ColumnUse use(TableInspection table, FileColumn column, ImportField field, Optional<StageKey> stage) {
        ColumnProfile profile = table.columns().get(column.index());
        return new ColumnUse(
                column,
                field,
                stage,
                profile.dates().map(Detected::value).orElse(table.dateOrder().value()),
                profile.numbers()
                        .map(Detected::value)
                        .orElse(table.decimalMark().value()));
    }

    /** The same with a column used otherwise; a field that takes one column only is taken from the column it had. */
    public ImportMapping using(ColumnUse use) {
        List<ColumnUse> changed = new ArrayList<>();
        for (ColumnUse other : uses) {
            boolean rival = other.field() == use.field() && !use.field().takesSeveral();
            if (!rival && !other.column().equals(use.column())) {
                changed.add(other);
            }
        }
        changed.add(use);
        changed.sort(java.util.Comparator.comparingInt(u -> u.column().index()));
        return new ImportMapping(changed, stages, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines);
    }

    /** The same with those uses of columns only. */
    ImportMapping using(Predicate<ColumnUse> wanted) {
        return new ImportMapping(
                uses.stream().filter(wanted).toList(),
                stages,
                currency,
                onDuplicate,
                onDoubt,
                closedOn,
                onPassedDate,
                pipelines);
    }

    /** The same with a column left out. */
    public ImportMapping without(FileColumn column) {
        return new ImportMapping(
                uses.stream().filter(use -> !use.column().equals(column)).toList(),
                stages,
                currency,
                onDuplicate,
                onDoubt,
                closedOn,
                onPassedDate,
                pipelines);
    }

    /** The same with the stage of a stage name. */
    public ImportMapping withStage(String name, StageKey stage) {
        Map<String, StageKey> changed = new LinkedHashMap<>(stages);
        changed.put(Folding.fold(name), stage);
        return new ImportMapping(uses, changed, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines);
    }

    /** The same without a stage for that name: its rows will be refused. */
    public ImportMapping withoutStage(String name) {
        Map<String, StageKey> changed = new LinkedHashMap<>(stages);
        changed.remove(Folding.fold(name));
        return new ImportMapping(uses, changed, currency, onDuplicate, onDoubt, closedOn, onPassedDate, pipelines);
    }

    public ImportMapping onDuplicate(OnDuplicate chosen) {
        return new ImportMapping(uses, stages, currency, chosen, onDoubt, closedOn, onPassedDate, pipelines);
    }

    public ImportMapping onDoubt(OnDoubt chosen) {
        return new ImportMapping(uses, stages, currency, onDuplicate, chosen, closedOn, onPassedDate, pipelines);
    }

    /** The same with the day of closings that tell none. */
    public ImportMapping closedOn(Optional<LocalDate> day) {
        return new ImportMapping(uses, stages, currency, onDuplicate, onDoubt, day, onPassedDate, pipelines);
    }

    public ImportMapping onPassedDate(OnPassedDate chosen) {
        return new ImportMapping(uses, stages, currency, onDuplicate, onDoubt, closedOn, chosen, pipelines);
    }

    /** What tells two sales to one company apart. */
    SaleName saleName() {
        return new SaleName(uses.stream()
                .filter(use -> use.field() == ImportField.NAME)
                .map(use -> use.column().name())
                .collect(Collectors.toSet()));
    }

    /** The same with the currency of amounts that name none. */
    public ImportMapping withCurrency(CurrencyUnit chosen) {
        return new ImportMapping(
                uses, stages, Optional.of(chosen), onDuplicate, onDoubt, closedOn, onPassedDate, pipelines);
    }

    /**
     * The stage names in the file with their rows, in the order met; none when no column is the stage or it holds too many.
     * Words for won, lost and parked beside the stage are among them, and those that nobody knows.
     */
    public Map<String, Long> stageNames(TableInspection table) {
        Map<String, Long> names = new LinkedHashMap<>();
        for (ColumnUse use : uses) {
            Map<String, Long> values = new LinkedHashMap<>(
                    table.columns().get(use.column().index()).values());
            values.keySet().removeIf(EmptyWords::isEmpty);
            if (use.field() == ImportField.STAGE) {
                values.forEach((name, rows) -> names.merge(name, rows, Long::sum));
            } else if (use.field() == ImportField.OUTCOME
                    && ImportedOutcome.truth(use.column()).isEmpty()) {
                values.forEach((name, rows) -> {
                    boolean open = ImportedOutcome.said(use.column(), name)
                            .filter(outcome -> outcome == ImportedOutcome.OPEN)
                            .isPresent();
                    if (!open) {
                        names.merge(name, rows, Long::sum);
                    }
                });
            }
        }
        return names;
    }

    public boolean uses(ImportField field) {
        return uses.stream().anyMatch(use -> use.field() == field);
    }

    /** What a column becomes; empty when it is left out. */
    public Optional<ColumnUse> useOf(FileColumn column) {
        return uses.stream().filter(use -> use.column().equals(column)).findFirst();
    }
}
