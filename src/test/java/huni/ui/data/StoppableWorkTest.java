package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.data.StoppableWork.Phase;
import huni.ui.kit.QueuedTaskRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoppableWorkTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final StoppableWork work = new StoppableWork(tasks);
    private final List<String> heard = new ArrayList<>();

    private StoppableWork.End<String> end() {
        return new StoppableWork.End<>(
                heard::add, failure -> heard.add("failed: " + failure.getMessage()), () -> heard.add("stopped"));
    }

    private void begin(StoppableWork.GivenUp<String> watched) {
        work.begin(watched, end());
    }

    private Phase course() {
        return work.phaseProperty().get();
    }

    @Test
    void howFarItIsIsToldAndWhatCameOfIt() {
        List<Double> shares = new ArrayList<>();
        work.shareProperty().subscribe(share -> shares.add(share.doubleValue()));
        begin(watch -> {
            watch.at(1, 4);
            tasks.runAll();
            watch.at(3, 4);
            tasks.runAll();
            return "done";
        });
        assertEquals(Phase.STOPPABLE, course());
        tasks.runAll();

        assertEquals(List.of("done"), heard);
        assertEquals(Phase.NONE, course());
        assertEquals(List.of(StoppableWork.UNKNOWN, 0.25, 0.75, StoppableWork.UNKNOWN), shares);
    }

    @Test
    void whatIsStoppedIsUnderWayUntilItHasEndedAndIsHeardOfNoMore() {
        begin(watch -> {
            work.stop();
            assertTrue(watch.isCancelled());
            assertEquals(Phase.STOPPING, course());
            return "late";
        });
        tasks.runAll();

        assertEquals(List.of("stopped"), heard);
        assertEquals(Phase.NONE, course());
    }

    @Test
    void whatEndsBecauseItIsStoppedEndsOnce() {
        begin(watch -> {
            work.stop();
            work.stop();
            watch.at(1, 2);
            return "never";
        });
        tasks.runAll();
        work.stop();

        assertEquals(List.of("stopped"), heard);
    }

    @Test
    void whatHasNotBegunIsStoppedAtOnceAndNeverBegins() {
        begin(_ -> {
            throw new AssertionError("it was stopped");
        });
        work.stop();
        assertEquals(Phase.NONE, course());
        begin(_ -> "second");
        tasks.runNext();
        assertEquals(Phase.STOPPABLE, course());
        tasks.runAll();

        assertEquals(List.of("stopped", "second"), heard);
    }

    @Test
    void whatIsSettledIsStoppedNoMore() {
        work.beginWriting(
                watch -> {
                    watch.settle();
                    tasks.runAll();
                    assertEquals(Phase.SETTLED, course());
                    work.stop();
                    watch.at(1, 2);
                    return "done";
                },
                end());
        tasks.runAll();

        assertEquals(List.of("done"), heard);
    }

    @Test
    void whoeverStopsFirstIsRight() {
        work.beginWriting(
                watch -> {
                    work.stop();
                    watch.settle();
                    return "never";
                },
                end());
        tasks.runAll();

        assertEquals(List.of("stopped"), heard);
    }

    @Test
    void whatWasWrittenInSpiteOfAStopIsTold() {
        work.beginWriting(
                _ -> {
                    work.stop();
                    return "done";
                },
                end());
        tasks.runAll();

        assertEquals(List.of("done"), heard);
    }

    @Test
    void ofWhatIsReadNobodyHearsAfterThePageIsLeftAndOfWhatIsWrittenTheyDo() {
        begin(_ -> "read");
        work.leave();
        work.beginWriting(_ -> "written", end());
        work.leave();
        tasks.runAll();

        assertEquals(List.of("written"), heard);
    }

    @Test
    void partsLeadFromOneShareToAnother() {
        List<Double> shares = new ArrayList<>();
        work.shareProperty().subscribe((_, share) -> shares.add(share.doubleValue()));
        begin(watch -> {
            watch.part(0, 0.5).at(1, 2);
            watch.part(0.5, 1).part(0, 0.5).at(1, 1);
            tasks.runAll();
            return "done";
        });
        tasks.runAll();
        assertEquals(List.of(0.25, 0.75, StoppableWork.UNKNOWN), shares);
    }

    @Test
    void aFailureIsHeard() {
        begin(_ -> {
            throw new IllegalStateException("no room");
        });
        tasks.runAll();

        assertEquals(List.of("failed: no room"), heard);
        assertEquals(Phase.NONE, course());
    }
}
