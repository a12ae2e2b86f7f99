package huni.ui.board;

import huni.ui.gate.GateFormViewModel;

/** A gate that is being asked about: its form, and where the cards wait for the answer. */
record Gated(GateFormViewModel form, Place place) {}
