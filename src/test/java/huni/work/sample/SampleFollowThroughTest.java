package huni.work.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.RaisedObjection;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Prospect;
import huni.domain.worktime.WorkingTime;
import huni.testing.SetClock;
import huni.work.FakeLedger;
import huni.work.FakeRecords;
import huni.work.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples show each thing that was promised, whatever day it is. */
class SampleFollowThroughTest {

    private final FakeLedger ledger = new FakeLedger();

    private FakeRecords filled(String day) {
        new Workspace(ledger, new SetClock(day + "T09:00:00Z"), Runnable::run).perform(new AddSampleData(60, 1));
        return ledger.records();
    }

    private static Stream<Activity> activities(FakeRecords records, ActivityKind kind, ActivityState state) {
        return records.all(Activity.class).stream().filter(one -> one.kind() == kind && one.state() == state);
    }

    private static List<String> companies(FakeRecords records, Stream<ProspectId> ids) {
        Map<ProspectId, String> names = new HashMap<>();
        records.prospects().forEach(prospect -> names.put(prospect.id(), prospect.company()));
        return ids.map(names::get).distinct().sorted().toList();
    }

    @Test
    void whoWantsToBeAddressedHowIsToldWithItsSource() {
        FakeRecords records = filled("2026-11-23");
        List<Consent> told = records.all(Consent.class);

        assertEquals(
                Set.of(Consent.State.MAY, Consent.State.MAY_NOT),
                Set.copyOf(told.stream().map(Consent::state).toList()));
        assertTrue(told.stream().noneMatch(one -> one.source().isBlank()));
        assertEquals(
                List.of("İnci Kuyumculuk"),
                companies(
                        records,
                        told.stream()
                                .filter(one ->
                                        one.channel() == Consent.Channel.PHONE && one.state() == Consent.State.MAY_NOT)
                                .map(Consent::prospect)));
    }

    @Test
    void aRequestRunsAndOneWasAnsweredLate() {
        FakeRecords records = filled("2026-11-23");

        assertEquals(
                List.of("Anadolu Kimya"),
                companies(
                        records,
                        activities(records, ActivityKind.INFORMATION_REQUEST, ActivityState.PLANNED)
                                .map(Activity::prospect)));
        Activity late = activities(records, ActivityKind.INFORMATION_REQUEST, ActivityState.DONE)
                .findFirst()
                .orElseThrow();
        assertTrue(WorkingTime.USUAL
                        .between(
                                late.followThrough().asked().orElseThrow(),
                                late.followThrough().answered().orElseThrow(),
                                records.settings().zone())
                        .compareTo(WorkingTime.USUAL.day())
                > 0);
        assertFalse(late.body().isBlank());
    }

    @Test
    void oneAppointmentWasMissedAndTheOthersHaveTheirPlace() {
        FakeRecords records = filled("2026-11-23");

        assertEquals(
                List.of("Gökçe Mimarlık"),
                companies(
                        records,
                        records.all(Activity.class).stream()
                                .filter(one -> one.followThrough().missed().isPresent())
                                .map(Activity::prospect)));
        List<Activity> booked = activities(records, ActivityKind.APPOINTMENT, ActivityState.PLANNED)
                .toList();
        assertEquals(4, booked.size());
        assertTrue(booked.stream().noneMatch(one -> one.meeting().location().isBlank()));
    }

    @Test
    void objectionsWereRaisedGiftsHaveTheirResultAndAParkedOneItsRhythm() {
        FakeRecords records = filled("2026-11-23");

        assertFalse(records.all(RaisedObjection.class).isEmpty());
        records.all(Activity.class).stream()
                .filter(one -> one.incentive()
                        .filter(given -> given.kind() != Incentive.Kind.TRIAL)
                        .isPresent())
                .forEach(one -> assertFalse(one.body().isBlank(), one.subject()));
        assertEquals(
                List.of("Lale Catering"),
                records.prospects().stream()
                        .filter(prospect -> prospect.care().rhythm().isPresent())
                        .map(Prospect::company)
                        .toList());
        assertTrue(records.prospects().stream()
                .anyMatch(prospect -> !prospect.urgency().trigger().isBlank()));
    }

    @Test
    void aCallWasLeftWithAnAnswerAndCanBeContinued() {
        FakeRecords records = filled("2026-11-23");
        List<Call> open = records.all(Call.class).stream()
                .filter(call -> call.isOpen() && call.kind() == Call.Kind.HELD)
                .toList();

        assertEquals(
                List.of("Kapadokya Turizm"), companies(records, open.stream().map(Call::prospect)));
        assertEquals(1, open.size());
        assertTrue(open.getFirst().talkedSeconds() > 0);
        assertTrue(records.all(CallAnswer.class).stream()
                .anyMatch(answer -> answer.call().equals(open.getFirst().id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"
            })
    void nobodyIsCalledOrMetOnADayOff(String day) {
        FakeRecords records = filled(day);
        LocalDate today = LocalDate.parse(day);
        List<LocalDate> due = records.all(Activity.class).stream()
                .filter(Activity::isPlanned)
                .flatMap(one -> one.due().stream())
                .map(Due::day)
                .toList();

        assertEquals(
                List.of(),
                due.stream()
                        .filter(one -> !one.equals(today) && !WorkingTime.USUAL.isWorked(one))
                        .toList());
        assertTrue(due.contains(today), "something is to be done today");
        assertTrue(due.contains(WorkingTime.USUAL.after(today)), "and on the next working day");
        assertTrue(due.contains(WorkingTime.USUAL.before(today)), "and something is overdue");
    }
}
