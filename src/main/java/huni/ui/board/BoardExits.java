package huni.ui.board;

import huni.domain.ProspectId;
import java.util.function.Consumer;

/** Where the board leads to; what stands there is not the board's to know. */
public record BoardExits(
        Consumer<ProspectId> open, Consumer<ProspectId> call, Runnable importFile, Runnable lookAtSample) {}
