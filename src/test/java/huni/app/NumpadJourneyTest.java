package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.call.CallOutcome;
import huni.domain.call.CallQuery;
import huni.domain.call.HeldCall;
import huni.domain.dossier.Dossier;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveWatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A morning with one hand on the numpad: every digit is one of its keys, and each does one thing. */
class NumpadJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String CALLED = "Ege Tekstil";

    private ShownWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        window = new ShownWindow(folder);
        window.press(KeyCode.NUMPAD1, KeyCode.CONTROL);
        assertEquals("today-list", window.focused());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsOverdueIsClearedOneByOne() {
        int before = waiting();
        window.numpad(2);
        assertEquals(before - 1, waiting(), "tomorrow");
        window.numpad(3);
        assertEquals(before - 2, waiting(), "next week");
        window.numpad(7);
        assertEquals(before - 3, waiting(), "nobody answered, and the next try is planned");
    }

    @Test
    void whoHasAnAppointmentTomorrowIsRemindedByPhoneAndByEmail() {
        walkTo("Deniz Sigorta");
        window.numpad(1);
        assertFalse(roles("Deniz Sigorta").contains(Role.PHONE_REMINDER));
        assertTrue(roles("Deniz Sigorta").contains(Role.EMAIL_REMINDER));
        window.numpad(2);
        assertFalse(roles("Deniz Sigorta").contains(Role.EMAIL_REMINDER));
        assertTrue(appointment("Deniz Sigorta").isPresent());
    }

    @Test
    void aWholeCallIsHeldFromTheFirstAnswerToTheNextTry() {
        walkTo(CALLED);
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(window.isFocusIn("#call-questions"), window.focused());
        window.numpad(1);
        assertEquals(1, held().given().size());
        window.numpad(1);
        assertEquals(2, held().given().size());
        window.press(KeyCode.PAGE_UP);
        window.numpad(1);
        assertEquals(2, held().given().size(), "the same digit again only goes on");
        window.numpad(9);
        assertEquals(3, held().given().size());
        window.type('/');
        window.numpad(2);
        window.numpad(1);
        assertEquals(1, held().objections().size());
        assertEquals(3, held().given().size(), "a digit of an objection answers no question");

        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.numpad(1 + held().outcomes().indexOf(CallOutcome.NO_ANSWER));
        window.press(KeyCode.ENTER);
        assertNull(OnFx.call(() -> window.find("call")));
        assertTrue(open().isEmpty());
        assertTrue(dossier(CALLED).planned().stream()
                .filter(step -> step.kind() == ActivityKind.CALL)
                .flatMap(step -> step.due().stream())
                .anyMatch(due -> due.day().isAfter(TODAY) && due.time().isPresent()));
        assertEquals("today-list", window.focused());
        assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
    }

    private void walkTo(String company) {
        OnFx.run(() -> {
            ListView<?> list = (ListView<?>) window.find("today-list");
            IntStream.range(0, list.getItems().size())
                    .filter(i -> list.getItems().get(i).toString().contains("company=" + company + ","))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        window.drawn();
    }

    private int waiting() {
        return Integer.parseInt(
                OnFx.call(() -> ((Label) window.scene().lookup("#place-today .rail-number")).getText()));
    }

    private HeldCall held() {
        return open().flatMap(one -> window.store.shortReads().calls().held(one.call()))
                .orElseThrow();
    }

    private Optional<CallQuery.OpenCall> open() {
        return window.store.shortReads().calls().open().stream()
                .filter(one -> one.company().equals(CALLED))
                .findFirst();
    }

    private Dossier dossier(String company) {
        return window.store.prospects().search(company, 20).stream()
                .filter(row -> row.company().equals(company))
                .findFirst()
                .flatMap(row -> window.store.prospects().dossier(row.prospect()))
                .orElseThrow();
    }

    private List<Role> roles(String company) {
        return dossier(company).planned().stream()
                .flatMap(step -> step.role().stream())
                .toList();
    }

    private Optional<Activity> appointment(String company) {
        return dossier(company).planned().stream()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .findFirst();
    }
}
