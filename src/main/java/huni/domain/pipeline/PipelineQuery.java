package huni.domain.pipeline;

import java.util.List;

/** The pipeline as it is set now. */
public interface PipelineQuery {

    /** The stages in their order, retired ones included. */
    Pipeline pipeline();

    /** The reasons for a loss, in their order. */
    List<LostReason> lostReasons();
}
