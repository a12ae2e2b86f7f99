package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
    void whatIsUnderWayStaysUntilItIsOver() {
        Notice writing = Notice.underWay(
                "Yazılıyor…",
                new ReadOnlyDoubleWrapper(0.5).getReadOnlyProperty(),
                List.of(new Notice.Action("Durdur", () -> {})));
        notices.show(writing);
        notices.expire();
        List.of("1.", "2.", "3.").forEach(notices::say);
        assertEquals(List.of("Yazılıyor…", "2.", "3."), shown());
        List.of("4.", "5.", "6.").forEach(notices::problem);
        assertEquals(List.of("Yazılıyor…", "5.", "6."), shown(), "it can be stopped nowhere else");
        notices.dismiss(writing);
        assertEquals(List.of("5.", "6."), shown());
    }

    @Test
    void whatWasDoneSinceTakesTheOlderUndoAway() {
        notices.say("Taşındı.", "Geri al", () -> {});
        notices.say("Kopyalandı.");
        notices.problem("Okunamadı.", "Yinele", () -> {});
        notices.expire();
        assertEquals(List.of("Kopyalandı.", "Okunamadı."), shown());
    }

    @Test
    void aMessageIsAsWideAsItsWordsAndALongOneIsInLines() {
        OnFx.run(() -> {
            notices.say("Taşındı.", "Geri al", () -> {});
            notices.problem("Sayılar okunamadı; hiçbir şey kaybolmadı. ".repeat(5));
            NoticesView view = new NoticesView(notices, Texts.in(Locale.of("tr"), List.of("huni/ui/kit/texts")));
            new Appearance(Theme.LIGHT, 100).scene(view, 1200, 400);
            view.applyCss();
            view.layout();
            List<Node> rows = view.getChildren().filtered(Node::isManaged);
            Bounds small = rows.getFirst().getLayoutBounds();
            Bounds large = rows.getLast().getLayoutBounds();
            assertEquals(List.of(20 * 13.0, 46 * 13.0), List.of(small.getWidth(), large.getWidth()));
            assertTrue(large.getHeight() > 1.5 * small.getHeight(), large.toString());
        });
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
