package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.domain.activity.NextStep;
import huni.ui.field.SavedText;
import huni.ui.kit.Marked;
import huni.ui.plan.GivenInput;
import huni.ui.plan.PlanFormViewModel;
import huni.ui.plan.WhenInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Giving something to a slow prospect, and what is written down about it. It is Monday 23 November 2026. */
class IncentivesTest {

    private final SampleDesk desk = new SampleDesk("en-GB");
    private final ProspectId id = desk.anadoluKimya();
    private final ProspectViewModel screen = desk.screen(id);

    @Test
    void whatIsGivenIsInTheLedgerAndItsFollowUpIsPlanned() {
        give("2 seats", "16 Nov", "30 Nov", "1,500", "27 Nov");

        assertEquals(List.of("Trial · 2 seats | given 16 Nov · until 30 Nov · ₺1,500"), ledger());
        Activity followUp = desk.query.dossier(id).orElseThrow().planned().getLast();
        assertEquals("Follow up: 2 seats", followUp.subject());
        assertEquals(Optional.of(Due.on(LocalDate.of(2026, 11, 27))), followUp.due());
        assertEquals(
                List.of("Incentive · 2 seats | trial · until 30 Nov · ₺1,500"),
                screen.timeline().rows().stream()
                        .filter(row -> row.kind() == TimelineViewModel.Kind.INCENTIVE)
                        .map(row -> Marked.plain(row.title()) + " | " + row.body())
                        .toList());

        desk.workspace.undo();
        desk.tasks.runAll();
        assertEquals(List.of(), ledger());
        assertEquals(1, desk.query.dossier(id).orElseThrow().planned().size());
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingIsGiven() {
        give("", "soonish", "later", "much", "one day");

        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        String day = "Write a day, such as 24 Nov, tomorrow or Tuesday.";
        String time = "Write a day or a time, such as 24 Nov, tomorrow 10 or Tuesday at 2.";
        assertEquals(day, form.given().on().problemProperty().get());
        assertEquals(time, form.given().ends().problemProperty().get());
        assertEquals(
                "Write an amount, such as ₺85,000 or 85k.",
                form.given().cost().problemProperty().get());
        assertEquals(time, form.given().followUp().problemProperty().get());
        assertEquals(List.of(), ledger());
    }

    @Test
    void itsDaysAreToldInTheWordsOfEveryPlanAndLookForward() {
        screen.incentives().give();
        GivenInput given = screen.nextStep().formProperty().get().orElseThrow().given();
        given.ends().textProperty().set("in 2 weeks");
        assertEquals("Monday 7 December", given.ends().readingProperty().get());
        given.ends().textProperty().set("20.11.");
        assertEquals(
                "Saturday 20 November 2027",
                given.ends().readingProperty().get(),
                "it is past this year, and nothing ends before it is given");
        given.ends().textProperty().set("next fri");
        assertEquals(2, given.ends().offers().size(), "both readings are offered");
        given.ends().choose(given.ends().offers().getFirst());
        assertEquals(
                List.of("Fri 27 Nov", "Mon 30 Nov"),
                given.followUp().offers().stream().map(WhenInput.Offer::words).toList(),
                "one asks on its last day or on the working day after it");
    }

    @Test
    void whoAsksAgainAtATimeHasThatTimeInThePlan() {
        give("2 seats", "yesterday", "2 hafta sonra", "", "tomorrow 10");

        assertEquals(List.of("Trial · 2 seats | given 22 Nov · until 7 Dec"), ledger());
        assertEquals(
                Optional.of(new Due(LocalDate.of(2026, 11, 24), Optional.of(LocalTime.of(10, 0)))),
                desk.query.dossier(id).orElseThrow().planned().getLast().due());
    }

    @Test
    void eachFieldOfWhatWasGivenIsSavedOnItsOwn() {
        give("", "today", "", "", "");
        IncentiveViewModel given = screen.incentives().shown().getFirst();
        given.kind().choose(Incentive.Kind.GIFT);
        type(given.subject(), "Fair book");
        type(given.ends(), "1 Dec");
        type(given.cost(), "750");

        assertEquals(List.of("Gift · Fair book | given 23 Nov · until 1 Dec · ₺750"), ledger());
        assertEquals(List.of(given), screen.incentives().shown());

        type(given.cost(), "");
        type(given.ends(), "12 Nov");
        assertEquals(List.of("Gift · Fair book | given 23 Nov · ended 12 Nov"), ledger());
    }

    @Test
    void anIncentiveForALaterDayIsTheNextStepUntilItIsGiven() {
        give("", "tomorrow", "", "", "");

        assertEquals(List.of("Trial | planned: tomorrow"), ledger());
        assertEquals(
                List.of(ActivityKind.INFORMATION_REQUEST, ActivityKind.INCENTIVE),
                desk.query.dossier(id).orElseThrow().planned().stream()
                        .map(Activity::kind)
                        .toList());
    }

    @Test
    void theFollowUpIsProposedForTheLastDay() {
        give("2 seats", "today", "30 Nov", "", "");
        screen.incentives().followUp(screen.incentives().shown().getFirst());
        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        assertEquals("30 Nov", form.given().on().textProperty().get());
        form.submit();
        desk.tasks.runAll();

        assertEquals(
                "Follow up: Trial · 2 seats",
                desk.query.dossier(id).orElseThrow().planned().getLast().subject());
    }

    @Test
    void whatWasGivenByMistakeIsTakenAwayAndComesBack() {
        give("", "today", "", "", "");
        screen.incentives().shown().getFirst().remove();
        desk.tasks.runAll();
        assertEquals(List.of(), ledger());

        desk.notices.act(desk.notices.shown().getLast());
        desk.tasks.runAll();
        assertEquals(List.of("Trial | given 23 Nov"), ledger());
    }

    @Test
    void anIncentiveIsPlannedAsANextStepWithItsTerms() {
        screen.nextStep().plan();
        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        form.kindProperty().set(ActivityKind.INCENTIVE);
        form.given().kindProperty().set(Incentive.Kind.DEMO);
        form.given().cost().textProperty().set("200");
        form.submit();
        desk.tasks.runAll();

        assertEquals(List.of("Demo | planned: tomorrow · ₺200"), ledger());
        assertEquals(
                Optional.of(ActivityKind.INFORMATION_REQUEST),
                desk.stored(id).nextStep().map(NextStep::kind));
    }

    private void give(String what, String on, String ends, String cost, String followUp) {
        screen.incentives().give();
        PlanFormViewModel form = screen.nextStep().formProperty().get().orElseThrow();
        form.subjectProperty().set(what);
        form.given().on().textProperty().set(on);
        form.given().ends().textProperty().set(ends);
        form.given().cost().textProperty().set(cost);
        form.given().followUp().textProperty().set(followUp);
        form.submit();
        desk.tasks.runAll();
    }

    private void type(SavedText<?> field, String typed) {
        field.textProperty().set(typed);
        field.commit();
        desk.tasks.runAll();
    }

    private List<String> ledger() {
        return screen.incentives().shown().stream()
                .map(one -> one.titleProperty().get() + " | "
                        + one.summaryProperty().get())
                .toList();
    }
}
