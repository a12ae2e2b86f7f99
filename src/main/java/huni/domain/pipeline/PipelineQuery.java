package huni.domain.pipeline;

import java.util.List;

/** The pipelines as they are set now. */
public interface PipelineQuery {

    /** The stages of all pipelines in their order, retired ones included. */
    Pipeline pipeline();

    /** The pipelines there are, in their order, retired ones included. */
    List<PipelineHeading> headings();

    /** Why sales are lost and won, those of each outcome in their order, retired ones included. */
    List<ClosingReason> closingReasons();
}
