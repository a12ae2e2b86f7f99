package huni.insight.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachRule;
import huni.domain.pipeline.StageKey;
import huni.insight.coach.CoachFacts.BookedAppointment;
import huni.insight.coach.FlowWatch.NewInWeek;
import huni.insight.coach.Watched.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said when, what the person answers to it, and what is left out. */
class CoachTest {

    /** A Sunday; it is looked at on the day after. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final AdviceKey STEP = AdviceKey.ofStep(new StageKey("presentation"));
    private static final AdviceKey OTHER = AdviceKey.ofStep(new StageKey("closing"));

    private final SequencedMap<AdviceKey, List<KnownOutcome>> rates = new LinkedHashMap<>();
    private final List<NewInWeek> weeks = new ArrayList<>(Collections.nCopies(60, new NewInWeek(5, 1)));
    private final List<Integer> stock = new ArrayList<>(Collections.nCopies(61, 9));
    private final List<BookedAppointment> bookings = new ArrayList<>();
    private final SequencedMap<LocalDate, Carried> carried = new LinkedHashMap<>();
    private final List<CoachDismissal> answers = new ArrayList<>();

    private List<Watched> watched(LocalDate today) {
        LocalDate firstMonday = TODAY.minusWeeks(60).plusDays(1);
        return Coach.watch(
                new CoachFacts(today.plusDays(1), rates, firstMonday, weeks, stock, bookings, carried, answers));
    }

    private Watched of(AdviceKey key) {
        return of(key, TODAY);
    }

    private Watched of(AdviceKey key, LocalDate today) {
        return watched(today).stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRateThatFellIsSaidWithItsCounts() {
        rates.put(STEP, fallen(2));

        Watched said = of(STEP);

        assertEquals(State.SPEAKS, said.state());
        assertTrue(((FallenRate) said.evidence()).recent().whole() >= 8);
        assertEquals(List.of(said), Coach.advice(watched(TODAY)));
    }

    @Test
    void notNowIsSilentForSixtyDaysAndThenNeedsNewEvidence() {
        rates.put(STEP, fallen(2));
        answers.add(answer(STEP, Optional.empty()));

        assertEquals(State.NOT_NOW, of(STEP).state());
        assertEquals(State.NOT_NOW, of(STEP, TODAY.plusDays(59)).state());
        assertTrue(of(STEP, TODAY.plusDays(60)).state() != State.SPEAKS, "nothing became known since");
    }

    @Test
    void whatIsNormalForThePersonIsNotSaidAgain() {
        rates.put(STEP, fallen(2));
        answers.add(answer(STEP, Optional.of(TODAY.minusWeeks(13))));

        assertEquals(State.TOO_FEW, of(STEP).state());
    }

    @Test
    void anAnswerToOneStepLeavesTheOthers() {
        rates.put(STEP, fallen(2));
        rates.put(OTHER, fallen(2));
        answers.add(answer(OTHER, Optional.empty()));

        assertEquals(State.SPEAKS, of(STEP).state());
    }

    @Test
    void adviceStaysUntilItsEvidenceIsWeak() {
        List<KnownOutcome> outcomes = new ArrayList<>(fallen(2));
        rates.put(STEP, outcomes);
        int lasting = 0;
        Watched said = of(STEP);
        for (int week = 1; said.evidence().strength() >= CoachEvidence.STAYS; week++) {
            assertEquals(State.SPEAKS, said.state(), said.toString());
            lasting += said.evidence().strength() < CoachEvidence.SPEAKS ? 1 : 0;
            outcomes.add(new KnownOutcome(TODAY.plusWeeks(week), true));
            said = of(STEP, TODAY.plusWeeks(week));
        }

        assertTrue(lasting > 0, "said at a strength that would not have begun it");
        assertEquals(State.QUIET, said.state());
    }

    @Test
    void aDrySpellIsSaidAndFewAppointmentsAreNotSaidBesideIt() {
        dry();
        stock.set(60, 1);

        assertEquals(State.SPEAKS, of(AdviceKey.of(CoachRule.NEW_PROSPECTS)).state());
        assertEquals(
                State.SAID_OTHERWISE,
                of(AdviceKey.of(CoachRule.FEW_APPOINTMENTS)).state());
    }

    @Test
    void fewAndManyAppointmentsAreTwoPiecesOfAdvice() {
        stock.set(60, 1);
        assertEquals(State.SPEAKS, of(AdviceKey.of(CoachRule.FEW_APPOINTMENTS)).state());
        assertEquals(State.QUIET, of(AdviceKey.of(CoachRule.MANY_APPOINTMENTS)).state());

        stock.set(60, 30);
        assertEquals(State.QUIET, of(AdviceKey.of(CoachRule.FEW_APPOINTMENTS)).state());
        assertEquals(State.SPEAKS, of(AdviceKey.of(CoachRule.MANY_APPOINTMENTS)).state());
    }

    @Test
    void unconfirmedAuthorityIsSaidFromTenBookingsOn() {
        for (int i = 0; i < 9; i++) {
            bookings.add(new BookedAppointment(TODAY.minusDays(i), i > 5));
        }
        assertEquals(State.TOO_FEW, of(AdviceKey.of(CoachRule.AUTHORITY)).state());

        bookings.add(new BookedAppointment(TODAY, false));
        assertEquals(State.SPEAKS, of(AdviceKey.of(CoachRule.AUTHORITY)).state());
        assertEquals(
                State.TOO_FEW,
                of(AdviceKey.of(CoachRule.AUTHORITY), TODAY.plusWeeks(27)).state());
    }

    @Test
    void afterNotNowAppointmentsThatWereBookedBeforeItAreNoEvidence() {
        AdviceKey authority = AdviceKey.of(CoachRule.AUTHORITY);
        for (int i = 0; i < 10; i++) {
            bookings.add(new BookedAppointment(TODAY.minusDays(i), false));
        }
        assertEquals(State.SPEAKS, of(authority).state());

        answers.add(answer(authority, Optional.empty()));
        assertEquals(State.TOO_FEW, of(authority, TODAY.plusDays(61)).state());

        for (int i = 0; i < 10; i++) {
            bookings.add(new BookedAppointment(TODAY.plusDays(2 + i), false));
        }
        assertEquals(State.SPEAKS, of(authority, TODAY.plusDays(61)).state());
    }

    @Test
    void oneProspectThatCarriesThePeriodIsSaidAtTheSecondLook() {
        Carried half = new Carried(0.6, 6, true, false);
        carried.put(TODAY, half);
        assertEquals(State.QUIET, of(AdviceKey.of(CoachRule.CONCENTRATION)).state());

        carried.put(TODAY.minusWeeks(1), half);
        assertEquals(State.SPEAKS, of(AdviceKey.of(CoachRule.CONCENTRATION)).state());

        carried.put(TODAY, new Carried(0.6, 6, false, false));
        assertEquals(State.QUIET, of(AdviceKey.of(CoachRule.CONCENTRATION)).state());
    }

    @Test
    void atMostThreeAreSaidTheStrongestFirst() {
        rates.put(STEP, fallen(2));
        rates.put(OTHER, fallen(0));
        dry();
        for (int i = 0; i < 12; i++) {
            bookings.add(new BookedAppointment(TODAY.minusDays(i), false));
        }

        List<Watched> advice = Coach.advice(watched(TODAY));

        assertEquals(Coach.MOST, advice.size());
        assertTrue(advice.getFirst().evidence().strength()
                >= advice.get(1).evidence().strength());
        assertTrue(advice.stream().noneMatch(rule -> rule.key().rule() == CoachRule.AUTHORITY));
    }

    @Test
    void betweenTwoSundaysNothingChanges() {
        rates.put(STEP, fallen(2));
        weeks.add(new NewInWeek(0, 1));

        assertEquals(of(STEP).evidence(), of(STEP, TODAY.plusDays(6)).evidence());
    }

    @Test
    void anEmptyStoreIsQuiet() {
        List<Watched> watched = Coach.watch(new CoachFacts(
                TODAY,
                new LinkedHashMap<>(),
                TODAY.minusDays(6),
                List.of(),
                List.of(),
                List.of(),
                new LinkedHashMap<>(),
                List.of()));

        assertEquals(List.of(), Coach.advice(watched));
        assertTrue(watched.stream().allMatch(rule -> rule.state() == State.TOO_FEW));
    }

    private static CoachDismissal answer(AdviceKey advice, Optional<LocalDate> normalFrom) {
        return new CoachDismissal(
                new UUID(0, 1),
                Optional.empty(),
                advice.rule().key(),
                advice.stage(),
                normalFrom.isEmpty() ? CoachDismissal.Kind.NOT_NOW : CoachDismissal.Kind.NORMAL,
                TODAY.plusDays(1),
                normalFrom,
                1);
    }

    private void dry() {
        for (int week = 52; week < 60; week++) {
            weeks.set(week, new NewInWeek(1, 1));
        }
    }

    /** A hundred of which every other one was reached, then sixteen in the last thirteen weeks with fewer. */
    private static List<KnownOutcome> fallen(int reached) {
        List<KnownOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            outcomes.add(new KnownOutcome(TODAY.minusDays(95 + 5L * i), i % 2 == 0));
        }
        for (int i = 0; i < 16; i++) {
            outcomes.add(new KnownOutcome(TODAY.minusDays(5L * i + 1), i % 6 == 0 && i / 6 < reached));
        }
        return outcomes;
    }
}
