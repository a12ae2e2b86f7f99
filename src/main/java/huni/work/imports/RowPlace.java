package huni.work.imports;

import huni.domain.pipeline.Counterpart;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.util.Optional;

/**
 * Where a row stands in the pipeline that it names itself: in the stage of that very name there, else in the one that is
 * like the stage which the name was given.
 *
 * @param all the stages of all pipelines
 * @param pipeline the row's
 */
record RowPlace(Pipeline all, PipelineKey pipeline) {

    /**
     * The stage of a name.
     *
     * @param given the stage that was chosen for that name
     */
    Optional<StageKey> stage(String name, Optional<StageKey> given) {
        Optional<StageKey> here = given.filter(key -> all.isIn(pipeline, key));
        return here.or(() -> given.isPresent() && isOnly()
                        ? given
                        : StageNames.ownName(name, all.of(pipeline)).map(Stage::key))
                .or(() -> given.map(this::like));
    }

    private boolean isOnly() {
        return all.keys().size() < 2;
    }

    /** The stage of this pipeline that is like one of another: what is won or lost there is so here. */
    StageKey like(StageKey key) {
        if (isOnly() || all.isIn(pipeline, key)) {
            return key;
        }
        Stage there = all.stage(key);
        return all.of(pipeline).shown().stream()
                .filter(stage -> there.type().isClosed() && stage.type() == there.type())
                .findFirst()
                .orElseGet(() -> Counterpart.of(key, pipeline, all))
                .key();
    }
}
