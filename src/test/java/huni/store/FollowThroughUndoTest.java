package huni.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.Incentive;
import huni.domain.activity.Meeting;
import huni.domain.activity.MessageTemplate;
import huni.domain.call.CallOutcome;
import huni.domain.prospect.Care;
import huni.domain.prospect.Consent;
import huni.domain.prospect.GateAnswer;
import huni.domain.worktime.DayOff;
import huni.domain.worktime.TimeSpan;
import huni.store.check.StoreCheck;
import huni.store.rows.RowType;
import huni.store.rows.RowTypes;
import huni.store.sql.Sql;
import huni.work.Operation;
import huni.work.activity.BookAppointment;
import huni.work.activity.ChangeAppointment;
import huni.work.activity.EditIncentive;
import huni.work.activity.EditNote;
import huni.work.activity.EditTemplate;
import huni.work.activity.EndActivity;
import huni.work.activity.GiveIncentive;
import huni.work.activity.LogActivity;
import huni.work.activity.MarkNotified;
import huni.work.activity.MissAppointment;
import huni.work.activity.PlanActivities;
import huni.work.activity.PlanActivity;
import huni.work.activity.RescheduleActivity;
import huni.work.activity.SetRhythm;
import huni.work.activity.SpreadActivities;
import huni.work.activity.TickReminder;
import huni.work.call.LogAttempt;
import huni.work.prospect.EditConsent;
import huni.work.prospect.OverrideConsent;
import huni.work.prospect.RemoveContact;
import huni.work.worktime.AddDaysOff;
import huni.work.worktime.RemoveDaysOff;
import huni.work.worktime.SetWorkingHours;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each thing that is done with steps, appointments, requests, gifts, messages and working time is taken back whole. */
class FollowThroughUndoTest {

    /** It is no step: that something was pointed out is not taken back. */
    private static final Set<Class<?>> NO_STEPS = Set.of(MarkNotified.class);

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private final Map<Class<?>, List<Operation<?>>> operations = new LinkedHashMap<>();
    private Desk desk;

    @BeforeEach
    void workForAWhile() {
        desk = new Desk(fresh.database());
        ProspectId id = desk.create("Ege Tekstil", "100");
        ContactId selin = desk.contact(id, "Selin Aksoy", "0532", "+90532", "s@ege.example");
        ActivityId call = desk.plan(id, -1);
        ActivityId appointment = desk.done(book(id, 4));
        ActivityId request = desk.done(plan(id, ActivityKind.INFORMATION_REQUEST));
        ActivityId trial = desk.done(give(id));
        ActivityId note = desk.done(new LogActivity(id, ActivityKind.NOTE, "", "as it was"));
        desk.done(consent(id, selin, Consent.State.MAY));
        ProspectId parked = desk.create("Lale Catering");
        desk.move(parked, Desk.PARKED);
        desk.done(new AddDaysOff(new DaySpan(desk.today(), desk.today()), false, "Bayram"));
        List<DayOff> free = fresh.database().read(connection -> rows(connection, DayOff.class));

        add(plan(id, ActivityKind.TASK));
        add(new PlanActivities(List.of(plan(id, ActivityKind.CALL), plan(parked, ActivityKind.CALL))));
        add(new RescheduleActivity(call, due(2)), new RescheduleActivity(appointment, due(6)));
        add(new SpreadActivities(Map.of(call, due(1), request, due(2))));
        add(
                new EndActivity(call, true, "reached"),
                new EndActivity(appointment, true, ""),
                new EndActivity(appointment, false, ""),
                new EndActivity(request, true, "sent", Optional.of(plan(id, ActivityKind.CALL))));
        add(book(parked, 3));
        add(new ChangeAppointment(appointment, "elsewhere", due(5), new Meeting("Moda", 90)));
        add(new MissAppointment(appointment, "not there", Optional.of(book(id, 6))));
        add(new TickReminder(appointment, Role.PHONE_REMINDER), new TickReminder(appointment, Role.EMAIL_REMINDER));
        add(give(parked));
        add(new EditIncentive(trial, given -> given.withBody("they kept it")));
        add(new LogActivity(id, ActivityKind.EMAIL, "Offer", "sent"));
        add(new EditNote(note, "as it is"));
        add(new SetRhythm(parked, Optional.of(new Care.Rhythm(3, Care.Unit.MONTHS))));
        add(new EditTemplate(
                new MessageTemplate(
                        new UUID(7, 1),
                        "Reminder",
                        MessageTemplate.Occasion.REMINDER,
                        "en",
                        "Tomorrow",
                        "Hello",
                        0,
                        false,
                        0),
                edited -> edited.withBody("Hello {contact}")));
        add(new LogAttempt(id, CallOutcome.NO_ANSWER, "", Optional.of(plan(id, ActivityKind.CALL))));
        add(consent(id, selin, Consent.State.MAY_NOT));
        add(new OverrideConsent(id, "Called all the same."));
        add(new RemoveContact(id, selin));
        add(new AddDaysOff(new DaySpan(desk.today(), desk.today().plusDays(3)), true, "Ramazan Bayramı"));
        add(new RemoveDaysOff(free.stream().map(DayOff::id).toList()));
        add(new SetWorkingHours(DayOfWeek.MONDAY, List.of(new TimeSpan(LocalTime.of(8, 0), LocalTime.of(12, 30)))));
    }

