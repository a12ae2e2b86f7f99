package huni.domain.prospect;

import java.util.Optional;

/**
 * What a move changes, all of it written together whichever way the move is made.
 *
 * @param prospect as it is after the move
 * @param event the entry into the stage; empty if the prospect only changed its place in the column
 * @param givesUpPlans whether nothing is to be done any more: what is planned is cancelled
 */
public record StageChange(Prospect prospect, Optional<StageEvent> event, boolean givesUpPlans) {}
