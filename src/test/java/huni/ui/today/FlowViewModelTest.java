package huni.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.ui.today.FlowPage.FlowNumber;
import huni.ui.today.FlowPage.FlowPicture;
import huni.work.activity.BookAppointment;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Friday 27 November 2026: week 48, of which Monday is the 23rd. */
class FlowViewModelTest {

    private StoredDay store;

    @BeforeEach
    void open(@TempDir Path place) {
        store = new StoredDay(place.resolve("store"), "tr-TR");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void created(LocalDate day, int count) {
        store.clock.set(day + "T09:00:00Z");
        for (int i = 0; i < count; i++) {
            store.done(new CreateProspect(day + " " + i, "", Optional.of(new StageKey("lead"))));
        }
    }

    /** Weeks 43 to 47 with 6, 6, 5, 1 and 2; this week 3. */
    private void fill() {
        int[] counts = {6, 6, 5, 1, 2};
        for (int i = 0; i < counts.length; i++) {
            created(LocalDate.of(2026, 10, 21).plusWeeks(i), counts[i]);
        }
        created(LocalDate.of(2026, 11, 23), 3);
        store.clock.set("2026-11-27T08:00:00Z");
    }

    private FlowPage shown(FlowViewModel flow) {
        store.tasks.runAll();
        return flow.pageProperty().get().orElseThrow();
    }

    private static List<String> words(List<FlowNumber> numbers) {
        return numbers.stream().map(one -> one.name() + " " + one.words()).toList();
    }

    @Test
    void anEmptyStoreHasNothingToTell() {
        try (FlowViewModel flow = store.flow()) {
            store.tasks.runAll();
            assertEquals(Optional.empty(), flow.pageProperty().get());
        }
    }

    @Test
    void theWeeksStandBesideTheDayInWords() {
        fill();
        try (FlowViewModel flow = store.flow()) {
            FlowPicture picture = shown(flow).flow().orElseThrow();
            assertEquals(List.of("H43 6", "H44 6", "H45 5", "H46 1", "H47 2"), words(picture.bars()));
            assertEquals("Son iki hafta, kendi ortancanızın %30’u.", picture.sentence());
            assertEquals("Haftalık yeni aday sayısı, biten son 5 hafta; çizgi ortanca: 5", picture.definition());
            assertTrue(picture.latestThin());
            assertEquals(List.of(false, false, false, true, true), picture.thin());
        }
    }

    @Test
    void eachNumberLeadsToAsManyProspects() {
        fill();
        store.plan(
                store.add("Deniz Sigorta", "appointment", 0),
                ActivityKind.APPOINTMENT,
                "ofislerinde",
                StoredDay.at(StoredDay.FRIDAY, 15, 0));
        try (FlowViewModel flow = store.flow()) {
            FlowPage page = shown(flow);
            assertEquals(List.of("yeni aday 4", "randevu alınan 1", "bu haftaya randevulu 1"), words(page.week()));
            page.week().forEach(flow::show);
            flow.show(page.flow().orElseThrow().bars().getFirst());
            assertEquals(
                    List.of(
                            "Bu haftanın yeni adayları: 4",
                            "Bu hafta randevu alınanlar: 1",
                            "Bu hafta randevusu olanlar: 1",
                            "43. haftanın yeni adayları: 6"),
                    store.listed);
        }
    }

    @Test
    void anAppointmentThatIsBookedForNextWeekCountsAtOnceAlsoWithoutTheDecisionMaker() {
        fill();
        ProspectId prospect = store.add("Deniz Sigorta", "appointment", 0);
        try (FlowViewModel flow = store.flow()) {
            assertEquals(
                    List.of("yeni aday 4", "randevu alınan 0", "bu haftaya randevulu 0"),
                    words(shown(flow).week()));
            store.done(new BookAppointment(prospect, "", StoredDay.at(StoredDay.FRIDAY.plusDays(3), 10, 0))
                    .with(new GateAnswer.WithoutDecisionMaker("kendisi istedi")));
            assertEquals(
                    List.of("yeni aday 4", "randevu alınan 1", "bu haftaya randevulu 0"),
                    words(shown(flow).week()));
        }
    }

    @Test
    void itFollowsChangesAndTheCalendar() {
        fill();
        try (FlowViewModel flow = store.flow()) {
            assertEquals(3, shown(flow).week().getFirst().count());
            store.add("Yeni", "lead", 0);
            assertEquals(4, shown(flow).week().getFirst().count());

            store.clockShows("2026-11-30T06:00:00Z");
            FlowPage monday = shown(flow);
            assertEquals(0, monday.week().getFirst().count());
            FlowPicture picture = monday.flow().orElseThrow();
            assertEquals("H48 4", words(picture.bars()).getLast());
            assertEquals("Son iki hafta, kendi ortancanızın %67’si.", picture.sentence());
            assertFalse(picture.latestThin(), "3 of 4.5 are two thirds, and not less");
        }
    }
}
