package huni.ui.settings;

import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageRole;

/**
 * A stage to be changed, at its place. Only an open stage has a chance of its own and grows stale.
 *
 * @param key of the stage, for the names of its fields
 * @param standardName what it is called until it is renamed; empty for one that was added
 * @param type what being in it means; empty for an open one
 * @param colour the style class of its colour, on every screen the same
 * @param gate what is asked before a prospect enters
 * @param role what it is for, which rules and advice go by; only of an open one it can be set
 * @param can what can be done with it
 */
public record StageEntry(
        String key,
        String standardName,
        String type,
        String colour,
        Gate gate,
        StageRole role,
        Can can,
        StageFields fields) {

    /** What can be done with a stage. */
    public record Can(boolean up, boolean down, boolean retire, boolean gate) {}
}
