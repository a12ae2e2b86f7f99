package huni.domain.prospect;

import java.util.Map;

/**
 * How many prospects have each source and each tag; one of several tags counts for each. Where there are hundreds of
 * them, nothing is counted.
 */
public record LabelCounts(Map<String, Long> sources, Map<String, Long> tags) {

    /** Nothing was counted. */
    public static final LabelCounts NONE = new LabelCounts(Map.of(), Map.of());

    public LabelCounts {
        sources = Map.copyOf(sources);
        tags = Map.copyOf(tags);
    }
}
