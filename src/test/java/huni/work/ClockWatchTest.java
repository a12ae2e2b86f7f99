package huni.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.pipeline.StageKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClockWatchTest {

    private static final StageKey LEAD = new StageKey("lead");

    private Instant now = Instant.parse("2026-11-23T11:30:10Z");
    private final Workspace workspace = inIstanbul(new Workspace(new FakeLedger(), () -> now, Runnable::run));
    private final List<Changed> heard = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Map<ProspectId, StageKey> planned = Map.of();
    private final ClockWatch watch = new ClockWatch(workspace, this::planned);

    private static Workspace inIstanbul(Workspace workspace) {
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        return workspace;
    }

    ClockWatchTest() {
        workspace.onChanged(heard::add);
    }

    private Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until) {
        asked.add(from.toLocalTime() + " " + until.toLocalTime());
        return planned;
    }

    private void pass(Duration time) {
        now = now.plus(time);
        if (watch.isAnotherMinute()) {
            watch.look();
        }
    }

    @Test
    void aStepWhoseMinuteHasPassedIsLookedAtAgain() {
        ProspectId prospect = new ProspectId(new UUID(0, 1));
        planned = Map.of(prospect, LEAD);

        pass(Duration.ofSeconds(49));
        assertEquals(List.of(), heard);

        pass(Duration.ofSeconds(1));
        assertEquals(List.of("14:30 14:31"), asked);
        assertEquals(List.of(new Changed(Set.of(prospect), Set.of(LEAD), false)), heard);
    }

    @Test
    void aMinuteInWhichNothingWasPlannedIsNotHeardOf() {
        pass(Duration.ofMinutes(1));

        assertEquals(1, asked.size());
        assertEquals(List.of(), heard);
    }

    @Test
    void theStoreIsAskedOnceAMinuteHoweverOftenTheClockIsLookedAt() {
        for (int i = 0; i < 240; i++) {
            pass(Duration.ofMillis(500));
        }

        assertEquals(List.of("14:30 14:31", "14:31 14:32"), asked);
    }

    @Test
    void afterASleepAllMinutesThatPassedAreAskedForAtOnce() {
        pass(Duration.ofHours(3));

        assertEquals(List.of("14:30 17:30"), asked);
        assertFalse(watch.isAnotherMinute());
    }

    @Test
    void anotherDayHasEverythingLookAgain() {
        pass(Duration.ofHours(10));

        assertEquals(List.of(new Changed(Set.of(), Set.of(), true)), heard);
        assertTrue(asked.isEmpty());
    }

    @Test
    void whoListensToWritesAloneHearsNothingOfTheTime() {
        List<Changed> written = new ArrayList<>();
        workspace.onWritten(written::add);
        planned = Map.of(new ProspectId(new UUID(0, 1)), LEAD);

        pass(Duration.ofMinutes(1));
        pass(Duration.ofDays(1));
        assertEquals(List.of(), written);

        workspace.perform(new ChangeSetting(Settings.Key.CURRENCY, "EUR"));
        assertEquals(1, written.size());
    }

    @Test
    void aClockThatWasSetBackHasEverythingLookAgain() {
        pass(Duration.ofMinutes(-30));

        assertEquals(List.of(new Changed(Set.of(), Set.of(), true)), heard);
    }
}
