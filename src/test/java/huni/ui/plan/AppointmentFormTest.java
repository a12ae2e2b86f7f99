package huni.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.Meeting;
import huni.domain.activity.PlannedAppointment;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.SetClock;
import huni.ui.door.Performer;
import huni.ui.gate.Decider;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Appearance;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import huni.work.ChangeSetting;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.activity.BookAppointment;
import huni.work.activity.EndActivity;
import huni.work.checklist.EditQuestion;
import huni.work.prospect.CreateProspect;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** An appointment in its form, as in the design: Friday 27 November 2026, 10:20, with Deniz Sigorta. */
class AppointmentFormTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final SetClock clock = new SetClock("2026-11-27T07:20:00Z");
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, clock, Runnable::run);
    private final Texts texts = Texts.in(
            Locale.forLanguageTag("tr-TR"), List.of("huni/ui/field/texts", "huni/ui/gate/texts", "huni/ui/plan/texts"));
    private final Notices notices = new Notices();
    private final List<PlannedAppointment> given = new ArrayList<>();
    private final PlanContext context;
    private final ProspectId deniz;
    private int closed;

    AppointmentFormTest() {
        done(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        deniz = create("Deniz Sigorta");
        context = new PlanContext(
                        new Performer(workspace, tasks, notices, texts, _ -> () -> {}),
                        tasks,
                        new FakeDueQuery(ledger),
                        new FakeProspectQuery(ledger),
                        new FakePipelines(ledger),
                        new Formats(texts, clock.withZone(workspace.settings().zone()), CurrencyUnit.of("TRY")),
                        texts)
                .with(given::add);
    }

    @Test
    void whatIsBookedIsGivenToAnotherCalendarAtOnceOrFromTheNotice() {
        PlanFormViewModel form = booking();
        assertTrue(form.givesToCalendar());
        form.when().textProperty().set("salı 10");
        form.submitToCalendar();
        tasks.runAll();
        assertEquals(List.of(), given, "nothing is given before the gate is open");
        GateFormViewModel gate = form.gateProperty().get().orElseThrow();
        gate.deciderProperty().set(Decider.YES);
        gate.answer();
        tasks.runAll();

        assertEquals(
                List.of("Deniz Sigorta 2"),
                given.stream()
                        .map(one -> one.company() + " " + one.reminders().size())
                        .toList());

        PlanFormViewModel second = booking();
        second.when().textProperty().set("çarşamba 10");
        submit(second);
        assertEquals(1, given.size());
        assertEquals(
                "Deniz Sigorta: randevu 2 Ara Çar 10:00",
                notices.shown().getLast().text());
        notices.act(notices.shown().getLast());
        assertEquals(2, given.size());
    }

    @Test
    void theTimeInWordsIsReadInFullAndWhatTheAppointmentCarriesIsShownBefore() {
        PlanFormViewModel form = booking();
        form.when().textProperty().set("salı 10");

        assertEquals(
                "1 Aralık Salı, 10:00 – 11:00", form.when().readingProperty().get());
        assertEquals(
                List.of(
                        "Randevu teyidi Bugün",
                        "Telefonla hatırlat 30 Kas Pzt 10:00",
                        "E-postayla hatırlat 30 Kas Pzt 10:00",
                        "Sonrasında ara 2 Ara Çar 10:00"),
                form.appointment().parts().stream()
                        .map(part -> part.what() + " " + part.when())
                        .toList());
        assertEquals("Yeni aday → Randevu", form.appointment().wayProperty().get());
    }

    @Test
    void theEarliestFreeTimesAreOfferedAroundWhatIsAgreedAlready() {
        appointment("Sakarya Otomotiv", LocalDate.of(2026, 11, 27), LocalTime.of(13, 0));

        assertEquals(
                List.of("Bugün 15:00", "30 Kas Pzt 09:00", "30 Kas Pzt 13:00", "1 Ara Sal 09:00"),
                booking().when().offers().stream().map(WhenInput.Offer::words).toList());
    }

    @Test
    void aClashATightGapAndADayOffAreSaid() {
        appointment("Sakarya Otomotiv", TUESDAY, LocalTime.of(11, 30));
        PlanFormViewModel form = booking();

        form.when().textProperty().set("salı 10");
        assertEquals(
                "Aynı gün 11:30’da Sakarya Otomotiv var: arada 30 dakika kalıyor.",
                form.appointment().closeProperty().get());
        form.when().textProperty().set("salı 11");
        assertEquals(
                "Aynı saatte Sakarya Otomotiv var (11:30 – 12:30).",
                form.appointment().closeProperty().get());
        form.when().textProperty().set("pazar 11");
        assertEquals(
                "29 Kas Paz çalışma günü değil.",
                form.appointment().closeProperty().get());
        form.when().textProperty().set("salı 14");
        assertEquals("", form.appointment().closeProperty().get());

        form.when().textProperty().set("salı 11");
        form.kindProperty().set(ActivityKind.CALL);
        assertEquals("", form.appointment().closeProperty().get(), "a call is weighed against nothing");
    }

    @Test
    void whatSpeaksAgainstATimeStandsAboveTheOtherFieldsWhereItIsInSight() {
        appointment("Sakarya Otomotiv", TUESDAY, LocalTime.of(11, 30));
        OnFx.run(() -> {
            PlanFormViewModel form = booking();
            form.when().textProperty().set("salı 11");
            PlanForm shown = new PlanForm(form, context.formats(), texts);
            new Appearance(Theme.LIGHT, 100).scene(shown, 320, 700);
            shown.applyCss();
            shown.layout();

            assertTrue(shown.lookup("#plan-close").isVisible());
            assertTrue(top(shown, "#plan-when") < top(shown, "#plan-close"));
            assertTrue(top(shown, "#plan-close") < top(shown, "#plan-subject"));
        });
    }

    private static double top(PlanForm form, String id) {
        return form.lookup(id).localToScene(0, 0).getY();
    }

    @Test
    void theDecisionMakerIsAskedForAndTheReasonForGoingOnWithoutIsKept() {
        PlanFormViewModel form = booking();
        form.when().textProperty().set("salı 10");
        form.appointment().locationProperty().set("Ofislerinde, Levent");
        submit(form);

        GateFormViewModel gate = form.gateProperty().get().orElseThrow();
        assertEquals(List.of(), ledger.records().activities(deniz));
        gate.deciderProperty().set(Decider.NOT_YET);
        gate.wordsProperty().set("asistanı ayarladı");
        gate.answer();
        tasks.runAll();

        Activity booked = appointments().getFirst();
        assertEquals(
                "asistanı ayarladı",
                booked.followThrough()
                        .booking()
                        .map(FollowThrough.Booking::overrideReason)
                        .orElse(""));
        assertEquals(new Meeting("Ofislerinde, Levent", 60), booked.meeting());
        assertEquals(
                new StageKey("appointment"),
                ledger.records().stored(deniz).orElseThrow().standing().stage());
        assertEquals(1, closed);
    }

    @Test
    void theQuestionsBeforeTheStageAreAskedAfterTheDecisionMakerAndNothingIsRefused() {
        done(new EditQuestion(
                "first_call.what_otherwise",
                item -> item.withRequiredBefore(Optional.of(new StageKey("appointment")))));
        PlanFormViewModel form = booking();
        form.when().textProperty().set("salı 10");
        submit(form);
        GateFormViewModel first = form.gateProperty().get().orElseThrow();
        first.deciderProperty().set(Decider.YES);
        first.answer();
        tasks.runAll();

        GateFormViewModel second = form.gateProperty().get().orElseThrow();
        assertEquals("", form.problemProperty().get());
        second.questions().reasonProperty().set("telefonda sorulmadı");
        second.answer();
        tasks.runAll();

        assertEquals(1, appointments().size());
        assertTrue(ledger.records().stored(deniz).orElseThrow().authority().isConfirmed());
        assertEquals(1, closed);
    }

    @Test
    void whatCanMeanTwoDaysIsChosenByADigit() {
        PlanFormViewModel form = booking();
        form.when().textProperty().set("gelecek cumartesi");

        assertTrue(form.when().isAmbiguous());
        submit(form);
        assertEquals(
                "İki gün anlaşılıyor: rakamıyla birini seçin.",
                form.when().problemProperty().get());
        assertEquals(2, form.when().offers().size());
        assertTrue(form.when().isChosenBy("2"));
        form.when().choose(form.when().offers().get(1));
        assertEquals("5 Aralık Cumartesi", form.when().readingProperty().get());
    }

    @Test
    void aDigitBehindASpaceBeginsTheTimeAndChoosesNothing() {
        PlanFormViewModel form = booking();
        form.when().textProperty().set("gelecek cumartesi");
        assertTrue(form.when().isChosenBy("1"));

        form.when().textProperty().set("gelecek cumartesi ");
        assertFalse(form.when().isChosenBy("1"));
        form.when().textProperty().set("gelecek cumartesi 1");
        assertFalse(form.when().isChosenBy("0"));

        form.when().textProperty().set("gelecek cumartesi 10");
        assertEquals(
                List.of("10:00", "10:00"),
                form.when().offers().stream()
                        .map(offer -> offer.due().time().orElseThrow().toString())
                        .toList());
    }

    @Test
    void anAppointmentItsRemindersTheDayBeforeMissedAndAgreedAnew() {
        PlanFormViewModel form = booking();
        form.when().textProperty().set("salı 10");
        form.subjectProperty().set("Sunum");
        submit(form);
        GateFormViewModel gate = form.gateProperty().get().orElseThrow();
        gate.deciderProperty().set(Decider.YES);
        gate.answer();
        tasks.runAll();

        clock.set("2026-11-30T07:00:00Z");
        for (Role role : List.of(Role.CONFIRMATION, Role.PHONE_REMINDER, Role.EMAIL_REMINDER)) {
            Activity part = ledger.records().planned(deniz).stream()
                    .filter(one -> one.role().equals(Optional.of(role)))
                    .findFirst()
                    .orElseThrow();
            done(new EndActivity(part.id(), true, ""));
        }
        clock.set("2026-12-01T07:40:00Z");
        Activity missed = appointments().getFirst();
        PlanFormViewModel again =
                new PlanFormViewModel(new PlanPurpose.Miss(missed, ""), TUESDAY.plusDays(1), context, () -> closed++);
        tasks.runAll();
        again.outcomeProperty().set("hastaydı");
        again.when().textProperty().set("perşembe 14");
        submit(again);

        assertEquals(
                List.of("Sunum 2026-12-03"),
                appointments().stream()
                        .filter(Activity::isPlanned)
                        .map(one ->
                                one.subject() + " " + one.due().orElseThrow().day())
                        .toList());
        assertTrue(appointments().getFirst().followThrough().missed().isPresent());
        workspace.undo();
        assertEquals(
                Optional.of(missed.id()),
                ledger.records().planned(deniz).stream()
                        .filter(one -> one.kind() == ActivityKind.APPOINTMENT)
                        .map(Activity::id)
                        .findFirst());
    }

    private PlanFormViewModel booking() {
        PlanFormViewModel form = new PlanFormViewModel(
                new PlanPurpose.Plan(List.of(deniz), ""), LocalDate.of(2026, 11, 30), context, () -> closed++);
        form.kindProperty().set(ActivityKind.APPOINTMENT);
        tasks.runAll();
        return form;
    }

    private void submit(PlanFormViewModel form) {
        form.submit();
        tasks.runAll();
    }

    private List<Activity> appointments() {
        return ledger.records().activities(deniz).stream()
                .filter(one -> one.kind() == ActivityKind.APPOINTMENT)
                .toList();
    }

    private void appointment(String company, LocalDate day, LocalTime time) {
        done(new BookAppointment(
                create(company),
                "",
                new Due(day, Optional.of(time)),
                Meeting.USUAL,
                new GateAnswer.DecisionMaker(""),
                false));
    }

    private ProspectId create(String company) {
        return done(new CreateProspect(company, "", Optional.empty()));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R> done) {
            return done.result();
        }
        throw new AssertionError("refused: " + operation);
    }
}
