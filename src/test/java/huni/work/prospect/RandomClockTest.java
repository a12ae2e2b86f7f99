package huni.work.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random moves and undos through the one door, in any zone, under a clock that is set back and forward meanwhile. */
class RandomClockTest {

    private static final List<StageKey> STAGES =
            List.of("lead", "decision_maker", "appointment", "presentation", "closing", "parked").stream()
                    .map(StageKey::new)
                    .toList();

    /** The clock goes so many minutes on, or back; then a move into a stage, or an undo of the last one. */
    record Deed(int minutes, int stage, boolean undo) {}

    /** A prospect of a salesperson in some zone. */
    private static final class Day {
        private final FakeLedger ledger = new FakeLedger();
        private final Workspace workspace;
        private final ProspectId prospect;
        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        Day(String zone) {
            workspace = new Workspace(ledger, () -> now, Runnable::run);
            done(new ChangeSetting(Settings.Key.ZONE, zone));
            prospect = done(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        }

        private <R> R done(Operation<R> operation) {
            if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
                return result;
            }
            throw new AssertionError(operation);
        }

        /** Where it stands after these deeds, by what was asked for alone. */
        StageKey does(List<Deed> deeds, boolean steady) {
            List<StageKey> way = new ArrayList<>(List.of(STAGES.getFirst()));
            for (Deed deed : deeds) {
                now = now.plus(Duration.ofMinutes(steady ? Math.abs(deed.minutes()) + 1 : deed.minutes()));
                StageKey to = STAGES.get(deed.stage());
                if (deed.undo() && way.size() > 1) {
                    workspace.undo();
                    way.removeLast();
                } else if (!deed.undo() && !to.equals(way.getLast())) {
                    GateAnswer answer = new GateAnswer.DecisionMaker("");
                    done(new MoveProspects(List.of(prospect), new Move(to, MoveSource.DRAG, answer), new Slot.Top()));
                    way.add(to);
                }
            }
            return way.getLast();
        }

        List<StageEvent> events() {
            return ledger.records().events().stream()
                    .filter(event -> event.prospect().equals(prospect))
                    .toList();
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        int week = 7 * 24 * 60;
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-week, week),
                                Arbitraries.integers().between(-5, 5)),
                        Arbitraries.integers().between(0, STAGES.size() - 1),
                        Arbitraries.integers().between(0, 3).map(one -> one == 0))
                .as(Deed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }

    @Property
    void eventsGoOnWhateverTheClockDoes(@ForAll("deeds") List<Deed> deeds, @ForAll("zones") String zone) {
        Day day = new Day(zone);
        StageKey stands = day.does(deeds, false);

        List<StageEvent> events = day.events();
        for (int i = 1; i < events.size(); i++) {
            assertTrue(events.get(i - 1).at().isBefore(events.get(i).at()), events + "");
            assertFalse(events.get(i).day().isBefore(events.get(i - 1).day()), events + "");
        }
        assertEquals(Optional.of(stands), StageHistory.of(events).last().map(StageEvent::to));
        assertEquals(
                stands, day.ledger.records().prospects().getFirst().standing().stage());
    }

    @Property
    void aClockSetBackChangesNoWay(@ForAll("deeds") List<Deed> deeds, @ForAll("zones") String zone) {
        Day jumping = new Day(zone);
        Day steady = new Day(zone);
        jumping.does(deeds, false);
        steady.does(deeds, true);

        assertEquals(way(steady.events()), way(jumping.events()));
    }

    /** What counts, without when. */
    private static List<String> way(List<StageEvent> events) {
        return StageHistory.of(events).events().stream()
                .map(event -> event.from() + " " + event.to() + " " + event.kind())
                .toList();
    }
}
