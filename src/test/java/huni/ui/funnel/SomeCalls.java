package huni.ui.funnel;

import huni.domain.ProspectId;
import huni.domain.history.FollowThroughQuery;
import huni.domain.pipeline.PipelineKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Many calls, of which those at ten on Tuesdays reach somebody, and one appointment that was carried well. */
final class SomeCalls implements FollowThroughQuery {

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final ProspectId FIRST = new ProspectId(new UUID(0, 1));

    @Override
    public List<CarriedAppointment> appointments(PipelineKey pipeline, LocalDate from) {
        return List.of(new CarriedAppointment(
                FIRST,
                LocalDate.of(2026, 11, 19),
                Optional.of(LocalTime.of(11, 0)),
                Optional.empty(),
                Optional.of(at(LocalDate.of(2026, 11, 10), 9)),
                Optional.of(new MeetingEnd(true, at(LocalDate.of(2026, 11, 19), 13))),
                new DoneParts(
                        Optional.of(at(LocalDate.of(2026, 11, 18), 11)),
                        Optional.of(at(LocalDate.of(2026, 11, 18), 12)),
                        Optional.of(at(LocalDate.of(2026, 11, 20), 10)))));
    }

    @Override
    public List<FirstBooking> firstBookings(Collection<ProspectId> prospects) {
        return prospects.stream()
                .map(one -> new FirstBooking(
                        one,
                        Optional.of(LocalDate.of(2026, 11, 3)),
                        Optional.empty(),
                        at(LocalDate.of(2026, 11, 10), 9)))
                .toList();
    }

    @Override
    public List<TriedCall> calls(PipelineKey pipeline, Instant from) {
        List<TriedCall> calls = new ArrayList<>();
        for (int week = 1; week <= 12; week++) {
            for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)) {
                for (int hour = 9; hour <= 16; hour++) {
                    boolean best = day == DayOfWeek.TUESDAY && hour == 10;
                    calls.add(new TriedCall(
                            new ProspectId(new UUID(0, 1 + week % 2)),
                            at(SampleFunnel.TODAY.minusWeeks(week).with(day), hour),
                            best || (week + hour) % 4 == 0));
                }
            }
        }
        return calls;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 5).atZone(ZONE).toInstant();
    }
}
