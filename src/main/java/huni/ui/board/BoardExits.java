package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.board.BoardQuery;
import huni.domain.pipeline.StageType;
import huni.ui.field.Option;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.Giving;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the board leads to; what stands there is not the board's to know.
 *
 * @param undated shows the won or the lost ones whose closing day nobody knows
 * @param export takes those prospects out into a file that the person chooses
 * @param giving has somebody else look after prospects
 */
public record BoardExits(
        Consumer<ProspectId> open,
        Consumer<ProspectId> call,
        Consumer<StageType> undated,
        Runnable importFile,
        Runnable lookAtSample,
        Consumer<ShownCards> export,
        Giving giving) {

    /** Has somebody look after the prospects of the cards; what is only tried is not saved. */
    void give(List<CardFace> cards, Option to, WhatIf whatIf) {
        whatIf.saving(() -> giving.give(cards.stream().map(CardFace::id).toList(), to));
    }

    /** The prospects of all cards that are shown, also of those that were not scrolled to. */
    @FunctionalInterface
    public interface ShownCards {

        /** Reads them, column by column in the order of the cards. */
        List<ProspectId> in(BoardQuery board);
    }
}