    private void add(Operation<?>... some) {
        operations.computeIfAbsent(some[0].getClass(), _ -> new ArrayList<>()).addAll(List.of(some));
    }

    private Due due(int days) {
        return new Due(desk.today().plusDays(days), Optional.of(LocalTime.of(10, 0)));
    }

    private PlanActivity plan(ProspectId id, ActivityKind kind) {
        return new PlanActivity(id, kind, "what for", due(1), Optional.empty());
    }

    private BookAppointment book(ProspectId id, int days) {
        return new BookAppointment(id, "at their office", due(days)).with(new GateAnswer.DecisionMaker(""));
    }

    private GiveIncentive give(ProspectId id) {
        return new GiveIncentive(
                id,
                new Incentive(
                        Incentive.Kind.TRIAL, Optional.of(desk.today().plusDays(14)), Optional.of(Desk.lira("450"))),
                "two devices",
                desk.today(),
                Optional.of(plan(id, ActivityKind.CALL)));
    }

    private EditConsent consent(ProspectId id, ContactId contact, Consent.State state) {
        return new EditConsent(id, contact, Consent.Channel.PHONE, told -> told.with(state, desk.today()));
    }

    @TestFactory
    Stream<DynamicTest> eachIsTakenBackAndTheStoreIsAsItWas() {
        return operations.values().stream()
                .flatMap(List::stream)
                .map(operation -> dynamicTest(operation.getClass().getSimpleName(), () -> takenBack(operation)));
    }

    private void takenBack(Operation<?> operation) {
        Map<String, List<String>> before = everything();
        desk.done(operation);
        Map<String, List<String>> done = everything();
        assertNotEquals(before, done, "it did something");
        desk.workspace().undo();
        assertEquals(before, everything());
        desk.workspace().redo();
        assertEquals(done, everything());
        desk.workspace().undo();
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    /** What is there, by kind; how often a row was written is no part of it. */
    private Map<String, List<String>> everything() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        fresh.database().read(connection -> {
            for (RowType<?> type : RowTypes.ALL) {
                rows.put(
                        type.toString(),
                        Sql.list(connection, type.table().select(), type::read).stream()
                                .map(record -> record.toString().replaceAll("version=\\d+", ""))
                                .sorted()
                                .toList());
            }
            return rows;
        });
        return rows;
    }

    private static <T extends Record> List<T> rows(Connection connection, Class<T> kind) throws SQLException {
        RowType<?> type = RowTypes.ALL.stream()
                .filter(one -> one.type().equals(kind))
                .findFirst()
                .orElseThrow();
        return Sql.list(connection, type.table().select(), type::read).stream()
                .map(kind::cast)
                .toList();
    }

    @Test
    void noOperationOfThesePackagesIsForgotten() {
        Set<String> there = new ClassFileImporter()
                .importPackages("huni.work.activity", "huni.work.worktime").stream()
                        .filter(one -> one.isAssignableTo(Operation.class))
                        .filter(one -> !one.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(one -> !one.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        NO_STEPS.forEach(one -> there.remove(one.getSimpleName()));
        operations.keySet().forEach(one -> there.remove(one.getSimpleName()));

        assertEquals(Set.of(), there);
    }
}
