package huni.ui.plan;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.NextStep;
import huni.domain.activity.NextSuggestion;
import huni.work.activity.EndActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The forms that screens open to plan the next step and to end one.
 *
 * @param keeps whether the forms keep by themselves what is typed in them; not where the screen does
 */
public record PlanForms(PlanContext context, boolean keeps) {

    /** What the drafts of these forms begin with. */
    public static final String DRAFT = "plan.";

    /** A form for that purpose, which begins with that day. */
    public PlanFormViewModel open(PlanPurpose purpose, LocalDate first, Runnable onClosed) {
        return keeps
                ? PlanDraft.keeping(purpose, first, context, onClosed)
                : new PlanFormViewModel(purpose, first, context, onClosed::run);
    }

    /**
     * What plans the next step of these prospects, or their return if they are parked.
     *
     * @param whom which of them, as they are called in a sentence
     * @param onClosed told when it is over
     */
    public PlanFormViewModel next(List<ProspectId> prospects, String whom, boolean parked, Runnable onClosed) {
        LocalDate today = context.formats().today();
        PlanPurpose purpose = parked ? new PlanPurpose.Return(prospects, whom) : new PlanPurpose.Plan(prospects, whom);
        return open(
                purpose, PlanFormViewModel.usualDay(purpose, context.performer().workingTime(), today), onClosed);
    }

    /**
     * What ends a step and plans the one after it. What is only told before an appointment is done at once, which can be
     * taken back, and nothing opens.
     *
     * @param whom with whom the step is, shown in the form; empty where the screen says it
     * @param role what the step is to an appointment
     * @param what how the step is called in the message
     */
    public Optional<PlanFormViewModel> done(
            ProspectId prospect,
            String whom,
            ActivityId step,
            ActivityKind kind,
            Optional<Role> role,
            String what,
            Runnable onClosed) {
        if (role.filter(told -> told != Role.FOLLOW_UP).isPresent()) {
            context.performer()
                    .performUndoable(
                            new EndActivity(step, true, ""), context.texts().text("plan.told", what));
            return Optional.empty();
        }
        NextSuggestion next = NextSuggestion.after(
                kind,
                Optional.empty(),
                context.formats().today(),
                context.performer().workingTime());
        return Optional.of(open(new PlanPurpose.End(prospect, whom, step, next.kind()), next.day(), onClosed));
    }

    /** The same for the next step of a card, which is called like the prospect in the message. */
    public Optional<PlanFormViewModel> done(ProspectId prospect, String whom, NextStep step, Runnable onClosed) {
        return done(prospect, whom, step.activity(), step.kind(), step.role(), whom, onClosed);
    }
}
