package huni.domain.pipeline;

import java.util.Optional;

/**
 * A pipeline but for its stages.
 *
 * @param name what the user calls it; empty for the first one until it is renamed
 * @param position its place among the others, from 0
 * @param retired no longer offered, kept for its history
 * @param version counts the writes of this row
 */
public record PipelineHeading(PipelineKey key, Optional<String> name, int position, boolean retired, long version) {

    /** The pipeline a new store begins with. */
    public static PipelineHeading first() {
        return new PipelineHeading(PipelineKey.FIRST, Optional.empty(), 0, false, 0);
    }
}
