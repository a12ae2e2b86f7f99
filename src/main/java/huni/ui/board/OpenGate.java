package huni.ui.board;

import huni.ui.gate.GateFormViewModel;

/** A gate that is being asked about: its form, and where the cards wait for the answer. */
record OpenGate(GateFormViewModel form, CardPlace place) {}
