package huni.insight;

import java.util.List;

/**
 * What became of what was promised in the last three months, and of calls in the last two years.
 *
 * @param kept appointments and requests
 * @param care what was done for appointments
 * @param effects of trials, demos and gifts on each step
 */
public record Flow(KeptWord kept, AppointmentCare care, CallHours hours, List<IncentiveEffect> effects) {

    public Flow {
        effects = List.copyOf(effects);
    }
}
