package huni.domain.prospect;

import java.util.Optional;

/**
 * Which prospects are asked for by the user's own words for them; an empty part asks nothing.
 *
 * @param source where they come from, letter by letter
 * @param tag a tag that they have, letter by letter
 */
public record LabelChoice(Optional<String> source, Optional<String> tag) {

    /** Asks nothing. */
    public static final LabelChoice NONE = new LabelChoice(Optional.empty(), Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    /** How many parts ask something, from 0 to 2. */
    public int parts() {
        return (source.isPresent() ? 1 : 0) + (tag.isPresent() ? 1 : 0);
    }

    public LabelChoice withSource(Optional<String> newSource) {
        return new LabelChoice(newSource, tag);
    }

    public LabelChoice withTag(Optional<String> newTag) {
        return new LabelChoice(source, newTag);
    }

    /** Whether a prospect is asked for. */
    public boolean asksFor(Prospect prospect) {
        return source.stream().allMatch(prospect.origin().source()::equals)
                && tag.stream().allMatch(prospect.tags()::contains);
    }
}
