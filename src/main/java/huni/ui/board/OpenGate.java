package huni.ui.board;

import huni.ui.gate.GateFormViewModel;
import java.util.function.BooleanSupplier;

/**
 * A gate that is being asked about: its form, and where the cards wait for the answer.
 *
 * @param typed whether something is typed in the form that would be lost
 */
record OpenGate(GateFormViewModel form, CardPlace place, BooleanSupplier typed) {}
