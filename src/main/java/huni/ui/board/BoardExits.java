package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageType;
import java.util.function.Consumer;

/**
 * Where the board leads to; what stands there is not the board's to know.
 *
 * @param undated shows the won or the lost ones whose closing day nobody knows
 */
public record BoardExits(
        Consumer<ProspectId> open,
        Consumer<ProspectId> call,
        Consumer<StageType> undated,
        Runnable importFile,
        Runnable lookAtSample) {}
