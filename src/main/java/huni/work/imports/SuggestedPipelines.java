package huni.work.imports;

import huni.domain.Folding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the column that names the pipeline of each row, in a store that has several; with one nothing is asked.
 *
 * @param all the stages of all pipelines
 * @param names what the pipelines that can be chosen are called
 */
public record SuggestedPipelines(Pipeline all, Map<PipelineKey, String> names) {

    public SuggestedPipelines {
        names = Map.copyOf(names);
    }

    /**
     * The mapping with that column, if the file has one and it is not used otherwise. Its names become the pipelines that
     * are called so; those chosen before stay.
     */
    public ImportMapping in(ImportMapping mapping, TableInspection table) {
        if (names.size() < 2) {
            return mapping;
        }
        ImportMapping changed = mapping.uses(ImportField.PIPELINE)
                ? mapping
                : table.columns().stream()
                        .map(ColumnProfile::column)
                        .filter(column -> mapping.useOf(column).isEmpty() && PipelineNames.isColumn(column.name()))
                        .findFirst()
                        .map(column ->
                                mapping.using(ImportMapping.use(table, column, ImportField.PIPELINE, Optional.empty())))
                        .orElse(mapping);
        for (String name : changed.pipelineNames(table).keySet()) {
            if (changed.pipelines().meant(name).isEmpty()) {
                changed = changed.withPipeline(name, PipelineNames.meant(name, names));
            }
        }
        return changed.uses(ImportField.PIPELINE) ? withStagesOfOthers(changed, table) : changed;
    }

    /** A stage that only another pipeline has is, where the row names none, the one that is like it. */
    private ImportMapping withStagesOfOthers(ImportMapping mapping, TableInspection table) {
        RowPlace here = new RowPlace(all, mapping.pipeline());
        Map<String, StageKey> found = new LinkedHashMap<>();
        for (String name : mapping.stageNames(table).keySet()) {
            mapping.pipelines().named().values().stream()
                    .flatMap(other -> StageNames.ownName(name, all.of(other)).stream())
                    .filter(_ -> !mapping.stages().containsKey(Folding.fold(name)))
                    .findFirst()
                    .ifPresent(stage -> found.put(name, here.like(stage.key())));
        }
        ImportMapping changed = mapping;
        for (Map.Entry<String, StageKey> stage : found.entrySet()) {
            changed = changed.withStage(stage.getKey(), stage.getValue());
        }
        return changed;
    }
}
