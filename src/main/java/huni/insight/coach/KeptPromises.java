package huni.insight.coach;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.worktime.WorkingTime;
import huni.insight.coach.CoachFacts.BookedAppointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known beside the ways of the prospects: what was promised, why sales were lost, and what the person answered to
 * advice.
 *
 * @param lostReasons of the lost prospects that have a reason, its key
 */
public record KeptPromises(
        List<CoachDismissal> answers,
        List<Agreed> appointments,
        List<Asked> requests,
        Map<ProspectId, String> lostReasons) {

    /** What became of appointments, known on the day when they were held or seen to be missed. */
    List<RateCase> held(ZoneId zone) {
        List<RateCase> cases = new ArrayList<>();
        for (Agreed agreed : appointments) {
            agreed.held().ifPresent(at -> cases.add(known(agreed.prospect(), at, zone, true)));
            agreed.missed().ifPresent(at -> cases.add(known(agreed.prospect(), at, zone, false)));
        }
        return cases;
    }

    /** Answered within the length of a working day is known at once; else it is known when the next working day is over. */
    List<RateCase> answered(Moment now, WorkingTime working) {
        List<RateCase> cases = new ArrayList<>();
        for (Asked request : requests) {
            Optional<Instant> inTime = request.answered()
                    .filter(at ->
                            working.between(request.asked(), at, now.zone()).compareTo(working.day()) <= 0);
            LocalDate late = working.after(LocalDate.ofInstant(request.asked(), now.zone()));
            if (inTime.isPresent()) {
                cases.add(known(request.prospect(), inTime.get(), now.zone(), true));
            } else if (late.isBefore(now.day())) {
                cases.add(new RateCase(request.prospect(), new KnownOutcome(late, false)));
            }
        }
        return cases;
    }

    private static RateCase known(ProspectId prospect, Instant at, ZoneId zone, boolean reached) {
        return new RateCase(prospect, new KnownOutcome(LocalDate.ofInstant(at, zone), reached));
    }

    /** The appointments whose booking is known. */
    List<BookedAppointment> bookings(ZoneId zone) {
        return appointments.stream()
                .flatMap(agreed -> booked(agreed, zone).stream())
                .toList();
    }

    private static Optional<BookedAppointment> booked(Agreed agreed, ZoneId zone) {
        return agreed.booked().map(at -> new BookedAppointment(LocalDate.ofInstant(at, zone), agreed.confirmed()));
    }

    /**
     * Those with an appointment of the half year up to that Sunday that was booked without the decision maker.
     *
     * @param memory what may be looked at
     */
    Set<ProspectId> unconfirmed(LocalDate sunday, Memory memory, ZoneId zone) {
        return appointments.stream()
                .filter(agreed -> booked(agreed, zone)
                        .filter(booking ->
                                !booking.confirmed() && booking.isRecent(sunday) && memory.isCounted(booking.on()))
                        .isPresent())
                .map(Agreed::prospect)
                .collect(Collectors.toUnmodifiableSet());
    }
}
