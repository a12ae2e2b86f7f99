package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.call.Answer;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.worktime.WorkingTime;
import huni.ui.gate.Decider;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Marked;
import huni.ui.plan.PlanFormViewModel;
import huni.work.ClockWatch;
import huni.work.FakeDueQuery;
import huni.work.activity.PlanActivity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Moving through the stages, answering the checklist, planning and noting. */
class ProspectStepsTest {

    private final SampleDesk desk = new SampleDesk("tr-TR");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void theStepperSaysWhereItStandsAndMovesIt() {
        StepperViewModel.Step here = screen.stepper().steps().get(1);
        assertEquals("Karar verici · 4 gün", here.words());
        assertEquals(StepperViewModel.Place.HERE, here.place());

        screen.stepper().move(step("appointment"));
        desk.tasks.runAll();

        assertEquals(new StageKey("appointment"), desk.stored(id).standing().stage());
        assertEquals("Randevu · 0 gün", screen.stepper().steps().get(2).words());
    }

    @Test
    void aClosedGateOpensItsFormAndTheAnswerMoves() {
        ProspectId bare = desk.create("Işık Optik");
        ProspectViewModel other = desk.screen(bare);
        other.stepper().move(other.stepper().steps().get(2));
        desk.tasks.runAll();
        assertEquals(new StageKey("lead"), desk.stored(bare).standing().stage());

        GateFormViewModel gate = other.stepper().gateProperty().get().orElseThrow();
        gate.deciderProperty().set(Decider.YES);
        gate.howProperty().set("Ben imzalarım.");
        gate.answer();
        desk.tasks.runAll();

        assertEquals(Optional.empty(), other.stepper().gateProperty().get());
        assertEquals(new StageKey("appointment"), desk.stored(bare).standing().stage());
        assertEquals("Ben imzalarım.", other.authority().how().textProperty().get());
    }

    @Test
    void givingUpAtTheGateMovesNothing() {
        screen.stepper().move(screen.stepper().ends().getFirst());
        desk.tasks.runAll();
        screen.stepper().gateProperty().get().orElseThrow().cancel();

        assertEquals(Optional.empty(), screen.stepper().gateProperty().get());
        assertEquals(new StageKey("decision_maker"), desk.stored(id).standing().stage());
    }

    @Test
    void aWonProspectSaysSoAndCanBeReopened() {
        screen.stepper().move(screen.stepper().ends().getFirst());
        desk.tasks.runAll();
        screen.stepper().gateProperty().get().orElseThrow().answer();
        desk.tasks.runAll();
        assertEquals("Kazanıldı", screen.stepper().endProperty().get());
        assertTrue(screen.nextStep().shownProperty().get().closed());

        screen.stepper().move(step("closing"));
        desk.tasks.runAll();
        assertEquals("", screen.stepper().endProperty().get());
        assertEquals(Optional.empty(), desk.stored(id).standing().closedOn());
    }

    @Test
    void whoParksItIsAskedWhenItShallComeBack() {
        screen.stepper().move(end("parked"));
        desk.tasks.runAll();
        assertEquals(new StageKey("parked"), desk.stored(id).standing().stage());

        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        LocalDate usual = PlanFormViewModel.usualReturn(WorkingTime.USUAL, desk.formats.today());
        assertEquals(Optional.of(Due.on(usual)), form.when().read());
        form.subjectProperty().set("Yeni bütçe");
        form.submit();
        desk.tasks.runAll();

        assertEquals(Optional.empty(), screen.nextStep().formProperty().get());
        assertTrue(screen.nextStep().shownProperty().get().steps().stream()
                .anyMatch(step -> step.what().equals("Yeni bütçe") && step.due().equals(Due.on(usual))));
    }

    @Test
    void whoDoesNotSayWhenItComesBackHasItParkedAllTheSame() {
        screen.stepper().move(end("parked"));
        desk.tasks.runAll();
        screen.nextStep().formProperty().get().orElseThrow().cancel();
        desk.tasks.runAll();

        assertEquals(Optional.empty(), screen.nextStep().formProperty().get());
        assertEquals(new StageKey("parked"), desk.stored(id).standing().stage());
    }

