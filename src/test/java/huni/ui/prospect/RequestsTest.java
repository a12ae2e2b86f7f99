package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.work.ClockWatch;
import huni.work.activity.EndActivity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An information request whose clock runs. It is asked on Monday 23 November 2026 at 11:02. */
class RequestsTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();

    @Test
    void theClockRunsInWorkingTimeBesideTheOneOnTheWall() {
        desk.clock.set("2026-11-23T12:02:00Z");
        assertEquals(
                List.of("asked 4 h ago TODAY"),
                shown().subList(0, 1).stream()
                        .map(line -> line.replaceAll(", . h of it working time", ""))
                        .toList());

        desk.clock.set("2026-11-25T12:02:00Z");
        assertTrue(shown().getFirst().startsWith("asked 2 days ago, "), shown().toString());
        assertTrue(shown().getFirst().endsWith(" of it working time OVERDUE"), shown().toString());
    }

    @Test
    void theClockRunsWhileTheProspectIsShownAndNoLongerThanThat() {
        ProspectViewModel shown = desk.screen(id);
        String before = waiting(shown);
        passAMinuteUntil("2026-11-23T10:02:00Z");
        String after = waiting(shown);
        assertTrue(after.startsWith("asked 2 h ago"), before + ", then " + after);

        shown.close();
        passAMinuteUntil("2026-11-23T12:02:00Z");
        assertEquals(after, waiting(shown));
    }

    private static String waiting(ProspectViewModel screen) {
        return screen.nextStep().shownProperty().get().steps().getFirst().waiting();
    }

    private void passAMinuteUntil(String instant) {
        ClockWatch watch = new ClockWatch(desk.workspace, (_, _) -> Map.of());
        desk.clock.set(instant);
        watch.look();
    }

    @Test
    void anAnswerEndsItAndTheTimelineSaysHowLongItTookAndUndoLetsItRunAgain() {
        Activity request = desk.query.dossier(id).orElseThrow().planned().getFirst();
        desk.clock.set("2026-11-23T08:32:00Z");
        desk.done(new EndActivity(request.id(), true, "sent the price list"));

        Activity answered = desk.ledger.records().activities(id).stream()
                .filter(activity -> activity.id().equals(request.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Optional.of(Instant.parse("2026-11-23T08:02:00Z")),
                answered.followThrough().asked());
        assertEquals(
                Optional.of(Instant.parse("2026-11-23T08:32:00Z")),
                answered.followThrough().answered());
        assertEquals(
                "answered after 30 min\nsent the price list",
                desk.screen(id).timeline().rows().getFirst().body());

        desk.workspace.undo();
        assertEquals(
                Optional.empty(),
                desk.query
                        .dossier(id)
                        .orElseThrow()
                        .planned()
                        .getFirst()
                        .followThrough()
                        .answered());
    }

    private List<String> shown() {
        return desk.screen(id).nextStep().shownProperty().get().steps().stream()
                .map(step -> step.waiting() + " " + (step.state() == Due.State.OVERDUE ? "OVERDUE" : step.state()))
                .toList();
    }
}
