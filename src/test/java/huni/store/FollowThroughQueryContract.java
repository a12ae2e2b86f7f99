package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.call.CallOutcome;
import huni.domain.history.FollowThroughQuery;
import huni.domain.history.FollowThroughQuery.CarriedAppointment;
import huni.domain.history.FollowThroughQuery.FirstBooking;
import huni.domain.history.FollowThroughQuery.TriedCall;
import huni.domain.pipeline.PipelineKey;
import huni.domain.prospect.GateAnswer;
import huni.store.read.StoreFollowThrough;
import huni.store.read.StoreProspects;
import huni.work.activity.BookAppointment;
import huni.work.activity.EndActivity;
import huni.work.call.BeginCall;
import huni.work.call.FinishCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done around appointments and calls, whatever the database. */
abstract class FollowThroughQueryContract {

    private static final PipelineKey OTHER = new PipelineKey("other");

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private FollowThroughQuery done;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        done = new StoreFollowThrough(fresh.database());
    }

    private ActivityId book(ProspectId id) {
        return desk.done(
                new BookAppointment(id, "", Due.on(desk.today().plusDays(1))).with(new GateAnswer.DecisionMaker("")));
    }

    @Test
    void anAppointmentTellsWhatWasDoneForItAndWhatBecameOfIt() {
        ProspectId id = desk.create("Ege Tekstil");
        ActivityId booked = book(id);
        CarriedAppointment planned = appointments().getFirst();
        assertEquals(desk.today().plusDays(1), planned.day());
        assertTrue(planned.booked().isPresent() && planned.ended().isEmpty());
        assertEquals(Optional.empty(), planned.parts().phoneReminder());

        end(id, Role.PHONE_REMINDER);
        end(id, Role.EMAIL_REMINDER);
        desk.minutesPass(60 * 24);
        desk.done(new EndActivity(booked, true, ""));
        desk.minutesPass(90);
        end(id, Role.FOLLOW_UP);

        CarriedAppointment carried = appointments().getFirst();
        assertEquals(1, appointments().size());
        Instant held = carried.ended().orElseThrow().at();
        assertTrue(carried.ended().orElseThrow().held());
        assertTrue(carried.parts().phoneReminder().orElseThrow().isBefore(held));
        assertTrue(carried.parts().writtenReminder().orElseThrow().isBefore(held));
        assertEquals(
                90,
                Duration.between(held, carried.parts().followUp().orElseThrow()).toMinutes());
    }

    private List<CarriedAppointment> appointments() {
        assertEquals(List.of(), done.appointments(OTHER, desk.today()));
        assertEquals(
                List.of(), done.appointments(PipelineKey.FIRST, desk.today().plusDays(30)));
        return done.appointments(PipelineKey.FIRST, desk.today().minusDays(1));
    }

    private void end(ProspectId id, Role role) {
        Activity part = new StoreProspects(fresh.database())
                .dossier(id).orElseThrow().planned().stream()
                        .filter(activity -> activity.role().equals(Optional.of(role)))
                        .findFirst()
                        .orElseThrow();
        desk.done(new EndActivity(part.id(), true, ""));
    }

    @Test
    void theFirstBookingIsToldWithTheFirstCallAndTheCreation() {
        ProspectId id = desk.create("Ege Tekstil");
        ProspectId never = desk.create("Marmara Lojistik");
        UUID call = desk.done(new BeginCall(id));
        desk.done(new FinishCall(call, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 60));
        desk.minutesPass(60);
        book(id);
        desk.minutesPass(60);
        book(id);

        List<FirstBooking> bookings = done.firstBookings(List.of(id, never, id));

        assertEquals(List.of(id), bookings.stream().map(FirstBooking::prospect).toList());
        FirstBooking first = bookings.getFirst();
        assertEquals(Optional.of(desk.today()), first.createdOn());
        assertTrue(first.called().orElseThrow().isBefore(first.booked()));
        assertEquals(
                Optional.of(first.booked()),
                appointments().stream().flatMap(one -> one.booked().stream()).min(Instant::compareTo));
        assertEquals(List.of(), done.firstBookings(List.of()));
    }

    @Test
    void aCallTellsWhetherSomebodyWasReachedAndAnOpenOneIsNone() {
        ProspectId id = desk.create("Ege Tekstil");
        UUID vain = desk.done(new BeginCall(id));
        desk.done(new FinishCall(vain, CallOutcome.NO_ANSWER, "", Optional.empty(), Optional.empty(), 0));
        desk.minutesPass(60);
        UUID talked = desk.done(new BeginCall(id));
        desk.done(new FinishCall(talked, CallOutcome.TALKED, "", Optional.empty(), Optional.empty(), 60));
        desk.done(new BeginCall(desk.create("Marmara Lojistik")));

        Instant since = Instant.EPOCH;
        assertEquals(
                List.of(false, true),
                done.calls(PipelineKey.FIRST, since).stream()
                        .sorted((a, b) -> a.at().compareTo(b.at()))
                        .map(TriedCall::reached)
                        .toList());
        assertEquals(List.of(), done.calls(OTHER, since));
    }
}
