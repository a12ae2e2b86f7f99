package huni.ui.data;

import huni.domain.People;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.ui.door.Performer;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.Imports;
import huni.work.imports.OwnerColumn;
import huni.work.imports.RememberedMappings;
import huni.work.imports.SuggestedPipelines;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A file that was opened, and where its rows go. */
record OpenedTable(Path file, TableOverrides overrides, TableInspection table, Into into) {

    /**
     * Where new prospects come.
     *
     * @param all the stages of all pipelines
     * @param offered the pipelines that can be chosen
     * @param people who can look after them
     */
    record Into(Pipeline all, List<PipelineHeading> offered, PipelineKey pipeline, People people) {

        /** What the pipelines are called that can be chosen. */
        Map<PipelineKey, String> names(Function<PipelineHeading, String> words) {
            Map<PipelineKey, String> names = new LinkedHashMap<>();
            offered.forEach(one -> names.put(one.key(), words.apply(one)));
            return names;
        }

        /** What columns can become: a pipeline where there are several, an owner among several people. */
        List<ImportField> fields() {
            return Arrays.stream(ImportField.values())
                    .filter(field -> switch (field) {
                        case PIPELINE -> offered.size() > 1;
                        case OWNER -> people.isTeam();
                        default -> field != ImportField.ENTERED;
                    })
                    .toList();
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
                    PipelineKey.FIRST,
                    sources.people().people());
        }
    }

    /** The mapping that its names suggest there. */
    ImportMapping suggested(Function<PipelineHeading, String> words) {
        return with(owners().suggested(ImportMapping.suggested(table, pipeline()), table), words);
    }

    /** The mapping that was remembered for its names, as it can be here. */
    Optional<ImportMapping> remembered(RememberedMappings before, ImportMapping named) {
        return before.of(table, named, into.all()).map(owners()::fitting);
    }

    private OwnerColumn owners() {
        return new OwnerColumn(into.people());
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
        return new OpenedTable(file, overrides, table, new Into(into.all(), into.offered(), other, into.people()));
    }

    /** What its rows meet there. */
    Imports.Target target(ImportSources sources, Performer performer) {
        return new Imports.Target(
                sources.there(), into.all(), performer.settings().currency(), performer.now(), into.people());
    }
}
