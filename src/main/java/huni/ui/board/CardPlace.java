package huni.ui.board;

import huni.domain.pipeline.StageKey;
import huni.work.Slot;

/**
 * Where cards are put down.
 *
 * @param slot where they will stand
 * @param row where they are shown until then
 */
record CardPlace(StageKey stage, Slot slot, int row) {}
