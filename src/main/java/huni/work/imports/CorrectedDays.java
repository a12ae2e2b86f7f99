package huni.work.imports;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Corrects the days on which a prospect was created and closed. Events never change: one whose day was wrong is taken
 * back, and another is added in its place.
 */
final class CorrectedDays {

    private final Records records;
    private final ProspectId prospect;
    private final StageKey first;
    private final List<StageEvent> before;
    private final List<StageEvent> after;

    /** @param first the stage in which prospects begin */
    CorrectedDays(Records records, ProspectId prospect, StageKey first) {
        this.records = records;
        this.prospect = prospect;
        this.first = first;
        List<StageEvent> all = new ArrayList<>(records.of(prospect, StageEvent.class));
        all.sort(Comparator.comparing(StageEvent::at).thenComparing(StageEvent::id));
        this.before = StageHistory.of(all).events();
        this.after = new ArrayList<>(before);
    }

    /** It was created then. */
    void createdOn(ImportedHistory.When day) {
        boolean begins = !after.isEmpty() && after.getFirst().kind() == StageEvent.Kind.CREATED;
        boolean there = !after.isEmpty() && after.getFirst().to().equals(first);
        if (begins && !there) {
            StageEvent entry = after.getFirst();
            after.set(0, entry(entry, Optional.of(first), entry.at(), entry.day()));
        } else if (begins || there) {
            after.removeFirst();
        }
        Instant at = after.isEmpty() || day.at().isBefore(after.getFirst().at())
                ? day.at()
                : after.getFirst().at().minus(1, ChronoUnit.MICROS);
        after.addFirst(new StageEvent(
                records.newId(),
                prospect,
                at,
                day.day(),
                Optional.empty(),
                first,
                StageEvent.Kind.CREATED,
                MoveSource.IMPORT,
                "",
                Optional.empty()));
    }

    /** It entered the stage it is in then. Returns the instant that keeps the order of its events. */
    Instant enteredOn(ImportedHistory.When day) {
        StageEvent last = after.removeLast();
        Optional<StageEvent> previous = after.isEmpty() ? Optional.empty() : Optional.of(after.getLast());
        Instant at = previous.map(event -> event.at().plus(1, ChronoUnit.MICROS))
                .filter(earliest -> earliest.isAfter(day.at()))
                .orElse(day.at());
        after.add(entry(last, last.from().or(() -> previous.map(StageEvent::to)), at, day.day()));
        return at;
    }

    private StageEvent entry(StageEvent like, Optional<StageKey> from, Instant at, java.time.LocalDate day) {
        return new StageEvent(
                        records.newId(),
                        prospect,
                        at,
                        day,
                        from,
                        like.to(),
                        from.isEmpty() ? StageEvent.Kind.CREATED : StageEvent.Kind.MOVED,
                        MoveSource.IMPORT,
                        like.note(),
                        Optional.empty())
                .withTerms(like.terms());
    }

    /** Takes back the events that do not hold any more, and adds those that hold instead. */
    void write() throws RefusedException {
        Moment now = records.now();
        for (StageEvent event : before) {
            if (!after.contains(event)) {
                records.put(new StageEvent(
                        records.newId(),
                        prospect,
                        now.instant(),
                        now.day(),
                        Optional.of(event.to()),
                        event.from().orElse(event.to()),
                        StageEvent.Kind.UNDONE,
                        MoveSource.IMPORT,
                        "",
                        Optional.of(event.id())));
            }
        }
        for (StageEvent event : after) {
            if (!before.contains(event)) {
                records.put(event);
            }
        }
    }
}
