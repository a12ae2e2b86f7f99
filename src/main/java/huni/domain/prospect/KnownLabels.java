package huni.domain.prospect;

import java.util.List;

/**
 * The sources and tags that prospects have, each once, in no order that means anything; an empty source is none. Where
 * there are thousands, not all of them.
 */
public record KnownLabels(List<String> sources, List<String> tags) {

    /** Of prospects that have none. */
    public static final KnownLabels NONE = new KnownLabels(List.of(), List.of());

    public KnownLabels {
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
    }
}
