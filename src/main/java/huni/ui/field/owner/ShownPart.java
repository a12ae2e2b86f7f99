package huni.ui.field.owner;

import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import huni.ui.field.ShownPipeline;
import java.util.Optional;

/** Which part of all prospects a screen with figures is of: those of a pipeline, of everybody's or of one's own alone. */
public record ShownPart(ShownPipeline pipeline, ShownOwner owner) {

    /** The pipeline that is shown. */
    public PipelineKey key() {
        return pipeline.keyProperty().get();
    }

    /** Whose prospects alone are shown; empty for everybody's. */
    public Optional<PersonId> whose() {
        return owner.ownerProperty().get();
    }

    /** Tells when another part is shown; ends that with what ends the rest. */
    public Runnable onOther(Runnable told, Runnable endsTheRest) {
        return owner.onOther(told, pipeline.onOther(told, endsTheRest));
    }
}
