package huni.domain.prospect;

import java.util.Collections;
import java.util.Set;

/**
 * Which prospects are asked for by the user's own words for them; an empty part asks nothing.
 *
 * @param sources they come from one of these, letter by letter
 * @param tags they have one of these or several, letter by letter
 */
public record LabelChoice(Set<String> sources, Set<String> tags) {

    /** Asks nothing. */
    public static final LabelChoice NONE = new LabelChoice(Set.of(), Set.of());

    public LabelChoice {
        sources = Set.copyOf(sources);
        tags = Set.copyOf(tags);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** How many parts ask something, from 0 to 2. */
    public int parts() {
        return (sources.isEmpty() ? 0 : 1) + (tags.isEmpty() ? 0 : 1);
    }

    public LabelChoice withSources(Set<String> newSources) {
        return new LabelChoice(newSources, tags);
    }

    public LabelChoice withTags(Set<String> newTags) {
        return new LabelChoice(sources, newTags);
    }

    /** Whether a prospect is asked for. */
    public boolean asksFor(Prospect prospect) {
        return (sources.isEmpty() || sources.contains(prospect.origin().source()))
                && (tags.isEmpty() || !Collections.disjoint(tags, prospect.tags()));
    }
}
