package huni.ui.list;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import java.util.List;

/** Counts how often it is asked for the stages, which every page of a list and every search does once. */
final class NotedPipelines implements PipelineQuery {

    private final PipelineQuery pipelines;
    private int asked;

    NotedPipelines(PipelineQuery pipelines) {
        this.pipelines = pipelines;
    }

    int asked() {
        return asked;
    }

    @Override
    public Pipeline pipeline() {
        asked++;
        return pipelines.pipeline();
    }

    @Override
    public List<PipelineHeading> headings() {
        return pipelines.headings();
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return pipelines.closingReasons();
    }
}
