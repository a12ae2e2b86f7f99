package huni.ui.plan;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Agenda;
import huni.domain.activity.Due;
import huni.ui.door.UnexpectedErrors;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What speaks against the new time of an appointment that is moved without a form. The own calendar around its day is read
 * off the screen's thread.
 *
 * @param context says when is worked, and has the own calendar
 */
public record CloseToMoved(PlanContext context) {

    /**
     * Tells that the step was moved; of an appointment, with what stands close to its new time, once that is known.
     *
     * @param sentence that it was moved
     * @param say is told once, on the screen's thread
     */
    public void tell(String sentence, Activity step, Due due, Consumer<? super String> say) {
        if (step.kind() != ActivityKind.APPOINTMENT) {
            say.accept(sentence);
            return;
        }
        context.tasks()
                .run(
                        () -> around(step, due),
                        agenda -> say.accept((sentence + " " + against(step, due, agenda)).strip()),
                        failure -> {
                            say.accept(sentence);
                            context.performer()
                                    .problem(context.texts()
                                            .text(
                                                    "plan.read.failed",
                                                    UnexpectedErrors.log("reading the own calendar", failure)));
                        });
    }

    private Agenda around(Activity step, Due due) {
        return new Agenda(
                context.agenda().engagements(due.day().minusDays(1), due.day().plusDays(1)).stream()
                        .filter(other -> !other.activity().equals(step.id()))
                        .toList());
    }

    private String against(Activity step, Due due, Agenda agenda) {
        return new Closeness(context.performer().workingTime(), context.formats(), context.texts())
                .of(due, step.meeting().minutes(), Optional.of(agenda));
    }
}
