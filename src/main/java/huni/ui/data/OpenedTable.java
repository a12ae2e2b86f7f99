package huni.ui.data;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.ui.door.Performer;
import huni.work.imports.ImportMapping;
import huni.work.imports.Imports;
import huni.work.imports.SuggestedPipelines;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A file that was opened, and where its rows go. */
record OpenedTable(Path file, TableOverrides overrides, TableInspection table, Into into) {

    /**
     * Where new prospects come.
     *
     * @param all the stages of all pipelines
     * @param offered the pipelines that can be chosen
     */
    record Into(Pipeline all, List<PipelineHeading> offered, PipelineKey pipeline) {

        /** What the pipelines are called that can be chosen. */
        Map<PipelineKey, String> names(Function<PipelineHeading, String> words) {
            Map<PipelineKey, String> names = new LinkedHashMap<>();
            offered.forEach(one -> names.put(one.key(), words.apply(one)));
            return names;
        }

        /** Whether that one can be chosen. */
        boolean offers(PipelineKey one) {
            return offered.stream().anyMatch(heading -> heading.key().equals(one));
        }

        /** The first pipeline. */
        static Into read(ImportSources sources) {
            return new Into(
                    sources.pipelines().pipeline(),
                    PipelineHeading.shown(sources.pipelines().headings()),
                    PipelineKey.FIRST);
        }
    }

    /** The mapping that its names suggest there. */
    ImportMapping suggested(Function<PipelineHeading, String> words) {
        return with(ImportMapping.suggested(table, pipeline()), words);
    }

    /** The mapping with what else its names suggest there. */
    ImportMapping with(ImportMapping mapping, Function<PipelineHeading, String> words) {
        return new SuggestedPipelines(into.all(), into.names(words))
                .in(mapping.withSuggestedStages(table, pipeline()), table);
    }

    /** The stages its stage names can become. */
    Pipeline pipeline() {
        return into.all().ofOrFirst(into.pipeline());
    }

    /** The same file for another pipeline. */
    OpenedTable into(PipelineKey other) {
        return new OpenedTable(file, overrides, table, new Into(into.all(), into.offered(), other));
    }

    /** What its rows meet there. */
    Imports.Target target(ImportSources sources, Performer performer) {
        return new Imports.Target(
                sources.there(), into.all(), performer.settings().currency(), performer.now());
    }
}
