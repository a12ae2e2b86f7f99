package huni.work;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.activity.DueQuery;
import huni.domain.pipeline.StageKey;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;

/** What is planned in a ledger in memory, by its time. */
public record FakeDueQuery(FakeLedger ledger) implements DueQuery {

    @Override
    public Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until) {
        return ledger.records().all(Activity.class).stream()
                .filter(Activity::isPlanned)
                .filter(a -> a.due().filter(due -> isIn(due, from, until)).isPresent())
                .map(Activity::prospect)
                .distinct()
                .flatMap(id -> ledger.records().stored(id).stream())
                .filter(p -> !p.removed())
                .collect(Collectors.toMap(p -> p.id(), p -> p.standing().stage()));
    }

    private static boolean isIn(Due due, LocalDateTime from, LocalDateTime until) {
        return due.time()
                .map(time -> due.day().atTime(time))
                .filter(at -> !at.isBefore(from) && at.isBefore(until))
                .isPresent();
    }
}
