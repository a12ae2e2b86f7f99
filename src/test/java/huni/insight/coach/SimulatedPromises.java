package huni.insight.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachRule;
import huni.insight.coach.CoachFacts.BookedAppointment;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a made-up salesperson has beside the steps: appointments that are held or missed, late losses with or without a
 * budget behind them, requests that are answered in time or not. Each has a rate of its own that may be halved.
 */
final class SimulatedPromises {

    /** The rates, behind those of the steps: a person's halved one is chosen by this order. */
    static final List<AdviceKey> RULES = List.of(CoachRule.HELD, CoachRule.BUDGET, CoachRule.REQUESTS).stream()
            .map(AdviceKey::of)
            .toList();

    private static final double[] USUAL = {.80, .75, .85};
    private static final double SPREAD = .3;
    private static final int HELD = 0;
    private static final int BUDGET = 1;
    private static final int REQUESTS = 2;
    /** One booking of ten comes about before the decision maker is confirmed. */
    private static final double UNCONFIRMED = .1;
    /** Three prospects of ten ask for something. */
    private static final double ASKS = .3;

    private final RandomGenerator random;
    private final int halved;
    private final double[] own = new double[USUAL.length];
    private final List<List<KnownOutcome>> outcomes = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<BookedAppointment> bookings = new ArrayList<>();

    /** @param halved the place in {@link #RULES} of the rate that is halved from the week of watching on; else negative */
    SimulatedPromises(RandomGenerator random, int halved) {
        this.random = random;
        this.halved = halved;
        for (int i = 0; i < own.length; i++) {
            own[i] = SimulatedPerson.near(USUAL[i], SPREAD, random);
        }
    }

    /** An appointment is booked on that day, and a few days later it is held or missed. */
    void booked(double day) {
        bookings.add(new BookedAppointment(SimulatedPerson.day(day), random.nextDouble() >= UNCONFIRMED));
        decide(HELD, day + 2 + 8 * random.nextDouble());
    }

    /** It is lost from the presentation on, for want of a budget or not. */
    void lostLate(double day) {
        decide(BUDGET, day);
    }

    /** A prospect that comes on that day may ask for something, which is answered in time or seen not to be. */
    void came(double day) {
        if (random.nextDouble() < ASKS) {
            decide(REQUESTS, day + 3 + 10 * random.nextDouble());
        }
    }

    private void decide(int rule, double known) {
        double rate = own[rule] * (rule == halved && known >= 7.0 * SimulatedPerson.NOW ? .5 : 1);
        outcomes.get(rule).add(new KnownOutcome(SimulatedPerson.day(known), random.nextDouble() < rate));
    }

    List<KnownOutcome> outcomes(AdviceKey rule) {
        return List.copyOf(outcomes.get(RULES.indexOf(rule)));
    }

    List<BookedAppointment> bookings() {
        return List.copyOf(bookings);
    }
}
