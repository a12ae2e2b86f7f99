package huni.insight;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random histories of prospects: back and forth, skips, closings and reopenings, parking, undo and tidying, ascending
 * in time, in any zone.
 */
final class RandomHistories {

    static final Pipeline PIPELINE = Pipeline.standard();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private RandomHistories() {}

    /**
     * What is done to a prospect next; tidying goes between open and parked stages only: a closed stage cannot be
     * retired, and nothing goes to a closed one that way. A slip closes and opens again five minutes later.
     */
    enum Deed {
        MOVE,
        TIDY,
        SLIP,
        UNDO
    }

    /** A deed so many minutes after the one before, 0 where the clock was set back; an undo needs no stage. */
    record Turn(int minutes, int stage, Deed deed) {}

    /** A prospect: created so many days ago in a stage, then what was done to it. */
    record Past(int daysAgo, int stage, List<Turn> turns) {}

    /** The events of each prospect, the days in the zone. */
    record Histories(ZoneId zone, List<List<StageEvent>> all) {}

    /** Up to 25 prospects, none created in a closed stage: their way would be unknown. */
    static Arbitrary<Histories> any() {
        Arbitrary<Past> past = Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, openStages())),
                        turn().list().ofMaxSize(7))
                .as(Past::new);
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
        return Combinators.combine(zones, past.list().ofMinSize(1).ofMaxSize(25))
                .as(RandomHistories::histories);
    }

    private static Arbitrary<Integer> openStages() {
        return Arbitraries.of(PIPELINE.stages().stream()
                .filter(Stage::isOpen)
                .map(PIPELINE.stages()::indexOf)
                .toList());
    }

    private static Arbitrary<Turn> turn() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 15), Arbitraries.integers().between(1, 60 * 24 * 60));
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(6, Deed.MOVE), Tuple.of(2, Deed.TIDY), Tuple.of(2, Deed.UNDO), Tuple.of(2, Deed.SLIP));
        return Combinators.combine(
                        minutes,
                        Arbitraries.integers().between(0, PIPELINE.stages().size() - 1),
                        deeds)
                .as(Turn::new);
    }

    private static Histories histories(ZoneId zone, List<Past> pasts) {
        List<List<StageEvent>> all = new ArrayList<>();
        for (Past past : pasts) {
            all.add(events(new ProspectId(new UUID(1, all.size())), zone, past));
        }
        return new Histories(zone, all);
    }

    private static List<StageEvent> events(ProspectId prospect, ZoneId zone, Past past) {
        List<StageEvent> events = new ArrayList<>();
        Instant at = TODAY.minusDays(past.daysAgo()).atTime(9, 0).atZone(zone).toInstant();
        Instant end = TODAY.atTime(23, 59).atZone(zone).toInstant();
        Stage now = PIPELINE.stages().get(past.stage());
        events.add(created(prospect, zone, at, now));
        for (Turn turn : past.turns()) {
            at = at.plusSeconds(60L * turn.minutes());
            StageEvent last = events.getLast();
            Stage to = PIPELINE.stages().get(turn.stage());
            if (at.isAfter(end)) {
                break;
            }
            if (turn.deed() == Deed.UNDO) {
                if (last.kind() != StageEvent.Kind.UNDONE && last.from().isPresent()) {
                    now = PIPELINE.stage(last.from().get());
                    events.add(next(last, zone, at, now, StageEvent.Kind.UNDONE, MoveSource.UNDO));
                }
            } else if (turn.deed() == Deed.SLIP) {
                if (now.isOpen() && !at.plusSeconds(300).isAfter(end)) {
                    Stage won = PIPELINE.steps().getLast();
                    events.add(next(last, zone, at, won, StageEvent.Kind.of(now, won), MoveSource.DRAG));
                    at = at.plusSeconds(300);
                    events.add(next(events.getLast(), zone, at, now, StageEvent.Kind.of(won, now), MoveSource.DRAG));
                }
            } else if (!to.key().equals(now.key()) && (turn.deed() == Deed.MOVE || isTidied(now, to))) {
                MoveSource source = turn.deed() == Deed.TIDY ? MoveSource.TIDYING : MoveSource.DRAG;
                events.add(next(last, zone, at, to, StageEvent.Kind.of(now, to), source));
                now = to;
            }
        }
        return List.copyOf(events);
    }

    /** What was not undone and undid nothing; a closing opened again within ten minutes counts as undone. */
    static List<StageEvent> done(List<StageEvent> all) {
        List<StageEvent> done = new ArrayList<>();
        for (StageEvent event : without(all)) {
            if (event.kind() == StageEvent.Kind.REOPENED
                    && done.size() > 1
                    && event.from().equals(Optional.of(done.getLast().to()))
                    && !event.at().isAfter(done.getLast().at().plusSeconds(600))) {
                done.removeLast();
                if (!done.getLast().to().equals(event.to())) {
                    done.add(event);
                }
            } else {
                done.add(event);
            }
        }
        return done;
    }

    /** What was not undone and undid nothing. */
    static List<StageEvent> without(List<StageEvent> all) {
        return all.stream()
                .filter(event -> event.kind() != StageEvent.Kind.UNDONE
                        && all.stream().noneMatch(other -> other.undoes().equals(Optional.of(event.id()))))
                .toList();
    }

    private static boolean isTidied(Stage now, Stage to) {
        return !now.type().isClosed() && !to.type().isClosed();
    }

    private static StageEvent created(ProspectId prospect, ZoneId zone, Instant at, Stage stage) {
        return new StageEvent(
                new UUID(prospect.value().getLeastSignificantBits(), 0),
                prospect,
                at,
                LocalDate.ofInstant(at, zone),
                Optional.empty(),
                stage.key(),
                StageEvent.Kind.CREATED,
                MoveSource.FORM,
                "",
                Optional.empty());
    }

    private static StageEvent next(
            StageEvent last, ZoneId zone, Instant at, Stage to, StageEvent.Kind kind, MoveSource source) {
        return new StageEvent(
                new UUID(last.id().getMostSignificantBits(), last.id().getLeastSignificantBits() + 1),
                last.prospect(),
                at,
                LocalDate.ofInstant(at, zone),
                Optional.of(last.to()),
                to.key(),
                kind,
                source,
                "",
                kind == StageEvent.Kind.UNDONE ? Optional.of(last.id()) : Optional.empty());
    }
}
