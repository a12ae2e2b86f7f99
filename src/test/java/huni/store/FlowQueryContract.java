package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ActivityId;
import huni.domain.DaySpan;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.prospect.GateAnswer;
import huni.domain.today.FlowQuery;
import huni.store.read.StoreFlow;
import huni.store.read.StoreProspects;
import huni.work.activity.BookAppointment;
import huni.work.activity.EndActivity;
import huni.work.activity.MissAppointment;
import huni.work.activity.PlanActivity;
import huni.work.imports.ListedTables;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import huni.work.prospect.RemoveProspects;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes in, whatever the database. Monday 23 November 2026, noon in Istanbul. */
abstract class FlowQueryContract {

    @RegisterExtension
    private final FreshDatabase fresh = database();

    private Desk desk;
    private FlowQuery flow;

    abstract FreshDatabase database();

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        flow = new StoreFlow(fresh.database());
    }

    private ActivityId appointment(ProspectId id, LocalDate day) {
        return desk.done(new BookAppointment(id, "", Due.on(day)).with(new GateAnswer.DecisionMaker("")));
    }

    @Test
    void prospectsAreCountedByTheDayOfTheirCreation() {
        LocalDate today = desk.today();
        assertEquals(Optional.empty(), flow.firstCreated());

        desk.create("one");
        desk.create("two");
        ProspectId gone = desk.create("gone");
        desk.done(new RemoveProspects(List.of(gone)));

        assertEquals(Map.of(today, 2L), flow.created(new DaySpan(today.minusDays(7), today)));
        assertEquals(Map.of(), flow.created(new DaySpan(today.plusDays(1), today.plusDays(7))));
        assertEquals(Optional.of(today), flow.firstCreated());
    }

    @Test
    void ofAPersonOnlyWhatTheyLookAfterIsCounted() {
        LocalDate today = desk.today();
        ZoneId zone = ZoneId.of("Europe/Istanbul");
        PersonId ayse = PersonId.ofLogin("ayse");
        desk.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        appointment(desk.create("nobody's"), today);
        desk.daysPass(1);
        ProspectId hers = desk.create("hers");
        appointment(hers, today.plusDays(2));
        desk.imports(new ListedTables("Company", "Created").row("undated", ""));
        desk.done(new GiveProspects(List.of(hers), Optional.of(ayse)));
        FlowQuery mine = flow.of(Optional.of(ayse));

        DaySpan days = new DaySpan(today, today.plusDays(3));
        assertEquals(Map.of(today.plusDays(1), 1L), mine.created(days));
        assertEquals(Optional.of(today.plusDays(1)), mine.firstCreated());
        assertEquals(List.of(hers), mine.booked(days, zone));
        assertEquals(List.of(hers), mine.meeting(days));
        assertEquals(List.of(0L, 1L), List.of(mine.withoutDate(), flow.withoutDate()));
        assertEquals(2, flow.meeting(days).size());
    }

    @Test
    void whoeverBookedIsFoundThoughOneMeetsLaterAndNobodyConfirmedTheDecisionMaker() {
        DaySpan week = DaySpan.week(desk.today());
        ProspectId later = desk.create("later");
        desk.done(new BookAppointment(later, "", Due.on(week.to().plusDays(3)))
                .with(new GateAnswer.WithoutDecisionMaker("she asked for it")));
        ProspectId twice = desk.create("twice");
        appointment(twice, week.to());
        appointment(twice, week.to().plusDays(1));
        desk.done(new EndActivity(appointment(desk.create("given up"), week.to()), false, ""));

        ZoneId zone = ZoneId.of("Europe/Istanbul");
        assertEquals(Set.of(later, twice), Set.copyOf(flow.booked(week, zone)));
        assertEquals(2, flow.booked(week, zone).size());
        assertEquals(Set.of(twice), Set.copyOf(flow.meeting(week)));
        assertEquals(2, new StoreProspects(fresh.database()).count(ListRequest.of(new ListScope.Booked(week, zone))));
        DaySpan before = DaySpan.week(week.from().minusDays(1));
        assertEquals(List.of(), flow.booked(before, zone));
    }

    @Test
    void whoeverIsMetIsFoundOnceAndInItsListToo() {
        DaySpan week = DaySpan.week(desk.today());
        ProspectId twice = desk.create("twice");
        appointment(twice, week.from().plusDays(2));
        appointment(twice, week.to());
        ProspectId held = desk.create("held");
        desk.done(new EndActivity(appointment(held, week.from().plusDays(1)), true, ""));
        desk.done(new MissAppointment(
                appointment(desk.create("missed"), week.from().plusDays(1)), "", Optional.empty()));
        appointment(desk.create("later"), week.to().plusDays(1));
        ProspectId called = desk.create("called");
        desk.done(new PlanActivity(called, ActivityKind.CALL, "", Due.on(week.to()), Optional.empty()));
        ProspectId gone = desk.create("gone");
        appointment(gone, week.to());
        desk.done(new RemoveProspects(List.of(gone)));

        assertEquals(Set.of(twice, held), Set.copyOf(flow.meeting(week)));
        assertEquals(2, flow.meeting(week).size());
        assertEquals(
                2, new StoreProspects(fresh.database()).count(ListRequest.of(new ListScope.WithAppointment(week))));
    }
}
