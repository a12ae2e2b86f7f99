package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Latest latest = new Latest(tasks);
    private final List<String> begun = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();

    @Test
    void onlyTheNewestReadArrives() {
        read("i");
        read("iş");
        read("ışık");
        tasks.runAll();
        assertEquals(List.of("ışık"), arrived);
    }

    @Test
    void aReadThatIsDoneBeforeTheNextArrives() {
        read("i");
        tasks.runAll();
        read("iş");
        tasks.runAll();
        assertEquals(List.of("i", "iş"), arrived);
    }

    @Test
    void theFailureOfAnOlderReadIsDropped() {
        latest.run(LatestTest::fail, arrived::add, failure -> arrived.add(failure.getMessage()));
        read("iş");
        tasks.runAll();
        assertEquals(List.of("iş"), arrived);
    }

    @Test
    void theFailureOfTheNewestArrives() {
        latest.run(LatestTest::fail, arrived::add, failure -> arrived.add(failure.getMessage()));
        tasks.runAll();
        assertEquals(List.of("disk"), arrived);
    }

    @Test
    void afterDropNothingArrives() {
        read("i");
        latest.drop();
        tasks.runAll();
        assertEquals(List.of(), arrived);
    }

    @Test
    void ofManyReadsOnlyThoseAreBegunThatAreTheNewestWhenTheirTurnComes() {
        read("ı");
        tasks.runNext();
        for (int letters = 1; letters < 10; letters++) {
            read("ışık yapı!".substring(0, letters));
        }
        tasks.runAll();
        assertEquals(List.of("ı", "ışık yapı"), begun);
        assertEquals(List.of("ı", "ışık yapı"), arrived);
    }

    @Test
    void aLongReadThatIsSupersededUnderWayEndsAndDoesNotArrive() {
        latest.runLong(
                cancellation -> {
                    begun.add("long " + cancellation.isCancelled());
                    latest.runLong(_ -> "newer", arrived::add, _ -> arrived.add("failed"));
                    begun.add("long " + cancellation.isCancelled());
                    cancellation.check();
                    return "older";
                },
                arrived::add,
                _ -> arrived.add("failed"));
        tasks.runAll();
        assertEquals(List.of("long false", "long true"), begun);
        assertEquals(List.of("newer"), arrived);
    }

    @Test
    void aLongReadThatWasDroppedIsNotBegun() {
        latest.runLong(_ -> begun.add("long"), found -> arrived.add(found.toString()), _ -> arrived.add("failed"));
        latest.drop();
        tasks.runAll();
        assertEquals(List.of(), begun);
        assertEquals(List.of(), arrived);
    }

    private void read(String words) {
        latest.run(() -> begin(words), arrived::add, failure -> arrived.add(failure.getMessage()));
    }

    private String begin(String words) {
        begun.add(words);
        return words;
    }

    private static String fail() throws Exception {
        throw new Exception("disk");
    }
}
