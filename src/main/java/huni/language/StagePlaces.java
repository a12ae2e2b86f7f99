package huni.language;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pipelines as places: where there are several, the name of each stage says its pipeline too. To be shown, and not to
 * be written.
 */
public record StagePlaces(PipelineQuery query, Texts texts) implements PipelineQuery {

    @Override
    public Pipeline pipeline() {
        Pipeline all = query.pipeline();
        if (all.keys().size() < 2) {
            return all;
        }
        DomainWords words = new DomainWords(texts);
        Map<PipelineKey, String> names =
                query.headings().stream().collect(Collectors.toMap(PipelineHeading::key, words::pipeline));
        return new Pipeline(all.stages().stream()
                .map(stage -> stage.withName(texts.text(
                        "pipeline.stage",
                        names.getOrDefault(stage.pipeline(), stage.pipeline().value()),
                        words.stage(stage))))
                .toList());
    }

    @Override
    public List<PipelineHeading> headings() {
        return query.headings();
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return query.closingReasons();
    }
}
