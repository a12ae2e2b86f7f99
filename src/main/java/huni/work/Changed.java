package huni.work;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.util.Set;

/**
 * What was written, for the screens that show it.
 *
 * @param prospects those whose rows or whose people, activities or answers were written; empty with {@code everything}
 * @param stages those whose cards or totals differ now
 * @param everything too much to name: an import, a change of the pipeline or of the settings
 */
public record Changed(Set<ProspectId> prospects, Set<StageKey> stages, boolean everything) {}
