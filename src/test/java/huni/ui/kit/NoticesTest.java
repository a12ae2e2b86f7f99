package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();

    @Test
    void theSameTextIsShownOnceAndLast() {
        notices.say("Taşındı.");
        notices.say("Silindi.");
        notices.say("Taşındı.");
        assertEquals(List.of("Silindi.", "Taşındı."), shown());
    }

    @Test
    void theOldestThatNeedNotStayMakesRoom() {
        notices.problem("Okunamadı.");
        notices.say("Taşındı.");
        notices.say("Silindi.");
        notices.say("Eklendi.");
        assertEquals(List.of("Okunamadı.", "Silindi.", "Eklendi."), shown());
    }

    @Test
    void ofProblemsAloneTheOldestMakesRoom() {
        List.of("1.", "2.", "3.", "4.").forEach(notices::problem);
        assertEquals(List.of("2.", "3.", "4."), shown());
    }

    @Test
    void theActionIsDoneOnceAndTheMessageGoes() {
        List<String> done = new ArrayList<>();
        notices.say("Taşındı.", "Geri al", () -> done.add("undo"));
        notices.act(notices.shown().getFirst());
        assertEquals(List.of("undo"), done);
        assertEquals(List.of(), shown());
    }

    @Test
    void onlyAProblemStays() {
        notices.say("Taşındı.");
        notices.problem("Okunamadı.");
        assertEquals(
                List.of(false, true),
                notices.shown().stream().map(Notice::stays).toList());
    }

    private List<String> shown() {
        return notices.shown().stream().map(Notice::text).toList();
    }
}
