package huni.domain.history;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One stay of a prospect in an open stage. A prospect that comes back stays there a second time.
 *
 * @param entered the day it came
 * @param undated nobody knows that day, it only keeps the order
 * @param left the day it left; empty while it is there, and where nobody knows the day
 * @param leaving how it left
 */
public record StageVisit(
        StageKey stage, LocalDate entered, boolean undated, Optional<LocalDate> left, Departure leaving) {

    /** How a stay ended. */
    public enum Departure {
        /** It has not ended. */
        STAYS,
        /** To a later open stage, or won. */
        ADVANCED,
        BACK,
        PARKED,
        LOST,
        /** Its stage was retired or put elsewhere: no progress. */
        TIDIED,
        /** Into another pipeline: neither progress nor loss. */
        MOVED_AWAY
    }

    /** Whether it ended on a day nobody knows. */
    public boolean isLeftUndated() {
        return leaving != Departure.STAYS && left.isEmpty();
    }

    /** The stays in the order of time; an entry into the stage it stands in already begins no new one. */
    static List<StageVisit> of(StageHistory history, Pipeline pipeline) {
        List<StageVisit> visits = new ArrayList<>();
        Optional<StageEvent> stands = Optional.empty();
        for (StageEvent event : history.events()) {
            if (stands.filter(in -> in.to().equals(event.to())).isEmpty()) {
                stands.ifPresent(in -> end(in, event, pipeline).ifPresent(visits::add));
                stands = Optional.of(event);
            }
        }
        stands.filter(in -> pipeline.stage(in.to()).isOpen())
                .ifPresent(in ->
                        visits.add(new StageVisit(in.to(), in.day(), in.undated(), Optional.empty(), Departure.STAYS)));
        return visits;
    }

    private static Optional<StageVisit> end(StageEvent in, StageEvent out, Pipeline pipeline) {
        Stage stage = pipeline.stage(in.to());
        return stage.isOpen()
                ? Optional.of(new StageVisit(
                        in.to(),
                        in.day(),
                        in.undated(),
                        Optional.of(out.day()).filter(_ -> !out.undated()),
                        leaving(stage, out, pipeline)))
                : Optional.empty();
    }

    private static Departure leaving(Stage stage, StageEvent out, Pipeline pipeline) {
        Stage to = pipeline.stage(out.to());
        if (!to.pipeline().equals(stage.pipeline())) {
            return Departure.MOVED_AWAY;
        }
        if (out.source() == MoveSource.TIDYING) {
            return Departure.TIDIED;
        }
        return switch (to.type()) {
            case PARKED -> Departure.PARKED;
            case LOST -> Departure.LOST;
            case WON -> Departure.ADVANCED;
            case OPEN -> to.position() > stage.position() ? Departure.ADVANCED : Departure.BACK;
        };
    }
}
