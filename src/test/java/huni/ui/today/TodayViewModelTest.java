package huni.ui.today;

import static huni.ui.today.StoredDay.FRIDAY;
import static huni.ui.today.StoredDay.MONDAY;
import static huni.ui.today.StoredDay.at;
import static huni.ui.today.StoredDay.companies;
import static huni.ui.today.StoredDay.entries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {

    private StoredDay store;

    @BeforeEach
    void open(@TempDir Path place) {
        store = new StoredDay(place.resolve("store"), "en-GB");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void press(TodayViewModel day, String key) {
        Entry entry = day.selectedEntry().orElseThrow();
        TodayVerb verb = entry.verbs().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        day.perform(verb);
    }

    private static String why(TodayViewModel day, Group group) {
        return entries(day, group).getFirst().words().why();
    }

    @Test
    void theLadderHasEachThingOnItsRungAndSaysWhyItIsThere() {
        store.fill();
        TodayViewModel day = store.day();

        assertEquals(List.of("Yörük Gıda"), companies(day, Group.OVERDUE));
        assertEquals("overdue by 2 days · ₺32,000 · Decision maker", why(day, Group.OVERDUE));
        assertEquals(List.of("Anadolu Kimya"), companies(day, Group.REQUEST));
        assertEquals("asked: today 09:00, within a working day · ₺85,000", why(day, Group.REQUEST));
        assertEquals("2 h", entries(day, Group.REQUEST).getFirst().when());
        assertEquals(List.of("Deniz Sigorta"), companies(day, Group.REMINDER));
        assertEquals("reminders: phone and e-mail open · ₺64,000", why(day, Group.REMINDER));
        assertEquals(
                List.of(
                        "Kahramanmaraş Uluslararası Nakliyat ve Depolama Hizmetleri Anonim Şirketi",
                        "Pera Otelcilik",
                        "Ege Tekstil"),
                companies(day, Group.TODAY));
        assertEquals(List.of("Gökçe Mimarlık"), companies(day, Group.TRIAL));
        assertEquals(List.of("Kuzey Medikal"), companies(day, Group.STALLED));
        assertEquals("nothing heard; usual here is 10 days · ₺70,000 · Presentation & trial", why(day, Group.STALLED));
        assertEquals(List.of("Marmara Lojistik"), companies(day, Group.WITHOUT_STEP));
        assertEquals("7", day.dueProperty().get());
        assertEquals("7 to do · 1 overdue, 1 more below", day.summaryProperty().get());
    }

    @Test
    void eachReminderHasItsTickAndTheLineGoesWithTheSecond() {
        store.fill();
        TodayViewModel day = store.day();
        ProspectId deniz = entries(day, Group.REMINDER).getFirst().prospect();

        day.perform(entries(day, Group.REMINDER).getFirst(), TodayVerb.PHONE);
        store.tasks.runAll();

        assertEquals("reminders: phone done, e-mail open · ₺64,000", why(day, Group.REMINDER));
        assertEquals(
                List.of(TodayVerb.EMAIL, TodayVerb.MESSAGE),
                entries(day, Group.REMINDER).getFirst().verbs());

        day.perform(entries(day, Group.REMINDER).getFirst(), TodayVerb.EMAIL);
        store.tasks.runAll();

        assertEquals(List.of(), companies(day, Group.REMINDER));
        store.workspace.undo();
        store.tasks.runAll();
        assertEquals(List.of("Deniz Sigorta"), companies(day, Group.REMINDER));
        assertTrue(store.activities(deniz).size() >= 2);
    }

    @Test
    void bothTicksOfAReminderAreMadeByTwoKeysThoughTheFirstIsNotWrittenYet() {
        store.fill();
        TodayViewModel day = store.day();
        Entry deniz = entries(day, Group.REMINDER).getFirst();
        day.select(day.lines().indexOf(deniz));
        int overdue = entries(day, Group.OVERDUE).size();

        day.perform(TodayVerb.PHONE);
        day.perform(TodayVerb.PHONE);
        assertEquals(Optional.of(deniz), day.selectedEntry(), "its other tick is still to be made");
        day.perform(TodayVerb.EMAIL);
        store.tasks.runAll();

        assertEquals(List.of(), companies(day, Group.REMINDER));
        assertEquals(overdue, entries(day, Group.OVERDUE).size());
        assertTrue(day.selectedEntry().isPresent());
    }

    @Test
    void twentyOverdueStepsAreClearedWithTwentyKeys() {
        for (int i = 0; i < 20; i++) {
            store.plan(store.add("Aday " + i, "lead", 0), ActivityKind.CALL, "", Due.on(FRIDAY.minusDays(1 + i)));
        }
        TodayViewModel day = store.day();
        assertEquals("20", day.dueProperty().get());

        for (int i = 0; i < 20; i++) {
            press(day, List.of("2", "3", "4", "5").get(i % 4));
        }
        store.tasks.runAll();

        assertEquals(List.of(), companies(day, Group.OVERDUE));
        assertEquals("", day.dueProperty().get());
        assertEquals(10, entries(day, Group.WITHOUT_STEP).size());
    }

    @Test
    void theRestIsSpreadEvenlyAndOneUndoBringsAllBack() {
        for (int i = 0; i < 11; i++) {
            store.plan(store.add("Aday " + i, "lead", 0), ActivityKind.CALL, "", Due.on(FRIDAY.minusDays(1 + i)));
        }
        ProspectId met = store.add("Toplantı", "appointment", 0);
        store.plan(met, ActivityKind.APPOINTMENT, "", Due.on(FRIDAY.minusDays(1)));
        ProspectId busy = store.add("Dolu gün", "lead", 0);
        store.plan(busy, ActivityKind.TASK, "", Due.on(MONDAY));
        store.plan(busy, ActivityKind.TASK, "", Due.on(MONDAY));
        TodayViewModel day = store.day();

        day.spread();
        store.tasks.runAll();

        assertEquals(List.of("Toplantı"), companies(day, Group.OVERDUE));
        List<Long> loads = store.work().next(5, MONDAY).stream()
                .map(on -> store.planned(on))
                .toList();
        assertEquals(List.of(3L, 3L, 3L, 3L, 2L), loads, "with the call that follows the meeting up");

        store.workspace.undo();
        store.tasks.runAll();

        assertEquals(12, entries(day, Group.OVERDUE).size());
    }

    @Test
    void aStepIsPutOffByAnHourADayAndAWeekOfWorkingTime() {
        ProspectId pera = store.add("Pera", "lead", 0);
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 17, 30));
        TodayViewModel day = store.day();

        press(day, "6");
        store.tasks.runAll();
        assertEquals(
                Optional.of(at(MONDAY, 9, 0)), store.activities(pera).getFirst().due());

        store.workspace.undo();
        store.tasks.runAll();
        press(day, "2");
        store.tasks.runAll();
        assertEquals(
                Optional.of(at(MONDAY, 17, 30)),
                store.activities(pera).getFirst().due());

        store.workspace.undo();
        store.tasks.runAll();
        press(day, "3");
        store.tasks.runAll();
        assertEquals(
                Optional.of(at(FRIDAY.plusWeeks(1), 17, 30)),
                store.activities(pera).getFirst().due());
    }

    @Test
    void doneOffersWhatUsuallyComesNext() {
        ProspectId pera = store.add("Pera", "lead", 0);
        store.plan(pera, ActivityKind.EMAIL, "teklif", Due.on(FRIDAY));
        TodayViewModel day = store.day();

        press(day, "p");
        var form = day.formProperty().get().orElseThrow();
        assertTrue(form.kindProperty().get() == ActivityKind.CALL);
        form.submit();
        store.tasks.runAll();

        assertEquals(Optional.empty(), day.formProperty().get());
        assertEquals(
                List.of(Due.on(MONDAY.plusDays(1))),
                store.activities(pera).stream()
                        .filter(step -> step.isPlanned())
                        .flatMap(step -> step.due().stream())
                        .toList());
    }

    @Test
    void aFormThatOpensWhileTheOneBeforeIsBeingWrittenStaysOpen() {
        store.fill();
        TodayViewModel day = store.day();
        Entry stalled = entries(day, Group.STALLED).getFirst();
        day.perform(stalled, TodayVerb.GIVE_DEMO);
        day.formProperty().get().orElseThrow().submit();
        day.perform(stalled, TodayVerb.GIVE_GIFT);
        var second = day.formProperty().get();

        store.tasks.runAll();

        assertEquals(second, day.formProperty().get());
        assertTrue(second.isPresent());
    }

    @Test
    void aStalledProspectIsOfferedSomethingByOneKey() {
        store.fill();
        TodayViewModel day = store.day();

        day.perform(entries(day, Group.STALLED).getFirst(), TodayVerb.GIVE_DEMO);

        var form = day.formProperty().get().orElseThrow();
        assertEquals(Incentive.Kind.DEMO, form.given().kindProperty().get());
        form.submit();
        store.tasks.runAll();
        assertEquals(List.of(), companies(day, Group.STALLED));
    }

    @Test
    void nobodyAnsweringIsOneKeyAndTheCallIsTriedAgainOnTheNextWorkingDay() {
        store.fill();
        TodayViewModel day = store.day();
        ProspectId yoruk = entries(day, Group.OVERDUE).getFirst().prospect();

        press(day, "7");
        store.tasks.runAll();

        assertEquals(List.of(), companies(day, Group.OVERDUE));
        assertEquals(
                List.of(Due.on(MONDAY)),
                store.activities(yoruk).stream()
                        .filter(step -> step.isPlanned())
                        .flatMap(step -> step.due().stream())
                        .toList());
    }

    @Test
    void aMachineIsTriedAgainALittleLaterAndAWrongNumberNotAtAll() {
        store.fill();
        TodayViewModel day = store.day();
        ProspectId yoruk = entries(day, Group.OVERDUE).getFirst().prospect();

        press(day, "8");
        store.tasks.runAll();
        assertEquals(1, planned(yoruk));
        assertTrue(store.activities(yoruk).stream()
                .filter(Activity::isPlanned)
                .allMatch(step -> step.due().orElseThrow().day().isAfter(FRIDAY)));

        store.workspace.undo();
        store.tasks.runAll();
        day.select(day.lines().indexOf(entries(day, Group.OVERDUE).getFirst()));
        press(day, "9");
        store.tasks.runAll();
        assertEquals(0, planned(yoruk));
        assertEquals(List.of(), companies(day, Group.OVERDUE));
    }

    private long planned(ProspectId prospect) {
        return store.activities(prospect).stream().filter(Activity::isPlanned).count();
    }

    @Test
    void aTimeThatPassesIsOverdueWithTheNextMinute() {
        store.fill();
        TodayViewModel day = store.day();

        store.clockShows("2026-11-27T08:31:00Z");

        assertEquals(List.of("Yörük Gıda", "Pera Otelcilik"), companies(day, Group.OVERDUE));
        assertEquals(
                "overdue by 1 min · ₺100,000 · Closing",
                entries(day, Group.OVERDUE).get(1).words().why());

        store.clockShows("2026-11-27T21:00:00Z");

        assertEquals("Today, Saturday 28 November", day.titleProperty().get());
    }

    @Test
    void aRequestIsLateAfterAWorkingDay() {
        store.fill();
        TodayViewModel day = store.day();

        store.clockShows("2026-11-30T07:00:00Z");

        assertEquals("asked: Fri 27 Nov 09:00, over a working day ago · ₺85,000", why(day, Group.REQUEST));
        assertEquals("red", entries(day, Group.REQUEST).getFirst().urgency());
    }

    @Test
    void theIdleGroupsArePagedAndCounted() {
        for (int i = 0; i < 45; i++) {
            store.add("Aday " + i, "lead", 0);
        }
        TodayViewModel day = store.day();

        assertEquals(20, entries(day, Group.WITHOUT_STEP).size());
        assertEquals(
                new TodayLine.Heading(Group.WITHOUT_STEP, "No next step", "45"),
                day.lines().getFirst());
        assertEquals(
                new TodayLine.More(Group.WITHOUT_STEP, 25, "Show more (25)"),
                day.lines().getLast());
        assertEquals("", day.dueProperty().get());

        day.more(Group.WITHOUT_STEP);
        store.tasks.runAll();

        assertEquals(40, entries(day, Group.WITHOUT_STEP).size());
    }

    @Test
    void aCallBeginsWithTheSelectedCallElseWithTheFirst() {
        store.fill();
        TodayViewModel day = store.day();

        day.call();
        day.select(day.lines().size() - 1);
        day.call();

        ProspectId yoruk = entries(day, Group.OVERDUE).getFirst().prospect();
        assertEquals(List.of(yoruk, yoruk), store.called);
    }

    @Test
    void aMessageIsBegunForTheOccasion() {
        store.fill();
        TodayViewModel day = store.day();

        day.perform(entries(day, Group.REMINDER).getFirst(), TodayVerb.MESSAGE);
        day.perform(entries(day, Group.REQUEST).getFirst(), TodayVerb.MESSAGE);
        day.perform(entries(day, Group.STALLED).getFirst(), TodayVerb.MESSAGE);

        assertEquals(List.of("REMINDER true", "INFORMATION false", "SILENCE false"), store.written);
    }

    @Test
    void theFormThatPlansIsOfTheProspectThatHasNothing() {
        store.fill();
        TodayViewModel day = store.day();
        Entry marmara = entries(day, Group.WITHOUT_STEP).getFirst();

        day.perform(marmara, TodayVerb.PLAN);
        day.formProperty().get().orElseThrow().submit();
        store.tasks.runAll();

        assertEquals(List.of(), companies(day, Group.WITHOUT_STEP));
        assertEquals(1, store.activities(marmara.prospect()).size());
    }
}
