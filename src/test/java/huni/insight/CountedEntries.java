package huni.insight;

import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.HistoryQuery.EntryCount;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.StageEvent;
import java.util.List;
import java.util.stream.Stream;

/** The first entries of made-up histories, counted one by one. */
final class CountedEntries {

    private CountedEntries() {}

    static List<EntryCount> of(List<List<StageEvent>> histories, Pipeline pipeline) {
        return histories.stream()
                .flatMap(all -> StageHistory.of(all).firstEntries(pipeline).stream())
                .flatMap(CountedEntries::dated)
                .toList();
    }

    private static Stream<EntryCount> dated(FirstEntry entry) {
        return entry.day().stream()
                .map(day -> new EntryCount(
                        entry.stage(),
                        day.toEpochDay(),
                        entry.passedAfter().orElse(EntryCount.NOT_YET),
                        entry.trial(),
                        1));
    }
}
