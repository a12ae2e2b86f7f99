package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.QueuedTaskRunner;
import huni.work.archive.ArchiveWatch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoppableWorkTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final StoppableWork work = new StoppableWork(tasks);
    private final List<String> heard = new ArrayList<>();

    private void begin(StoppableWork.GivenUp<String> watched) {
        work.begin(watched, heard::add, failure -> heard.add("failed: " + failure.getMessage()));
    }

    @Test
    void howFarItIsIsToldAndWhatCameOfIt() {
        List<Double> shares = new ArrayList<>();
        work.shareProperty().subscribe(share -> shares.add(share.doubleValue()));
        begin(watch -> {
            watch.at(1, 4);
            watch.at(3, 4);
            return "done";
        });
        tasks.runAll();

        assertEquals(List.of("done"), heard);
        assertEquals(StoppableWork.NONE, work.shareProperty().get());
        assertTrue(shares.contains(StoppableWork.UNKNOWN), shares::toString);
    }

    @Test
    void whatIsStoppedIsAskedToEndAndIsHeardOfNoMore() {
        List<ArchiveWatch> watches = new ArrayList<>();
        begin(watch -> {
            watches.add(watch);
            assertTrue(work.stop());
            return "late";
        });
        tasks.runAll();

        assertTrue(watches.getFirst().isCancelled());
        assertEquals(List.of(), heard);
        assertEquals(StoppableWork.NONE, work.shareProperty().get());
        assertFalse(work.stop());
    }

    @Test
    void whatComesLateOfStoppedWorkDoesNotEndWhatIsDoneNow() {
        begin(_ -> "first");
        work.stop();
        begin(_ -> "second");
        tasks.runNext();
        assertEquals(StoppableWork.UNKNOWN, work.shareProperty().get());
        tasks.runAll();

        assertEquals(List.of("second"), heard);
    }

    @Test
    void aFailureIsHeard() {
        begin(_ -> {
            throw new IllegalStateException("no room");
        });
        tasks.runAll();

        assertEquals(List.of("failed: no room"), heard);
        assertEquals(StoppableWork.NONE, work.shareProperty().get());
    }
}
