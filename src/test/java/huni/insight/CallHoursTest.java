package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.history.FollowThroughQuery.TriedCall;
import huni.insight.CallHours.CallSlot;
import huni.insight.CallHours.HourVerdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallHoursTest {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<TriedCall> calls = new ArrayList<>();

    private void add(DayOfWeek day, int hour, int called, int reached) {
        for (int i = 0; i < called; i++) {
            calls.add(new TriedCall(
                    new ProspectId(new UUID(hour, i)),
                    MONDAY.with(day).atTime(hour, 30).atZone(ISTANBUL).toInstant(),
                    i < reached));
        }
    }

    private CallHours hours() {
        return CallHours.of(calls, ISTANBUL);
    }

    private static CallSlot slot(CallHours hours, Optional<DayOfWeek> day, Optional<Integer> hour) {
        return hours.slots().stream()
                .filter(slot -> slot.weekday().equals(day) && slot.hour().equals(hour))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anHourThatReachesFarMoreThanTheOthersIsSaidToBeBetter() {
        add(DayOfWeek.TUESDAY, 10, 30, 24);
        for (int hour = 11; hour <= 16; hour++) {
            add(DayOfWeek.TUESDAY, hour, 30, 8);
        }

        CallSlot best = slot(hours(), Optional.of(DayOfWeek.TUESDAY), Optional.of(10));

        assertEquals(HourVerdict.BETTER, best.verdict());
        assertEquals(new Share(24, 30), best.share());
        assertTrue(best.drawn() < 0.8 && best.drawn() > hours().all().rate().orElseThrow());
        assertEquals(30, best.prospects().size());
    }

    @Test
    void hoursThatDifferNoMoreThanByChanceAreTheMeanAndNothingIsSaid() {
        add(DayOfWeek.MONDAY, 9, 10, 4);
        add(DayOfWeek.MONDAY, 10, 10, 5);
        add(DayOfWeek.TUESDAY, 9, 10, 5);
        add(DayOfWeek.TUESDAY, 10, 10, 6);

        for (CallSlot slot : hours().slots()) {
            assertEquals(HourVerdict.NOT_TOLD, slot.verdict());
            assertEquals(0.5, slot.drawn(), 1e-12);
        }
    }

    @Test
    void theClockIsThatOfTheWorkspaceAndEveryCallIsInItsHourAndItsWeekday() {
        add(DayOfWeek.MONDAY, 0, 3, 1);
        add(DayOfWeek.SUNDAY, 23, 2, 2);

        CallHours hours = hours();

        assertEquals(new Share(3, 5), hours.all());
        assertEquals(
                new Share(1, 3),
                slot(hours, Optional.of(DayOfWeek.MONDAY), Optional.of(0)).share());
        assertEquals(
                new Share(2, 2), slot(hours, Optional.empty(), Optional.of(23)).share());
        assertEquals(
                new Share(2, 2),
                slot(hours, Optional.of(DayOfWeek.SUNDAY), Optional.empty()).share());
        assertEquals(6, hours.slots().size());
    }

    @Test
    void nothingCalledOrNobodyReachedOrEverybodySaysNothing() {
        assertEquals(List.of(), hours().slots());
        add(DayOfWeek.MONDAY, 9, 30, 30);
        add(DayOfWeek.MONDAY, 10, 30, 30);
        assertTrue(hours().slots().stream().allMatch(slot -> slot.verdict() == HourVerdict.NOT_TOLD));
        assertEquals(1, hours().slots().getFirst().drawn());
    }

    @Test
    void onRandomCallsItAgreesWithASlowCalculation() {
        Random random = new Random(20261128);
        for (int hour = 8; hour < 19; hour++) {
            int called = 1 + random.nextInt(60);
            double chance = hour % 3 == 0 ? 0.7 : 0.3;
            int reached = 0;
            for (int i = 0; i < called; i++) {
                reached += random.nextDouble() < chance ? 1 : 0;
            }
            add(DayOfWeek.WEDNESDAY, hour, called, reached);
        }
        CallHours hours = hours();
        List<CallSlot> slots =
                hours.slots().stream().filter(slot -> slot.weekday().isEmpty()).toList();
        double mean = hours.all().rate().orElseThrow();
        double strength = slowStrength(slots, mean, hours.all().whole());

        for (CallSlot slot : slots) {
            double a = strength * mean + slot.share().part();
            double b =
                    strength * (1 - mean) + slot.share().whole() - slot.share().part();
            assertEquals(a / (a + b), slot.drawn(), 1e-9);
            double under = massUnder(mean, a, b);
            HourVerdict expected =
                    under < 0.05 ? HourVerdict.BETTER : under > 0.95 ? HourVerdict.WORSE : HourVerdict.NOT_TOLD;
            assertEquals(expected, slot.verdict(), slot.toString());
        }
        assertTrue(slots.stream().anyMatch(slot -> slot.verdict() == HourVerdict.BETTER));
    }

    /** The strength at which the expected spread of the shares is the one that was seen, found by halving. */
    private static double slowStrength(List<CallSlot> slots, double mean, long all) {
        double seen = 0;
        for (CallSlot slot : slots) {
            double share = (double) slot.share().part() / slot.share().whole();
            seen += slot.share().whole() * Math.pow(share - mean, 2);
        }
        double low = 1e-6;
        double high = 1e9;
        for (int i = 0; i < 200; i++) {
            double strength = Math.sqrt(low * high);
            double expected = 0;
            for (CallSlot slot : slots) {
                long n = slot.share().whole();
                double variance = mean * (1 - mean) / n * (1 + (n - 1) / (strength + 1));
                expected += n * variance * (1 - (double) n / all);
            }
            if (expected > seen) {
                low = strength;
            } else {
                high = strength;
            }
        }
        return low;
    }

    /** The mass of the beta distribution below a point, by small rectangles. */
    private static double massUnder(double point, double a, double b) {
        int steps = 200_000;
        double whole = 0;
        double under = 0;
        for (int i = 0; i < steps; i++) {
            double x = (i + 0.5) / steps;
            double density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x));
            whole += density;
            under += x < point ? density : 0;
        }
        return under / whole;
    }
}
