package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.domain.checklist.ChecklistItem;
import huni.language.DueWords;
import huni.language.SaidPurchase;
import huni.ui.plan.PlanLine;
import huni.work.Operation;
import huni.work.activity.PlanActivity;
import huni.work.prospect.RecordPurchase;
import java.util.List;
import java.util.Optional;

/**
 * What an answer leads to: a step that was promised is planned, a purchase that was told of becomes one. Where the day or
 * the year is missing, the form for it opens with what is known.
 */
final class AnswerLeads {

    /**
     * What is done with an answer.
     *
     * @param operation in the same step
     * @param sentence what is said of it; empty if it needs no word
     * @param ask opens the form for what is missing
     */
    record Lead(Optional<Operation<?>> operation, String sentence, Runnable ask) {}

    /** Nothing. */
    static final Lead NONE = new Lead(Optional.empty(), "", () -> {});

    private final ProspectScreenContext context;
    private final NextStepViewModel nextStep;
    private final BudgetViewModel budget;
    private final PlanLine lines;

    AnswerLeads(ProspectScreenContext context, NextStepViewModel nextStep, BudgetViewModel budget) {
        this.context = context;
        this.nextStep = nextStep;
        this.budget = budget;
        this.lines = new PlanLine(context.texts(), context.formats());
    }

    /** @param before what was answered until now: what it led to is not done again */
    Lead of(ChecklistItem question, String before, String now) {
        if (now.isBlank()) {
            return NONE;
        }
        return switch (question.fact()) {
            case NEXT_STEP -> step(before, now);
            case BUDGET -> purchase(before, now);
            case AUTHORITY, URGENCY, DECISION_TIME, NONE -> NONE;
        };
    }

    private Lead step(String before, String now) {
        List<PlanLine.Plan> promised = lines.promised(now);
        if (lines.promised(before).size() == 1) {
            return NONE;
        }
        if (promised.size() != 1) {
            return before.isBlank() ? new Lead(Optional.empty(), "", () -> nextStep.plan(now)) : NONE;
        }
        PlanLine.Plan plan = promised.getFirst();
        if (plan.kind() == ActivityKind.APPOINTMENT) {
            return new Lead(Optional.empty(), "", () -> nextStep.book(plan.subject(), plan.due()));
        }
        return new Lead(
                Optional.of(new PlanActivity(context.id(), plan.kind(), plan.subject(), plan.due(), plan.incentive())),
                context.texts()
                        .text(
                                "prospect.checklist.planned",
                                context.words().activity(plan.kind()),
                                DueWords.of(context.formats(), plan.due())),
                () -> {});
    }

    private Lead purchase(String before, String now) {
        Optional<SaidPurchase> told = SaidPurchase.in(now, context.formats());
        if (told.isEmpty() || SaidPurchase.in(before, context.formats()).isPresent()) {
            return NONE;
        }
        SaidPurchase said = told.get();
        if (said.year().isEmpty() || said.what().isBlank()) {
            return new Lead(Optional.empty(), "", () -> budget.bought().typed().ask(said));
        }
        return new Lead(
                Optional.of(new RecordPurchase(
                        context.id(), said.what(), said.year().get(), said.paid())),
                context.texts()
                        .text(
                                "prospect.checklist.bought",
                                said.what(),
                                context.formats().money(said.paid())),
                () -> {});
    }
}
