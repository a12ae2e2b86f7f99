package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Latest latest = new Latest(tasks);
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

    private void read(String words) {
        latest.run(() -> words, arrived::add, failure -> arrived.add(failure.getMessage()));
    }

    private static String fail() throws Exception {
        throw new Exception("disk");
    }
}
