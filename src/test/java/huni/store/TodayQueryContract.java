package huni.store;

import static huni.store.Desk.APPOINTMENT;
import static huni.store.Desk.CLOSING;
import static huni.store.Desk.LOST;
import static huni.store.Desk.PARKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.DaySpan;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.board.Card;
import huni.domain.prospect.GateAnswer;
import huni.domain.today.TodayFacts;
import huni.domain.today.TodayQuery;
import huni.domain.today.TodayQuery.Idle;
import huni.store.read.StoreToday;
import huni.work.activity.BookAppointment;
import huni.work.activity.GiveIncentive;
import huni.work.activity.PlanActivity;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.prospect.RemoveProspects;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the day asks for, whatever the database. Monday 23 November 2026, noon in Istanbul. */
abstract class TodayQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private TodayQuery today;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        today = new StoreToday(fresh.database());
    }

    private TodayFacts facts() {
        LocalDate day = desk.today();
        return today.facts(desk.now(), day.plusDays(1), new DaySpan(day.minusDays(14), day.plusDays(1)));
    }

    private void plan(ProspectId id, ActivityKind kind, int days, int hour) {
        Due due =
                new Due(desk.today().plusDays(days), hour < 0 ? Optional.empty() : Optional.of(LocalTime.of(hour, 0)));
        desk.done(
                kind == ActivityKind.APPOINTMENT
                        ? new BookAppointment(id, "", due).with(new GateAnswer.DecisionMaker(""))
                        : new PlanActivity(id, kind, "", due, Optional.empty()));
    }

    private static List<ProspectId> with(List<Activity> steps) {
        return steps.stream().map(Activity::prospect).toList();
    }

    @Test
    void aStepIsOverdueOrComingAndNeverBoth() {
        ProspectId late = desk.create("late");
        ProspectId passed = desk.create("passed");
        ProspectId soon = desk.create("soon");
        ProspectId tomorrow = desk.create("tomorrow");
        ProspectId later = desk.create("later");
        plan(late, ActivityKind.CALL, -1, -1);
        plan(passed, ActivityKind.CALL, 0, 11);
        plan(soon, ActivityKind.CALL, 0, -1);
        plan(tomorrow, ActivityKind.APPOINTMENT, 1, 9);
        plan(later, ActivityKind.CALL, 2, -1);

        TodayFacts facts = facts();

        assertEquals(List.of(late, passed), with(facts.overdue()));
        assertEquals(2, facts.allOverdue());
        assertEquals(Set.of(soon, tomorrow), Set.copyOf(with(facts.coming())), "with what belongs to the appointment");
        assertEquals(4, facts.cards().size());
    }

    @Test
    void aRequestIsThereWheneverItIsDueAndARemovedProspectIsNot() {
        ProspectId asked = desk.create("asked");
        ProspectId gone = desk.create("gone");
        plan(asked, ActivityKind.INFORMATION_REQUEST, 30, -1);
        plan(gone, ActivityKind.INFORMATION_REQUEST, 0, -1);
        desk.done(new RemoveProspects(List.of(gone)));

        TodayFacts facts = facts();

        assertEquals(List.of(asked), List.copyOf(facts.cards().keySet()));
    }

    @Test
    void asManyStepsAreReadAsAreAskedForAndTheOthersAreCounted() {
        for (int i = 0; i < 5; i++) {
            plan(desk.create("late " + i), ActivityKind.CALL, -1 - i, -1);
        }
        LocalDate day = desk.today();
        DaySpan trials = new DaySpan(day.minusDays(14), day.plusDays(1));

        TodayFacts some = today.facts(desk.now(), day.plusDays(1), trials, 2);
        TodayFacts all = today.facts(desk.now(), day.plusDays(1), trials, Integer.MAX_VALUE);

        assertEquals(2, some.overdue().size());
        assertEquals(5, some.allOverdue());
        assertEquals(
                some.overdue().stream().map(Activity::prospect).collect(Collectors.toSet()),
                some.cards().keySet(),
                "of nobody else a card is read");
        assertEquals(facts().overdue(), all.overdue());
        assertEquals(5, all.allOverdue());
    }

    @Test
    void allOfAnIdleGroupComeInTheOrderOfItsPages() {
        ProspectId removed = desk.create("gone");
        for (int i = 0; i < 4; i++) {
            desk.create("quiet " + i);
            desk.minutesPass(1);
        }
        List<ProspectId> before = today.all(Idle.WITHOUT_STEP, desk.now());
        desk.remove(removed);

        assertEquals(idle(Idle.WITHOUT_STEP), today.all(Idle.WITHOUT_STEP, desk.now()));
        assertEquals(
                idle(Idle.WITHOUT_STEP),
                today.cards(before, desk.now()).stream().map(Card::prospect).toList());
        assertEquals(List.of(), today.all(Idle.STALLED, desk.now()));
    }

    @Test
    void nobodyIsStalledBeforeThePresentationAndNobodyIsInBothGroups() {
        ProspectId early = desk.create("early");
        ProspectId stalled = desk.create("stalled");
        desk.move(early, APPOINTMENT);
        desk.move(stalled, CLOSING);
        desk.daysPass(20);
        ProspectId fresh = desk.create("fresh");
        desk.move(fresh, CLOSING);

        assertEquals(List.of(stalled), idle(Idle.STALLED));
        assertEquals(List.of(early, fresh), idle(Idle.WITHOUT_STEP));
        assertEquals(Map.of(Idle.STALLED, 1L, Idle.WITHOUT_STEP, 2L), today.idle(desk.now()));
        assertEquals(1, today.idle(Idle.WITHOUT_STEP, 1, desk.now()).size());
    }

    @Test
    void whoIsParkedLostWonOrRemovedWaitsForNoNextStepAndAParkedOnesCallIsStillDue() {
        ProspectId parked = desk.create("parked");
        plan(parked, ActivityKind.CALL, 0, -1);
        desk.move(parked, PARKED);
        ProspectId lost = desk.create("lost");
        plan(lost, ActivityKind.CALL, 0, -1);
        desk.move(lost, LOST);
        ProspectId won = desk.create("won");
        desk.win(won, "100", desk.today());
        ProspectId gone = desk.create("gone");
        desk.remove(gone);
        ProspectId quiet = desk.create("quiet");
        desk.move(quiet, PARKED);

        assertEquals(List.of(parked), List.copyOf(facts().cards().keySet()));
        assertEquals(List.of(), idle(Idle.STALLED));
        assertEquals(List.of(), idle(Idle.WITHOUT_STEP));
    }

    private List<ProspectId> idle(Idle group) {
        return today.idle(group, 10, desk.now()).stream().map(Card::prospect).toList();
    }

    /** Of each kind one, and of the idle one of each group. */
    private Map<ActivityKind, ProspectId> everything(String whose) {
        Map<ActivityKind, ProspectId> all = new EnumMap<>(ActivityKind.class);
        for (ActivityKind kind :
                List.of(ActivityKind.CALL, ActivityKind.APPOINTMENT, ActivityKind.INFORMATION_REQUEST)) {
            all.put(kind, desk.create(whose + " " + kind));
            plan(all.get(kind), kind, kind == ActivityKind.CALL ? -1 : 1, 10);
        }
        Incentive trial = new Incentive(Incentive.Kind.TRIAL, Optional.of(desk.today()), Optional.empty());
        all.put(ActivityKind.TASK, desk.create(whose + " tries"));
        desk.done(new GiveIncentive(all.get(ActivityKind.TASK), trial, "", desk.today(), Optional.empty()));
        return all;
    }

    @Test
    void ofAPersonOnlyWhatTheyLookAfterAsksForAnything() {
        PersonId ayse = PersonId.ofLogin("ayse");
        desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        Map<ActivityKind, ProspectId> hers = everything("hers");
        everything("nobody's");
        desk.done(new GiveProspects(List.copyOf(hers.values()), Optional.of(ayse)));
        LocalDate day = desk.today();
        DaySpan trials = new DaySpan(day.minusDays(14), day.plusDays(1));
        TodayQuery mine = today.of(Optional.of(ayse));

        TodayFacts facts = mine.facts(desk.now(), day.plusDays(1), trials, 1);
        TodayFacts everybodys = today.of(Optional.of(ayse)).of(Optional.empty()).facts(desk.now(), day, trials, 9);

        assertEquals(List.of(hers.get(ActivityKind.CALL)), with(facts.overdue()));
        assertEquals(1, facts.allOverdue());
        assertEquals(2, everybodys.allOverdue());
        assertEquals(
                Set.of(hers.get(ActivityKind.APPOINTMENT)),
                Set.copyOf(with(facts.coming())),
                "with what belongs to the appointment");
        assertEquals(List.of(hers.get(ActivityKind.INFORMATION_REQUEST)), with(facts.requests()));
        assertEquals(Set.of(hers.get(ActivityKind.APPOINTMENT)), Set.copyOf(with(facts.parts())));
        assertEquals(
                List.of(hers.get(ActivityKind.TASK)),
                facts.trials().stream().map(one -> one.card().prospect()).toList());
        Set<ProspectId> named = Set.copyOf(hers.values());
        assertTrue(named.containsAll(facts.cards().keySet()));
        List<ProspectId> idle = mine.all(Idle.WITHOUT_STEP, desk.now());
        assertEquals(
                today.all(Idle.WITHOUT_STEP, desk.now()).stream()
                        .filter(named::contains)
                        .toList(),
                idle);
        assertEquals(idle.size(), mine.idle(desk.now()).get(Idle.WITHOUT_STEP));
        DaySpan days = new DaySpan(day.minusDays(1), day.plusDays(1));
        assertEquals(
                today.timed(days, desk.now()).keySet(),
                mine.timed(days, desk.now()).keySet(),
                "nobody’s are told to everybody");
        PersonId mehmet = PersonId.ofLogin("mehmet");
        assertEquals(
                today.timed(days, desk.now()).keySet().stream()
                        .filter(step -> !named.contains(step.prospect()))
                        .collect(Collectors.toSet()),
                today.of(Optional.of(mehmet)).timed(days, desk.now()).keySet(),
                "hers to nobody else");
        Map<LocalDate, Long> twice = new HashMap<>(mine.planned(days));
        twice.replaceAll((_, count) -> 2 * count);
        assertEquals(today.planned(days), twice, "nobody’s are as many");
    }

    @Test
    void plannedStepsAreCountedByTheirDays() {
        ProspectId one = desk.create("one");
        plan(one, ActivityKind.CALL, 1, -1);
        plan(one, ActivityKind.TASK, 1, 10);
        plan(one, ActivityKind.TASK, 3, 10);

        LocalDate day = desk.today();
        assertEquals(Map.of(day.plusDays(1), 2L), today.planned(new DaySpan(day, day.plusDays(2))));
    }
}
