package huni.ui.today;

import static huni.ui.today.StoredDay.FRIDAY;
import static huni.ui.today.StoredDay.MONDAY;
import static huni.ui.today.StoredDay.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.ui.kit.Notice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An appointment of today is moved by a key, and its new time stands close to others. */
class MovedAppointmentTest {

    @TempDir
    private Path place;

    private List<String> said(String language, Due other, TodayVerb verb) {
        try (StoredDay store = new StoredDay(place.resolve(language + verb), language)) {
            ProspectId pera = store.add("Pera", "appointment", 0);
            store.plan(pera, ActivityKind.APPOINTMENT, "", at(FRIDAY, 14, 0));
            store.plan(store.add("Ege", "appointment", 0), ActivityKind.APPOINTMENT, "", other);
            TodayViewModel day = store.day();
            day.select(day.lines()
                    .indexOf(day.lines().stream()
                            .filter(line -> line instanceof TodayLine.Entry entry
                                    && entry.prospect().equals(pera)
                                    && entry.verbs().contains(verb)
                                    && entry.step()
                                            .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                                            .isPresent())
                            .findFirst()
                            .orElseThrow()));

            day.perform(verb);
            store.tasks.runAll();

            List<String> said = store.notices.shown().stream().map(Notice::text).toList();
            store.notices.shown().getFirst().action().orElseThrow().run().run();
            store.tasks.runAll();
            assertEquals(
                    1,
                    store.activities(pera).stream()
                            .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                            .filter(step ->
                                    step.due().filter(at(FRIDAY, 14, 0)::equals).isPresent())
                            .count(),
                    "undo brings it back");
            return said;
        }
    }

    @Test
    void whatIsAtTheSameTimeIsSaidWithTheMove() {
        assertEquals(
                List.of("Pera: moved to Mon 30 Nov 14:00. At the same time there is Ege (14:30 – 15:30)."),
                said("en-GB", at(MONDAY, 14, 30), TodayVerb.TOMORROW));
        assertEquals(
                List.of("Pera ertelendi: 30 Kas Pzt 14:00. Aynı saatte Ege var (14:30 – 15:30)."),
                said("tr-TR", at(MONDAY, 14, 30), TodayVerb.TOMORROW));
    }

    @Test
    void aTightGapIsSaidWithTheMove() {
        assertEquals(
                List.of("Pera: moved to today 15:00. Ege is at 16:15 the same day: 15 min between the two."),
                said("en-GB", at(FRIDAY, 16, 15), TodayVerb.HOUR));
        assertEquals(
                List.of("Pera ertelendi: bugün 15:00. Aynı gün 16:15’te Ege var: arada 15 dakika kalıyor."),
                said("tr-TR", at(FRIDAY, 16, 15), TodayVerb.HOUR));
    }

    @Test
    void nothingMoreIsSaidWhereThereIsRoom() {
        assertEquals(List.of("Pera: moved to Mon 30 Nov 14:00."), said("en-GB", at(MONDAY, 9, 0), TodayVerb.TOMORROW));
    }
}
