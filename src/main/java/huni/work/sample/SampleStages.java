package huni.work.sample;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.util.List;

/** The stages of a store's pipeline by the part they play in the samples, whatever the user has made of them. */
final class SampleStages {

    /** How many open steps the samples know: from a new lead to the closing. */
    static final int STEPS = 5;

    private final Pipeline pipeline;
    private final List<StageKey> open;

    SampleStages(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.open =
                pipeline.shown().stream().filter(Stage::isOpen).map(Stage::key).toList();
    }

    /** The open stage for a step from 0 to 4; with fewer stages, several steps share one. */
    StageKey step(int step) {
        return open.size() >= STEPS ? open.get(step) : open.get(step * open.size() / STEPS);
    }

    StageKey won() {
        return first(StageType.WON);
    }

    StageKey lost() {
        return first(StageType.LOST);
    }

    /** Where prospects wait; the lost stage if there is none. */
    StageKey parked() {
        return pipeline.shown().stream()
                .filter(stage -> stage.type() == StageType.PARKED)
                .map(Stage::key)
                .findFirst()
                .orElseGet(this::lost);
    }

    private StageKey first(StageType type) {
        return pipeline.shown().stream()
                .filter(stage -> stage.type() == type)
                .map(Stage::key)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a pipeline has a stage of type " + type));
    }
}