    @Test
    void parkingKeepsTheFormThatIsOpenAlready() {
        screen.nextStep().plan("Numuneler");
        screen.stepper().move(end("parked"));
        desk.tasks.runAll();

        assertEquals(
                "Numuneler",
                screen.nextStep()
                        .formProperty()
                        .get()
                        .orElseThrow()
                        .subjectProperty()
                        .get());
    }

    @Test
    void anAnswerIsSavedAtOnceAndItsFactFollows() {
        ChecklistViewModel.Line line = screen.checklist().lines().get(4);
        line.note().textProperty().set("Üretim durur.");
        line.note().commit();
        desk.tasks.runAll();
        line.state().choose(Certainty.CONFIRMED);
        desk.tasks.runAll();

        Answer answer = desk.query.dossier(id).orElseThrow().answers().getFirst();
        assertEquals("Üretim durur.", answer.note());
        assertEquals(Certainty.CONFIRMED, answer.certainty());
        assertEquals(Certainty.CONFIRMED, desk.stored(id).urgency().certainty());
        assertEquals(
                "Üretim durur.", screen.urgency().otherwise().textProperty().get());
        assertEquals("1/7", screen.checklist().progressProperty().get());
    }

    @Test
    void theNextStepSaysWhenAndWhetherItIsLate() {
        NextStepViewModel.Step step =
                screen.nextStep().shownProperty().get().steps().getFirst();
        assertEquals("İkinci tesis için fiyat istedi", step.what());
        assertEquals("Bugün 16:00", step.when());
        assertEquals(Due.State.TODAY, step.state());

        ClockWatch watch = new ClockWatch(desk.workspace, new FakeDueQuery(desk.ledger));
        desk.clock.set("2026-11-23T13:01:00Z");
        watch.look();
        desk.tasks.runAll();

        assertEquals(
                Due.State.OVERDUE,
                screen.nextStep().shownProperty().get().steps().getFirst().state());
    }

