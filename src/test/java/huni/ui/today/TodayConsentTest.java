package huni.ui.today;

import static huni.ui.today.StoredDay.FRIDAY;
import static huni.ui.today.StoredDay.entries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ContactId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Contact;
import huni.ui.today.TodayLine.Entry;
import huni.ui.today.TodayLine.Group;
import huni.work.prospect.EditConsent;
import huni.work.prospect.PutContact;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does not want is never proposed first, and done only knowingly. */
class TodayConsentTest {

    private StoredDay store;

    @BeforeEach
    void open(@TempDir Path place) {
        store = new StoredDay(place.resolve("store"), "en-GB");
        store.fill();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void refuse(ProspectId prospect, Channel... ways) {
        ContactId person = new ContactId(UUID.randomUUID());
        store.done(new PutContact(new Contact(
                person,
                prospect,
                "Kemal Öz",
                "",
                "0532 000 00 00",
                "+905320000000",
                "kemal@ornek.example",
                Authority.Role.UNKNOWN,
                9,
                0)));
        Arrays.stream(ways)
                .forEach(way -> store.done(
                        new EditConsent(prospect, person, way, told -> told.with(Consent.State.MAY_NOT, FRIDAY))));
        store.tasks.runAll();
    }

    private static Entry of(TodayViewModel day, Group group) {
        return entries(day, group).getFirst();
    }

    private List<String> notes(ProspectId prospect) {
        return store.activities(prospect).stream()
                .filter(one -> one.kind() == ActivityKind.NOTE)
                .map(Activity::body)
                .toList();
    }

    @Test
    void whoeverMayNotBeCalledIsWrittenToFirstAndTheSessionOfCallsGoesPast() {
        TodayViewModel day = store.day();
        Entry overdue = of(day, Group.OVERDUE);
        assertEquals(TodayVerb.CALL, overdue.verbs().getFirst());

        refuse(overdue.prospect(), Channel.PHONE);

        Entry refused = of(day, Group.OVERDUE);
        assertEquals(Set.of(Channel.PHONE), refused.closed());
        assertEquals(TodayVerb.MESSAGE, refused.verbs().getFirst());
        assertTrue(refused.verbs().contains(TodayVerb.CALL), "it can still be done, knowingly");
        day.select(-1);
        assertTrue(day.call());
        assertEquals(
                "Pera Otelcilik",
                entries(day, Group.TODAY).stream()
                        .filter(entry -> store.called.contains(entry.prospect()))
                        .map(entry -> entry.words().company())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aLineNamesWhoMayBeCalled() {
        TodayViewModel day = store.day();
        Entry overdue = of(day, Group.OVERDUE);
        assertTrue(
                overdue.words().what().startsWith("Ayşe Deniz"), overdue.words().what());
        ContactId ayse = store.people(overdue.prospect()).getFirst().id();
        refuse(overdue.prospect(), Channel.EMAIL);

        store.done(new EditConsent(
                overdue.prospect(), ayse, Channel.PHONE, told -> told.with(Consent.State.MAY_NOT, FRIDAY)));
        store.tasks.runAll();

        Entry named = of(day, Group.OVERDUE);
        assertTrue(named.words().what().startsWith("Kemal Öz"), named.words().what());
        assertEquals(TodayVerb.CALL, named.verbs().getFirst());
    }

    @Test
    void whoeverRefusesBothIsNotWrittenToEither() {
        TodayViewModel day = store.day();
        refuse(of(day, Group.OVERDUE).prospect(), Channel.PHONE, Channel.EMAIL);

        assertEquals(TodayVerb.DONE, of(day, Group.OVERDUE).verbs().getFirst());
        assertFalse(of(day, Group.OVERDUE).verbs().contains(TodayVerb.MESSAGE));
    }

    @Test
    void aReminderByPhoneIsTickedAtTheSecondKeyAndStandsInTheTimeline() {
        TodayViewModel day = store.day();
        ProspectId deniz = of(day, Group.REMINDER).prospect();
        refuse(deniz, Channel.PHONE);
        Entry reminder = of(day, Group.REMINDER);
        assertEquals(List.of(TodayVerb.EMAIL, TodayVerb.MESSAGE, TodayVerb.PHONE), reminder.verbs());

        day.perform(reminder, TodayVerb.PHONE);
        store.tasks.runAll();
        assertEquals(List.of(), notes(deniz));
        assertEquals(
                "Deniz Sigorta: not by phone. Press the key again to do it all the same; that will stand in the timeline.",
                store.notices.shown().getLast().text());
        assertTrue(of(day, Group.REMINDER).verbs().contains(TodayVerb.PHONE), "nothing is ticked yet");

        day.perform(of(day, Group.REMINDER), TodayVerb.PHONE);
        store.tasks.runAll();
        assertEquals(List.of("Called although Deniz Sigorta does not want to be called."), notes(deniz));
        assertFalse(of(day, Group.REMINDER).verbs().contains(TodayVerb.PHONE));

        store.workspace.undo();
        store.workspace.undo();
        assertEquals(List.of(), notes(deniz));
    }

    @Test
    void anotherKeyInBetweenIsNoSecondOne() {
        TodayViewModel day = store.day();
        ProspectId deniz = of(day, Group.REMINDER).prospect();
        refuse(deniz, Channel.PHONE, Channel.EMAIL);

        day.perform(of(day, Group.REMINDER), TodayVerb.PHONE);
        day.perform(of(day, Group.REMINDER), TodayVerb.EMAIL);
        store.tasks.runAll();
        assertEquals(List.of(), notes(deniz));
        day.perform(of(day, Group.REMINDER), TodayVerb.PHONE);
        store.tasks.runAll();
        assertEquals(List.of(), notes(deniz), "what was told last is about the other way");
    }

    @Test
    void somethingIsOfferedKnowinglyToWhomNothingMayBeSaid() {
        TodayViewModel day = store.day();
        ProspectId kuzey = of(day, Group.STALLED).prospect();
        refuse(kuzey, Channel.PHONE, Channel.EMAIL);
        assertEquals(TodayVerb.PLAN, of(day, Group.STALLED).verbs().getFirst());

        day.perform(of(day, Group.STALLED), TodayVerb.GIVE_TRIAL);
        assertTrue(day.formProperty().get().isEmpty());
        day.perform(of(day, Group.STALLED), TodayVerb.GIVE_TRIAL);
        store.tasks.runAll();
        assertTrue(day.formProperty().get().isPresent());
        assertEquals(1, notes(kuzey).size());
    }

    @Test
    void whatNeedsNobodyNeedsNoSecondKey() {
        TodayViewModel day = store.day();
        Entry overdue = of(day, Group.OVERDUE);
        refuse(overdue.prospect(), Channel.PHONE, Channel.EMAIL);

        day.perform(of(day, Group.OVERDUE), TodayVerb.TOMORROW);
        store.tasks.runAll();
        assertEquals(List.of(), entries(day, Group.OVERDUE));
    }
}
