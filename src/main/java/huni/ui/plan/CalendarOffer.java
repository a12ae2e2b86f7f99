package huni.ui.plan;

import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.PlannedAppointment;
import huni.domain.dossier.Dossier;
import huni.language.DueWords;
import huni.ui.door.UnexpectedErrors;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives an appointment that was just booked or told otherwise to another calendar: at once, or where that is asked for. */
final class CalendarOffer {

    private final PlanContext context;
    private final PlanPurpose purpose;
    private boolean atOnce;

    CalendarOffer(PlanContext context, PlanPurpose purpose) {
        this.context = context;
        this.purpose = purpose;
    }

    /** Whether there is a calendar to give one appointment to. */
    boolean isThere() {
        return context.calendar().isPresent() && purpose.prospects().size() == 1;
    }

    /** @param now whether it is given without being asked for again */
    void atOnce(boolean now) {
        atOnce = now;
    }

    /** The appointment of that time was written: it is given, or a button for it is shown. */
    void written(Due due) {
        if (isThere()) {
            context.tasks()
                    .run(
                            () -> context.prospects()
                                    .dossier(purpose.prospects().getFirst())
                                    .flatMap(dossier -> appointment(dossier, due)),
                            found -> found.ifPresent(this::offer),
                            failure -> context.performer()
                                    .problem(context.texts()
                                            .text(
                                                    "plan.read.failed",
                                                    UnexpectedErrors.log("reading an appointment", failure))));
        }
    }

    private static Optional<PlannedAppointment> appointment(Dossier dossier, Due due) {
        return dossier.planned().stream()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .filter(step -> step.due().equals(Optional.of(due)))
                .findFirst()
                .map((Activity step) -> PlannedAppointment.of(
                        step, dossier.planned(), dossier.prospect().company()));
    }

    private void offer(PlannedAppointment appointment) {
        Consumer<PlannedAppointment> calendar = context.calendar().orElseThrow();
        if (atOnce) {
            calendar.accept(appointment);
            return;
        }
        String when = appointment
                .appointment()
                .due()
                .map(due -> DueWords.inside(context.formats(), due))
                .orElse("");
        context.performer()
                .say(
                        context.texts().text("plan.booked", appointment.company(), when),
                        context.texts().text("plan.booked.give"),
                        () -> calendar.accept(appointment));
    }
}
