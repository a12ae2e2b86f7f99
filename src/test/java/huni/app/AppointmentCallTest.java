package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.OnFx;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first call that ends in an appointment, and the days until it is held, by keys in the whole window. */
class AppointmentCallTest {

    private static final String COMPANY = "Aranan Deneme Ltd";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @TempDir
    private Path home;

    @Test
    void aFirstCallEndsInAnAppointmentThatIsRemindedTheDayBeforeAndHeld() throws Exception {
        Path folder = home.resolve("store");
        try (ShownWindow window = new ShownWindow(folder, Instant.parse("2026-11-23T09:00:00Z"))) {
            call(window);
            book(window);
            assertNotNull(window.find("gate-form"), "nobody has said yet who decides");
            decided(window);

            Dossier known = dossier(window);
            assertEquals(
                    new StageKey("appointment"), known.prospect().standing().stage());
            assertEquals(
                    Map.of(
                            Role.CONFIRMATION, MONDAY,
                            Role.PHONE_REMINDER, THURSDAY,
                            Role.EMAIL_REMINDER, THURSDAY,
                            Role.FOLLOW_UP, FRIDAY.plusDays(3)),
                    known.planned().stream()
                            .filter(step -> step.role().isPresent())
                            .collect(Collectors.toMap(step -> step.role().orElseThrow(), AppointmentCallTest::day)));
            Activity booked = appointment(known).orElseThrow();
            assertEquals(Optional.of(new Due(FRIDAY, Optional.of(LocalTime.of(14, 0)))), booked.due());
            assertTrue(booked.followThrough().booking().orElseThrow().authorityConfirmed());
            assertEquals(List.of(), window.store.shortReads().calls().open());
        }
        try (ShownWindow window = new ShownWindow(folder, Instant.parse("2026-11-26T06:00:00Z"))) {
            window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
            window.type('4');
            assertTrue(isSaid(window, "Yaklaşan randevular: hatırlat"), "the reminders stand in Today the day before");
            window.type('1');
            assertEquals(List.of(Role.EMAIL_REMINDER, Role.FOLLOW_UP), roles(dossier(window)));
            window.type('2');
            assertEquals(List.of(Role.FOLLOW_UP), roles(dossier(window)));
        }
        try (ShownWindow window = new ShownWindow(folder, Instant.parse("2026-11-27T12:00:00Z"))) {
            window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
            window.type('4');
            Dossier known = dossier(window);
            assertEquals(Optional.empty(), appointment(known));
            assertTrue(window.store.prospects().timeline(known.prospect().id(), Optional.empty(), 20).stream()
                    .filter(TimelineEntry.Happened.class::isInstance)
                    .map(entry -> ((TimelineEntry.Happened) entry).activity())
                    .anyMatch(step -> step.followThrough().held().isPresent()));
            assertEquals(List.of(Role.FOLLOW_UP), roles(known));
            assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));
        }
    }

    @Test
    void whoDoesNotMoveIsAskedOnceForTheDecisionMakerAndBooked() throws Exception {
        try (ShownWindow window = new ShownWindow(home.resolve("store"), Instant.parse("2026-11-23T09:00:00Z"))) {
            call(window);
            window.press(KeyCode.ENTER, KeyCode.CONTROL);
            window.type('1');
            window.words("randevu cuma 14");
            OnFx.run(() -> ((CheckBox) window.find("call-moves")).fire());
            window.focus("call-next-step");
            window.press(KeyCode.ENTER);
            assertNotNull(
                    window.find("gate-form"), "before an appointment stands its gate, whether somebody moves or not");
            decided(window);

            assertNull(window.find("gate-form"));
            assertEquals(List.of(), window.store.shortReads().calls().open());
            assertTrue(appointment(dossier(window)).isPresent());
            assertEquals(
                    new StageKey("lead"), dossier(window).prospect().standing().stage());
        }
    }

    /** A new prospect is called; what was bought and how urgent it is is told, and not who decides. */
    private static void call(ShownWindow window) {
        window.store.workspace().perform(new CreateProspect(COMPANY, "", Optional.empty()));
        open(window);
        window.type('8');
        window.type('9');
        window.type('n');
        window.words("yazılım 2025 36 bin");
        window.press(KeyCode.ENTER);
    }

    private static void open(ShownWindow window) {
        window.open(COMPANY);
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(window.isFocusIn("#call-questions"), window.focused());
    }

    private static void book(ShownWindow window) {
        window.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.type('2');
        window.words("cuma 14");
        window.press(KeyCode.ENTER);
    }

    private static void decided(ShownWindow window) {
        OnFx.run(() -> ((RadioButton) window.find("gate-decision-maker")).fire());
        window.press(KeyCode.ENTER);
    }

    private static Dossier dossier(ShownWindow window) {
        return window.store.prospects().search(COMPANY, 1).stream()
                .findFirst()
                .flatMap(row -> window.store.prospects().dossier(row.prospect()))
                .orElseThrow();
    }

    private static Optional<Activity> appointment(Dossier known) {
        return known.planned().stream()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .findFirst();
    }

    private static List<Role> roles(Dossier known) {
        return known.planned().stream().flatMap(step -> step.role().stream()).toList();
    }

    private static LocalDate day(Activity step) {
        return step.due().orElseThrow().day();
    }

    private static boolean isSaid(ShownWindow window, String words) {
        return OnFx.call(() -> window.scene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .anyMatch(words::equals));
    }
}
