package huni.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeDueQuery;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakeProspectQuery;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Workspace;
import huni.work.activity.PlanActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.RemoveProspects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Planning with one prospect and with several. It is Monday 23 November 2026. */
class PlanFormViewModelTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final FakeLedger ledger = new FakeLedger();
    private final Workspace workspace = new Workspace(ledger, clock, Runnable::run);
    private final Texts texts =
            Texts.in(Locale.ENGLISH, List.of("huni/ui/field/texts", "huni/ui/gate/texts", "huni/ui/plan/texts"));
    private final ProspectId ege = create("Ege");
    private final ProspectId can = create("Can");
    private final Notices notices = new Notices();
    private int closed;

    private ProspectId create(String company) {
        return done(new CreateProspect(company, "", Optional.empty()));
    }

    private <R> R done(Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R> done) {
            return done.result();
        }
        throw new AssertionError("refused: " + operation);
    }

    private PlanFormViewModel planning(ProspectId... prospects) {
        return form(new PlanPurpose.Plan(List.of(prospects), ""));
    }

    private PlanFormViewModel form(PlanPurpose purpose) {
        return new PlanFormViewModel(
                purpose,
                TOMORROW,
                new PlanContext(
                        new Performer(workspace, tasks, notices, texts, _ -> () -> {}),
                        tasks,
                        new FakeDueQuery(ledger),
                        new FakeProspectQuery(ledger),
                        new FakePipelines(ledger),
                        new Formats(texts, clock, CurrencyUnit.of("TRY")),
                        texts),
                () -> closed++);
    }

    private List<String> stored() {
        return Stream.of(ege, can)
                .flatMap(id -> ledger.records().activities(id).stream())
                .sorted(Comparator.comparing((Activity a) -> a.prospect().equals(ege)))
                .map(a -> (a.prospect().equals(ege) ? "Ege " : "Can ") + a.kind() + " "
                        + a.due().orElseThrow().day() + " "
                        + a.due().orElseThrow().time().map(Object::toString).orElse("-") + " " + a.subject())
                .toList();
    }

    private void submit(PlanFormViewModel form) {
        form.submit();
        tasks.runAll();
    }

    @Test
    void aCallOnTheFirstDayIsWhatItBeginsWith() {
        submit(planning(ege));

        assertEquals(List.of("Ege CALL 2026-11-24 - "), stored());
        assertEquals(1, closed);
    }

    @Test
    void aDayOrASubjectThatIsTypedWouldBeLostWithoutTheForm() {
        PlanFormViewModel form = planning(ege);
        String first = form.when().textProperty().get();
        assertFalse(form.typedProperty().get());

        form.when().textProperty().set("next week perhaps");
        assertTrue(form.typedProperty().get());
        form.when().textProperty().set(first);
        assertFalse(form.typedProperty().get());

        form.subjectProperty().set("Price");
        assertTrue(form.typedProperty().get());
    }

    @Test
    void allThatWasFilledInIsKept() {
        PlanFormViewModel form = planning(can);
        form.kindProperty().set(ActivityKind.TASK);
        form.when().textProperty().set("friday 14:30");
        form.subjectProperty().set(" offer ");
        submit(form);

        assertEquals(List.of("Can TASK 2026-11-27 14:30 offer"), stored());
    }

    @Test
    void theFormThatAnswersARequestSaysHowLongItTook() {
        ActivityId asked = done(
                new PlanActivity(ege, ActivityKind.INFORMATION_REQUEST, "prices", Due.on(TOMORROW), Optional.empty()));
        submit(form(new PlanPurpose.End(ege, "", asked, ActivityKind.CALL)));

        assertEquals(
                List.of("Information request answered after 0 min."),
                notices.shown().stream().map(Notice::text).toList());
    }

    @Test
    void parkedOnesCanComeBackEverySoOftenWhichIsReadInFullAndUndoneInOneStep() {
        PlanFormViewModel form = form(new PlanPurpose.Return(List.of(ege, can), "Ege, Can"));
        form.when().textProperty().set("every 3 months");
        assertEquals(
                "every 3 months; first on Tuesday 23 February 2027",
                form.when().readingProperty().get());
        submit(form);

        assertEquals(List.of("Can CALL 2027-02-23 - ", "Ege CALL 2027-02-23 - "), stored());
        assertEquals(List.of(everyThreeMonths(), everyThreeMonths()), rhythms());
        workspace.undo();
        assertEquals(List.of(), stored());
        assertEquals(List.of(Optional.empty(), Optional.empty()), rhythms());
    }

    @Test
    void theReturnOfOneWithoutARhythmIsOnceAndAnywhereElseARhythmIsNoTime() {
        PlanFormViewModel once = form(new PlanPurpose.Return(List.of(ege), "Ege"));
        once.when().textProperty().set("in 3 months");
        submit(once);
        assertEquals(List.of(Optional.empty(), Optional.empty()), rhythms());

        PlanFormViewModel step = planning(can);
        step.when().textProperty().set("monthly");
        assertEquals("", step.when().readingProperty().get());
    }

    private static Optional<Rhythm> everyThreeMonths() {
        return Optional.of(new Rhythm(3, Unit.MONTHS));
    }

    private List<Optional<Rhythm>> rhythms() {
        return Stream.of(ege, can)
                .map(id -> ledger.records().stored(id).orElseThrow().care().rhythm())
                .toList();
    }

    @Test
    void theSameIsPlannedWithSeveralAndUndoneInOneStep() {
        submit(planning(ege, can));
        assertEquals(List.of("Can CALL 2026-11-24 - ", "Ege CALL 2026-11-24 - "), stored());

        workspace.undo();
        assertEquals(List.of(), stored());
    }

    @Test
    void somethingIsGivenToEachOfSeveral() {
        PlanFormViewModel form = planning(ege, can);
        form.kindProperty().set(ActivityKind.INCENTIVE);
        form.given().cost().textProperty().set("200");
        submit(form);

        assertEquals(
                List.of("₺200", "₺200"),
                Stream.of(ege, can)
                        .flatMap(id -> ledger.records().activities(id).stream())
                        .map(a -> new GivenWords(texts, new Formats(texts, clock, CurrencyUnit.of("TRY")))
                                .terms(a.incentive().orElseThrow()))
                        .toList());
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingIsPlanned() {
        PlanFormViewModel form = planning(ege, can);
        form.when().textProperty().set("someday");
        submit(form);

        assertEquals(
                "Write a day or a time, such as 24 Nov, tomorrow 10 or Tuesday at 2.",
                form.when().problemProperty().get());
        assertEquals(List.of(), stored());
        assertEquals(0, closed);
        form.when().textProperty().set("friday");
        assertEquals("", form.when().problemProperty().get());
    }

    @Test
    void withOneThatIsGoneNothingIsPlannedAndTheFormSaysWhy() {
        PlanFormViewModel form = planning(ege, can);
        done(new RemoveProspects(List.of(can)));
        submit(form);

        assertEquals(List.of(), stored());
        assertFalse(form.problemProperty().get().isEmpty());
        assertFalse(form.writingProperty().get());
        assertEquals(0, closed);
    }
}
