package huni.insight.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachRule;
import huni.insight.Share;
import huni.insight.coach.FreshStock.StockLevel;
import huni.insight.coach.Watched.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks at the end of each Sunday of the last two years, as if it had been there: so advice that was given stays until its
 * evidence is gone, and nothing but the person's answers has to be kept.
 */
public final class Coach {

    /** As many pieces of advice are given at a time. */
    public static final int MOST = 3;

    private static final int LOOKS = 104;
    private static final int YOUNG_WEEKS = 8;

    private final CoachFacts facts;
    private final LocalDate last;
    private final Set<LocalDate> dry = new HashSet<>();
    private final Map<AdviceKey, List<LocalDate>> begun = new HashMap<>();

    private Coach(CoachFacts facts) {
        this.facts = facts;
        this.last = facts.lastSunday();
    }

    /** What one rule finds on a Sunday. */
    @FunctionalInterface
    private interface Look {
        CoachEvidence at(LocalDate sunday, Memory memory);
    }

    /** Every rule in the order of the page. */
    public static List<Watched> watch(CoachFacts facts) {
        return new Coach(facts).watched();
    }

    /** What is said of it: the strongest first, then authority, then concentration; at most {@link #MOST}. */
    public static List<Watched> advice(List<Watched> watched) {
        return watched.stream()
                .filter(rule -> rule.state() == State.SPEAKS)
                .sorted(Comparator.comparingDouble(
                                (Watched rule) -> -rule.evidence().strength())
                        .thenComparing(rule -> rule.key().rule()))
                .limit(MOST)
                .toList();
    }

    /** The Sundays of the last two years on which each rule began to speak. */
    static Map<AdviceKey, List<LocalDate>> begun(CoachFacts facts) {
        Coach coach = new Coach(facts);
        coach.watched();
        return Map.copyOf(coach.begun);
    }

    private List<Watched> watched() {
        List<Watched> all = new ArrayList<>();
        facts.rates().forEach((key, outcomes) -> all.add(rate(key, new RateWatch(outcomes))));
        FlowWatch flow = new FlowWatch(facts.weeks());
        all.add(replay(
                AdviceKey.of(CoachRule.NEW_PROSPECTS),
                (sunday, memory) -> flow.at(weeksUntil(memory.forgets()), weeksUntil(sunday))));
        all.add(replay(
                AdviceKey.of(CoachRule.FEW_APPOINTMENTS),
                (sunday, memory) -> stock(sunday, memory).only(StockLevel.FEW),
                this::isDryBefore));
        all.add(replay(
                AdviceKey.of(CoachRule.MANY_APPOINTMENTS),
                (sunday, memory) -> stock(sunday, memory).only(StockLevel.MANY)));
        all.add(replay(AdviceKey.of(CoachRule.AUTHORITY), this::booked));
        all.add(replay(AdviceKey.of(CoachRule.CONCENTRATION), (sunday, _) -> carried(sunday)));
        return List.copyOf(all);
    }

    private Watched rate(AdviceKey key, RateWatch watch) {
        Watched found = replay(key, watch::at);
        return new Watched(
                key, found.state(), found.evidence(), watch.weeksToShowAHalving(last, memory(key, facts.today())));
    }

    private Watched replay(AdviceKey key, Look look) {
        return replay(key, look, _ -> false);
    }

    private Watched replay(AdviceKey key, Look look, Predicate<LocalDate> isSaidOtherwise) {
        boolean speaks = false;
        State state = State.TOO_FEW;
        CoachEvidence found = look.at(last, memory(key, facts.today()));
        for (LocalDate sunday = firstLook(); !sunday.isAfter(last); sunday = sunday.plusWeeks(1)) {
            LocalDate asked = sunday.equals(last) ? facts.today() : sunday;
            found = look.at(sunday, memory(key, asked));
            state = state(key, asked, sunday, found, isSaidOtherwise);
            if (state == State.QUIET && speaks && found.strength() >= CoachEvidence.STAYS) {
                state = State.SPEAKS;
            }
            if (state == State.SPEAKS && !speaks) {
                begun.computeIfAbsent(key, _ -> new ArrayList<>()).add(sunday);
            }
            speaks = state == State.SPEAKS;
            if (speaks && key.rule() == CoachRule.NEW_PROSPECTS) {
                dry.add(sunday);
            }
        }
        return new Watched(key, state, found, 0);
    }

    private State state(
            AdviceKey key,
            LocalDate asked,
            LocalDate sunday,
            CoachEvidence found,
            Predicate<LocalDate> isSaidOtherwise) {
        if (facts.answers().stream().anyMatch(answer -> answer.isAbout(key) && answer.isSilentOn(asked))) {
            return State.NOT_NOW;
        }
        if (isSaidOtherwise.test(sunday)) {
            return State.SAID_OTHERWISE;
        }
        if (found.speaks()) {
            return State.SPEAKS;
        }
        return isTooFew(found) ? State.TOO_FEW : State.QUIET;
    }

    private static boolean isTooFew(CoachEvidence found) {
        return switch (found) {
            case FallenRate rate -> rate.weeks() == 0;
            case FewerNew flow -> flow.weeks() == 0;
            case FreshStock stock -> stock.usual() == 0;
            case UnconfirmedAuthority booked -> booked.isTooFew();
            case Carried carried -> carried.isTooFew();
        };
    }

    private Memory memory(AdviceKey key, LocalDate day) {
        return Memory.of(facts.answers(), key, day);
    }

    private LocalDate firstLook() {
        LocalDate earliest = last.minusWeeks(LOOKS);
        LocalDate first = facts.firstMonday().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return first.isAfter(earliest) ? first : earliest;
    }

    /** How many complete weeks are over by the end of that day; 0 before the first. */
    private int weeksUntil(LocalDate day) {
        if (day.isBefore(facts.firstMonday())) {
            return 0;
        }
        long weeks = ChronoUnit.DAYS.between(facts.firstMonday(), day.plusDays(1)) / DayOfWeek.values().length;
        return (int) Math.min(weeks, facts.weeks().size());
    }

    private FreshStock stock(LocalDate sunday, Memory memory) {
        int from = Math.max(YOUNG_WEEKS, weeksUntil(memory.forgets()));
        int to = Math.min(weeksUntil(sunday) + 1, facts.stock().size());
        return FreshStock.of(facts.stock().subList(Math.min(from, to), to));
    }

    private boolean isDryBefore(LocalDate sunday) {
        return dry.stream()
                .anyMatch(spoken ->
                        !spoken.isAfter(sunday) && spoken.isAfter(sunday.minusDays(CoachDismissal.SILENT_DAYS)));
    }

    private UnconfirmedAuthority booked(LocalDate sunday, Memory memory) {
        List<CoachFacts.BookedAppointment> recent = facts.bookings().stream()
                .filter(booking -> booking.isRecent(sunday) && memory.isCounted(booking.on()))
                .toList();
        long unconfirmed =
                recent.stream().filter(booking -> !booking.confirmed()).count();
        return new UnconfirmedAuthority(new Share(unconfirmed, recent.size()));
    }

    private Carried carried(LocalDate sunday) {
        Carried before = facts.carried().getOrDefault(sunday.minusWeeks(1), Carried.NOTHING);
        return facts.carried().getOrDefault(sunday, Carried.NOTHING).after(before);
    }
}