    @Test
    void doneAndScheduleNextDoesBoth() {
        NextStepViewModel.Step step =
                screen.nextStep().shownProperty().get().steps().getFirst();
        screen.nextStep().doneAndNext(step);
        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        form.outcomeProperty().set("Fiyat gönderildi.");
        form.kindProperty().set(ActivityKind.APPOINTMENT);
        form.when().textProperty().set("perşembe 10");
        form.subjectProperty().set("Sunum");
        form.submit();
        form.submit();
        desk.tasks.runAll();

        assertEquals(Optional.empty(), screen.nextStep().formProperty().get());
        assertEquals(5, desk.query.dossier(id).orElseThrow().planned().size());
        Activity planned = desk.query.dossier(id).orElseThrow().planned().stream()
                .filter(one -> one.kind() == ActivityKind.APPOINTMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(ActivityKind.APPOINTMENT, planned.kind());
        assertEquals(Optional.of(new Due(LocalDate.of(2026, 11, 26), Optional.of(LocalTime.of(10, 0)))), planned.due());
        assertEquals("Fiyat gönderildi.", activity(step).body());
        assertEquals(ActivityState.DONE, activity(step).state());

        desk.workspace.undo();
        desk.tasks.runAll();
        assertEquals(List.of(step), screen.nextStep().shownProperty().get().steps());
    }

    @Test
    void aDayThatCannotBeReadIsSaidAndNothingHappens() {
        NextStepViewModel.Step step =
                screen.nextStep().shownProperty().get().steps().getFirst();
        screen.nextStep().doneAndNext(step);
        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        form.when().textProperty().set("bir gün");
        form.submit();
        desk.tasks.runAll();

        assertEquals(
                "Bir gün ya da saat yazın; örneğin 24 Kas, yarın 10 ya da salı 14:00.",
                form.when().problemProperty().get());
        assertEquals(ActivityState.PLANNED, activity(step).state());
    }

    @Test
    void aStepIsMovedAndGivenUp() {
        NextStepViewModel.Step step =
                screen.nextStep().shownProperty().get().steps().getFirst();
        screen.nextStep().reschedule(step);
        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        assertEquals("Bugün 16:00", form.when().textProperty().get());
        form.when().textProperty().set("yarın");
        assertEquals("24 Kasım Salı, 16:00", form.when().readingProperty().get());
        form.submit();
        desk.tasks.runAll();
        assertEquals(
                "Yarın 16:00",
                screen.nextStep().shownProperty().get().steps().getFirst().when());

        screen.nextStep().cancel(step);
        desk.tasks.runAll();
        assertEquals(List.of(), screen.nextStep().shownProperty().get().steps());
        desk.notices.act(desk.notices.shown().getLast());
        desk.tasks.runAll();
        assertEquals(1, screen.nextStep().shownProperty().get().steps().size());
    }

    @Test
    void aLineIsANoteAndASlashPlans() {
        write("Fuarda İzmir şubesini\nsordu");
        assertEquals(
                "Fuarda İzmir şubesini\nsordu",
                screen.timeline().rows().getFirst().title());

        screen.composer().textProperty().set("/ara yarın 14:30 teklif");
        assertEquals(
                "Enter planlar: Arama · Yarın 14:30 · teklif",
                screen.composer().previewProperty().get());
        write("/ara yarın 14:30 teklif");
        assertEquals("", screen.composer().textProperty().get());
        assertEquals(2, screen.nextStep().shownProperty().get().steps().size());

        write("/x");
        assertEquals("/x", screen.composer().textProperty().get());
        assertTrue(screen.composer().problemProperty().get().contains("/ara yarın"));
    }

    @Test
    void anAppointmentThatClashesSaysSoBeforeEnterPlansIt() {
        desk.done(new PlanActivity(
                desk.create("Işık Optik"),
                ActivityKind.CALL,
                "",
                new Due(desk.formats.today().plusDays(1), Optional.of(LocalTime.of(14, 40))),
                Optional.empty()));

        screen.composer().textProperty().set("/randevu yarın 14:30");
        desk.tasks.runAll();
        assertEquals(
                "Aynı saatte Işık Optik var (14:40 – 14:55).",
                screen.composer().closeProperty().get());

        screen.composer().textProperty().set("/ara yarın 14:30");
        assertEquals("", screen.composer().closeProperty().get());
    }

    @Test
    void theTimelineSaysWhatHappenedInOrder() {
        assertEquals(
                List.of(
                        "19 Kas Per | EDIT | Düzenlendi: Karar yetkisi, Aciliyet",
                        "19 Kas Per | CALL | Arama · karar yetkisi doğrulandı, bütçe belirtildi, aciliyet belirsiz",
                        "19 Kas Per | MOVE | Yeni aday → Karar verici aşamasına taşındı (arama ekranından)",
                        "17 Kas Sal | CALL | Arama · asistana ulaşıldı; karar verici Dr. Uçar",
                        "16 Kas Pzt | IMPORT | fuar-2026.csv dosyasından aktarıldı, satır 41",
                        "16 Kas Pzt | MOVE | Yeni aday aşamasında oluşturuldu"),
                screen.timeline().rows().stream()
                        .map(r -> r.when() + " | " + r.kind() + " | " + Marked.plain(r.title()))
                        .toList());
    }

    @Test
    void olderPagesComeWhenAskedFor() {
        for (int i = 0; i < 100; i++) {
            write("Not " + i);
        }
        ProspectViewModel again = desk.screen(id);
        assertEquals(TimelineViewModel.PAGE, again.timeline().rows().size());

        again.timeline().showOlder();
        desk.tasks.runAll();
        assertEquals(2 * TimelineViewModel.PAGE, again.timeline().rows().size());
        again.timeline().showOlder();
        desk.tasks.runAll();
        assertEquals(false, again.timeline().olderProperty().get());
        assertEquals(
                "Yeni aday aşamasında oluşturuldu",
                again.timeline().rows().stream()
                        .map(r -> Marked.plain(r.title()))
                        .filter(t -> t.contains("oluşturuldu"))
                        .findFirst()
                        .orElse(""));
    }

    private StepperViewModel.Step step(String key) {
        return screen.stepper().steps().stream()
                .filter(s -> s.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private StepperViewModel.Step end(String key) {
        return screen.stepper().ends().stream()
                .filter(s -> s.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Activity activity(NextStepViewModel.Step step) {
        return desk.query.activities(id).stream()
                .filter(a -> a.id().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }

    private void write(String line) {
        screen.composer().textProperty().set(line);
        screen.composer().submit();
        desk.tasks.runAll();
    }
}
