package huni.domain.history;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a prospect was in an open stage, over all its stays there, or how long its sale took from its creation.
 *
 * @param stage of the sale: the stage where prospects begin
 * @param days whole days; of what goes on, the day since 1970 from which they are counted; of what nobody knows, 0
 */
public record StageTime(StageKey stage, Kind kind, long days) {

    /** What is known of the time. */
    public enum Kind {
        /** Has left the stage. */
        LEFT,
        /** Is in the stage. */
        STAYS,
        /** Was in the stage, and nobody knows when it came or went. */
        STAY_UNDATED,
        /** The sale was won. */
        WON,
        /** The sale is open. */
        OPEN,
        /** The sale was lost or parked, or went on in another pipeline: it took at least so long. */
        ENDED,
        /** Nobody knows when the sale began or ended. */
        SALE_UNDATED
    }

    /** The times of one prospect. */
    public static List<StageTime> of(StageHistory history, Pipeline pipeline) {
        Map<StageKey, List<StageVisit>> visits = new LinkedHashMap<>();
        history.visits(pipeline)
                .forEach(visit -> visits.computeIfAbsent(visit.stage(), _ -> new ArrayList<>())
                        .add(visit));
        List<StageTime> times = new ArrayList<>();
        visits.forEach((stage, stays) -> times.add(of(stage, stays)));
        history.parts(pipeline).stream()
                .filter(part -> !part.events().isEmpty())
                .forEach(part -> times.add(sale(part, pipeline)));
        return times;
    }

    private static StageTime of(StageKey stage, List<StageVisit> stays) {
        if (stays.stream().anyMatch(stay -> stay.undated() || stay.isLeftUndated())) {
            return new StageTime(stage, Kind.STAY_UNDATED, 0);
        }
        long before = stays.stream()
                .flatMap(stay -> stay.left().stream().map(left -> ChronoUnit.DAYS.between(stay.entered(), left)))
                .mapToLong(days -> Math.max(0, days))
                .sum();
        StageVisit last = stays.getLast();
        return last.left().isPresent()
                ? new StageTime(stage, Kind.LEFT, before)
                : new StageTime(stage, Kind.STAYS, last.entered().toEpochDay() - before);
    }

    private static StageTime sale(StageHistory part, Pipeline pipeline) {
        StageEvent first = part.events().getFirst();
        StageEvent last = part.events().getLast();
        Optional<StageEvent> movedAway = part.movedAway();
        StageKey begin = pipeline.around(last.to()).first().key();
        Stage stands = pipeline.stage(last.to());
        boolean goesOn = stands.isOpen() && movedAway.isEmpty();
        StageEvent end = movedAway.orElse(last);
        // A closing alone is not told when its sale began.
        boolean closingAlone = !stands.isOpen() && part.events().size() == 1 && movedAway.isEmpty();
        if (first.undated() || end.undated() && !goesOn || closingAlone) {
            return new StageTime(begin, Kind.SALE_UNDATED, 0);
        }
        LocalDate created = first.day();
        return goesOn
                ? new StageTime(begin, Kind.OPEN, created.toEpochDay())
                : new StageTime(
                        begin,
                        stands.type() == StageType.WON && movedAway.isEmpty() ? Kind.WON : Kind.ENDED,
                        Math.max(0, ChronoUnit.DAYS.between(created, end.day())));
    }
}
