package huni.work;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written, for the screens that show it.
 *
 * @param prospects those whose rows or whose people, activities or answers were written; empty with {@code past}
 * @param stages those whose cards or totals differ now
 * @param everything too much to name: an import, a change of the pipeline or of the settings
 * @param past what happened to prospects that are not named may be otherwise, too, or the stages are; a change of the
 *     settings is no such thing
 */
public record Changed(Set<ProspectId> prospects, Set<StageKey> stages, boolean everything, boolean past) {

    /** Too much to name. */
    public static final Changed ALL = new Changed(Set.of(), Set.of(), true);

    /** Nothing that a screen shows. */
    public static final Changed NOTHING = new Changed(Set.of(), Set.of(), false);

    /** What was written to those alone, or everything, the past included. */
    public Changed(Set<ProspectId> prospects, Set<StageKey> stages, boolean everything) {
        this(prospects, stages, everything, everything);
    }

    /** Both together. */
    public Changed and(Changed other) {
        return past || other.past
                ? ALL
                : new Changed(
                        union(prospects, other.prospects),
                        union(stages, other.stages),
                        everything || other.everything,
                        false);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
