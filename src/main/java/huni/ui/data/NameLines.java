package huni.ui.data;

import huni.domain.Folding;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.ui.field.Option;
import huni.work.imports.ImportMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The names in a file that stand for stages and pipelines, each with what it can become. */
final class NameLines {

    private final ImportWriter writer;
    private final OpenedTable opened;
    private final ImportMapping mapping;
    private final Changes changes;

    NameLines(ImportWriter writer, OpenedTable opened, ImportMapping mapping, Changes changes) {
        this.writer = writer;
        this.opened = opened;
        this.mapping = mapping;
        this.changes = changes;
    }

    /** What the person may change: empty sets the rows of that name aside. */
    interface Changes {
        void stage(String name, Optional<StageKey> stage);

        void pipeline(String name, Optional<PipelineKey> pipeline);
    }

    List<ImportPage.NameLine> stages() {
        List<Option> options = new ArrayList<>();
        opened.pipeline()
                .shown()
                .forEach(stage -> options.add(
                        new Option(stage.key().value(), writer.words().stage(stage))));
        return lines(
                "data-stage-",
                mapping.stageNames(opened.table()),
                options,
                name -> Optional.ofNullable(mapping.stages().get(Folding.fold(name)))
                        .map(StageKey::value),
                (name, chosen) -> changes.stage(name, chosen.map(StageKey::new)));
    }

    List<ImportPage.NameLine> pipelines() {
        List<Option> options = new ArrayList<>();
        opened.into()
                .names(writer.words()::pipeline)
                .forEach((key, name) -> options.add(new Option(key.value(), name)));
        return lines(
                "data-pipeline-",
                mapping.pipelineNames(opened.table()),
                options,
                name -> mapping.pipelines().meant(name).map(PipelineKey::value),
                (name, chosen) -> changes.pipeline(name, chosen.map(PipelineKey::new)));
    }

    private List<ImportPage.NameLine> lines(
            String id,
            Map<String, Long> rows,
            List<Option> options,
            Function<String, Optional<String>> meant,
            BiConsumer<String, Optional<String>> change) {
        options.addFirst(new Option("", writer.text("data.stage.none")));
        List<ImportPage.NameLine> lines = new ArrayList<>();
        rows.forEach((name, count) -> lines.add(new ImportPage.NameLine(
                name,
                writer.rows(count),
                new Pick(
                        id + lines.size(),
                        name,
                        Option.choice(
                                options,
                                meant.apply(name).orElse(""),
                                option -> change.accept(
                                        name, Optional.of(option.value()).filter(chosen -> !chosen.isEmpty())))))));
        return lines;
    }
}
