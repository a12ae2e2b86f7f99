package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.work.Operation;

/** Something that plans one step of one prospect, and names it: alone, with others, or after a step that ends. */
public sealed interface StepPlan extends Operation<ActivityId> permits PlanActivity, BookAppointment {

    /** With whom. */
    ProspectId prospect();
}
