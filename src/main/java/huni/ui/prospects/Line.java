package huni.ui.prospects;

import huni.domain.ProspectId;

/**
 * A prospect as a line of the list, written in the language of the screen. What is not known is empty.
 *
 * @param overdue whether the next step is late
 * @param tone the stage's place in the ramp of the stages' colours, from 1 to 5; 0 for won, lost and parked
 */
record Line(
        ProspectId id,
        String company,
        String contact,
        String stage,
        int tone,
        String worth,
        String nextStep,
        boolean overdue,
        String created,
        String closed) {}
