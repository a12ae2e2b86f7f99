package huni.ui.today;

import static huni.ui.today.StoredDay.FRIDAY;
import static huni.ui.today.StoredDay.companies;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.ui.today.TodayLine.Group;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for the day, and what the day waits for. */
class TodayLanesTest {

    private StoredDay store;
    private TodayViewModel day;
    private ProspectId late;

    @BeforeEach
    void open(@TempDir Path place) {
        store = new StoredDay(place.resolve("store"), "en-GB");
        late = store.add("Yörük Gıda", "lead", 0);
        store.plan(late, ActivityKind.CALL, "", Due.on(FRIDAY.minusDays(2)));
        store.plan(store.add("Ege Tekstil", "lead", 0), ActivityKind.CALL, "", Due.on(FRIDAY.minusDays(1)));
        day = store.day();
    }

    @AfterEach
    void close() {
        day.close();
        store.close();
    }

    @Test
    void whileNobodySeesTheDayItsNumberFollowsAndNoShortReadIsAskedFor() {
        int before = store.tasks.shortReads();
        assertEquals("2", day.dueProperty().get());

        store.plan(late, ActivityKind.TASK, "", Due.on(FRIDAY));
        store.clockShows("2026-11-27T08:01:00Z");

        assertEquals("3", day.dueProperty().get());
        assertEquals(before, store.tasks.shortReads());
    }

    @Test
    void whoComesToTheDayForTheFirstTimeBeginsAtItsTopAndLaterWhereTheyWere() {
        assertEquals("Yörük Gıda", day.selectedEntry().orElseThrow().words().company());

        store.plan(store.add("Pera Otelcilik", "lead", 0), ActivityKind.CALL, "", Due.on(FRIDAY.minusDays(9)));
        store.clockShows("2026-11-27T08:01:00Z");
        day.reads().shownProperty().set(true);
        store.tasks.runAll();
        assertEquals("Pera Otelcilik", day.selectedEntry().orElseThrow().words().company());

        day.reads().shownProperty().set(false);
        store.plan(store.add("Toros Yapı", "lead", 0), ActivityKind.CALL, "", Due.on(FRIDAY.minusDays(12)));
        store.clockShows("2026-11-27T08:02:00Z");
        day.reads().shownProperty().set(true);
        store.tasks.runAll();
        assertEquals("Pera Otelcilik", day.selectedEntry().orElseThrow().words().company());
    }

    @Test
    void whoComesToTheDayWhileItsNumberIsReadDoesNotWaitForThat() {
        store.plan(late, ActivityKind.TASK, "", Due.on(FRIDAY));
        int before = store.tasks.shortReads();

        day.reads().shownProperty().set(true);

        assertEquals(before + 1, store.tasks.shortReads());
        store.tasks.runAll();
        day.reads().shownProperty().set(false);
        day.reads().shownProperty().set(true);
        assertEquals(before + 1, store.tasks.shortReads(), "nothing has changed since");
    }

    @Test
    void anEntryThatLeavesIsGoneOnceThatIsWrittenAndTheRestFollowsOnTheLaneOfLongReads() {
        day.reads().shownProperty().set(true);
        int before = store.tasks.shortReads();

        day.perform(TodayVerb.TOMORROW);
        store.tasks.runNext();

        assertEquals(List.of("Ege Tekstil"), companies(day, Group.OVERDUE));
        assertEquals("Ege Tekstil", day.selectedEntry().orElseThrow().words().company());
        assertEquals("2", day.dueProperty().get(), "it is not read yet");
        store.tasks.runAll();
        assertEquals("1", day.dueProperty().get());
        assertEquals(List.of("Ege Tekstil"), companies(day, Group.OVERDUE));
        assertEquals(before, store.tasks.shortReads());
    }

    @Test
    void anAttemptTakesNoEntryAwayBeforeTheDayIsReadWhereSeveralCallsWithTheSameAreDue() {
        store.plan(late, ActivityKind.CALL, "", Due.on(FRIDAY));
        day.reads().shownProperty().set(true);
        store.tasks.runAll();

        day.perform(TodayVerb.NO_ANSWER);
        store.tasks.runNext();

        assertEquals(List.of("Yörük Gıda", "Ege Tekstil"), companies(day, Group.OVERDUE));
        assertEquals(List.of("Yörük Gıda"), companies(day, Group.TODAY));
    }

    @Test
    void whatTheDayWaitsForIsNotPutOffByAnEntryThatLeaves() {
        day.reads().shownProperty().set(true);
        int before = store.tasks.shortReads();
        day.reads().read(false);
        day.reads().read(true);
        store.tasks.runAll();

        assertEquals(before + 2, store.tasks.shortReads(), "the second takes the place of the first");
    }

    @Test
    void theHeadingOfTheLastEntryGoesWithIt() {
        store.plan(store.add("Pera Otelcilik", "lead", 0), ActivityKind.CALL, "", Due.on(FRIDAY));
        day.reads().shownProperty().set(true);
        store.tasks.runAll();
        day.perform(TodayVerb.DONE);
        store.tasks.runAll();
        day.perform(TodayVerb.DONE);
        store.tasks.runNext();

        assertEquals(
                List.of(),
                day.lines().stream()
                        .filter(line -> line instanceof TodayLine.Heading head && head.group() == Group.OVERDUE)
                        .toList());
    }

    @Test
    void anEntryThatIsOnlyMovedWithinTheDayStaysUntilTheDayIsRead() {
        day.reads().shownProperty().set(true);
        int before = store.tasks.shortReads();

        day.perform(TodayVerb.HOUR);
        store.tasks.runNext();

        assertEquals(List.of("Yörük Gıda", "Ege Tekstil"), companies(day, Group.OVERDUE));
        store.tasks.runAll();
        assertEquals(List.of("Yörük Gıda"), companies(day, Group.TODAY));
        assertEquals(before + 1, store.tasks.shortReads());
    }

    @Test
    void theWeekBesideTheDayIsNotReadAgainWhileNobodySeesIt() {
        FlowViewModel flow = store.flow();
        store.tasks.runAll();
        Optional<FlowPage> first = flow.pageProperty().get();
        flow.shownProperty().set(false);

        store.add("Pera Otelcilik", "lead", 0);
        assertEquals(first, flow.pageProperty().get());
        store.tasks.runAll();
        assertEquals(first, flow.pageProperty().get());

        flow.shownProperty().set(true);
        store.tasks.runAll();
        assertEquals(
                3, flow.pageProperty().get().orElseThrow().week().getFirst().count());
        flow.close();
    }
}
