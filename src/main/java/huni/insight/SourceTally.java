package huni.insight;

import huni.domain.pipeline.StageType;
import huni.insight.Funnel.SourceCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts prospects by where they came from and where they stand. */
final class SourceTally {

    private final Map<String, SourceCount> counts = new HashMap<>();

    /** @param now the kind of stage it stands in; empty in another pipeline */
    void add(String source, Optional<StageType> now) {
        counts.merge(
                source,
                new SourceCount(
                        source,
                        1,
                        now.equals(Optional.of(StageType.WON)) ? 1 : 0,
                        now.equals(Optional.of(StageType.LOST)) ? 1 : 0,
                        now.equals(Optional.of(StageType.OPEN)) ? 1 : 0),
                (a, b) -> new SourceCount(
                        source,
                        a.created() + b.created(),
                        a.won() + b.won(),
                        a.lost() + b.lost(),
                        a.open() + b.open()));
    }

    /** The most frequent first. */
    List<SourceCount> counts() {
        return counts.values().stream()
                .sorted(Comparator.comparingLong(SourceCount::created)
                        .reversed()
                        .thenComparing(SourceCount::source))
                .toList();
    }
}
