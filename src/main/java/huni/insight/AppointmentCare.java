package huni.insight;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.FollowThroughQuery.CarriedAppointment;
import huni.domain.history.FollowThroughQuery.FirstBooking;
import huni.domain.history.FollowThroughQuery.MeetingEnd;
import huni.domain.worktime.WorkingTime;
import huni.insight.KeptWord.Kept;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was done for appointments: before them, after them, and how long it took to get one.
 *
 * @param reminded appointments with both reminders done before they began, of those held or missed
 * @param sameDay of these, the ones booked on their own day, when there is no day before to remind on
 * @param followedUp followed up within 24 hours, days on which nobody works left out; of those held whose time for that
 *     is over, or that were followed up
 * @param toFirst how long it takes from the first contact to the first appointment
 */
public record AppointmentCare(Kept reminded, long sameDay, Kept followedUp, FirstWait toFirst) {

    /**
     * From the first contact of a prospect (its first call, or where none was recorded before, the day of its creation)
     * until an appointment was booked with it for the first time.
     *
     * @param median in days, the lower of two middle ones; empty where none is known
     * @param booked those it is of
     * @param undated of how many nobody knows the first contact
     */
    public record FirstWait(OptionalLong median, Set<ProspectId> booked, long undated) {

        public FirstWait {
            booked = Set.copyOf(booked);
        }
    }

    /**
     * What was done as of now.
     *
     * @param bookings the first ones of the prospects of these appointments
     * @param from the first day that counts: of bookings, the day on which they were made
     */
    public static AppointmentCare of(
            List<CarriedAppointment> appointments,
            List<FirstBooking> bookings,
            LocalDate from,
            WorkingTime working,
            Moment now) {
        List<CarriedAppointment> told =
                appointments.stream().filter(one -> one.ended().isPresent()).toList();
        List<CarriedAppointment> due = told.stream()
                .filter(one -> one.ended().orElseThrow().held())
                .filter(one -> one.parts().followUp().isPresent()
                        || now.instant().isAfter(lastMoment(one, working, now.zone())))
                .toList();
        return new AppointmentCare(
                Kept.of(told, one -> isReminded(one, now.zone()), CarriedAppointment::prospect),
                told.stream().filter(one -> isOfItsDay(one, now.zone())).count(),
                Kept.of(
                        due,
                        one -> one.parts()
                                .followUp()
                                .filter(at -> !at.isAfter(lastMoment(one, working, now.zone())))
                                .isPresent(),
                        CarriedAppointment::prospect),
                toFirst(bookings, from, now.zone()));
    }

    private static boolean isReminded(CarriedAppointment one, ZoneId own) {
        Instant begins = begins(one, own);
        return one.parts().phoneReminder().filter(begins::isAfter).isPresent()
                && one.parts().writtenReminder().filter(begins::isAfter).isPresent();
    }

    private static boolean isOfItsDay(CarriedAppointment one, ZoneId own) {
        return one.booked()
                .filter(at -> LocalDate.ofInstant(at, one.zone().orElse(own)).equals(one.day()))
                .isPresent();
    }

    /** One without a time begins with its day: it is reminded of on the day before. */
    private static Instant begins(CarriedAppointment one, ZoneId own) {
        return one.time()
                .map(one.day()::atTime)
                .orElseGet(one.day()::atStartOfDay)
                .atZone(one.zone().orElse(own))
                .toInstant();
    }

    /**
     * It took place when it was due, also where that was said later: 24 hours after that, or at the same time of the next
     * day that is worked.
     */
    private static Instant lastMoment(CarriedAppointment one, WorkingTime working, ZoneId own) {
        Instant said = one.ended().map(MeetingEnd::at).orElseThrow();
        Instant began =
                one.time().map(_ -> begins(one, own)).filter(said::isAfter).orElse(said);
        ZoneId zone = one.zone().orElse(own);
        LocalDate day = LocalDate.ofInstant(began, zone);
        LocalDate next = working.after(day);
        return next.equals(day.plusDays(1))
                ? began.plus(Duration.ofDays(1))
                : next.atTime(began.atZone(zone).toLocalTime()).atZone(zone).toInstant();
    }

    private static FirstWait toFirst(List<FirstBooking> bookings, LocalDate from, ZoneId zone) {
        List<FirstBooking> made = bookings.stream()
                .filter(one -> !LocalDate.ofInstant(one.booked(), zone).isBefore(from))
                .toList();
        Map<ProspectId, Long> waited = new HashMap<>();
        made.forEach(one -> days(one, zone).ifPresent(days -> waited.put(one.prospect(), days)));
        List<Long> days = waited.values().stream().sorted().toList();
        return new FirstWait(
                days.isEmpty() ? OptionalLong.empty() : OptionalLong.of(days.get((days.size() - 1) / 2)),
                waited.keySet(),
                made.size() - days.size());
    }

    private static Optional<Long> days(FirstBooking one, ZoneId zone) {
        LocalDate booked = LocalDate.ofInstant(one.booked(), zone);
        return one.called()
                .map(at -> LocalDate.ofInstant(at, zone))
                .filter(day -> !day.isAfter(booked))
                .or(() -> one.createdOn().filter(day -> !day.isAfter(booked)))
                .map(day -> booked.toEpochDay() - day.toEpochDay());
    }
}
