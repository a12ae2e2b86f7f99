package huni.ui.settings;

import huni.domain.pipeline.Gate;

/**
 * A stage to be changed, at its place. Only an open stage has a chance of its own and grows stale.
 *
 * @param key of the stage, for the names of its fields
 * @param standardName what it is called until it is renamed; empty for one that was added
 * @param type what being in it means; empty for an open one
 * @param colour from 1 to 5 along the open stages; 0 for the others
 * @param gate what is asked before a prospect enters
 * @param can what can be done with it
 */
public record StageEntry(
        String key, String standardName, String type, int colour, Gate gate, Can can, StageFields fields) {

    /** What can be done with a stage. */
    public record Can(boolean up, boolean down, boolean retire, boolean gate) {}
}
