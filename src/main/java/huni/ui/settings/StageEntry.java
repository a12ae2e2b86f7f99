package huni.ui.settings;

import java.util.Optional;

/**
 * A stage to be changed. Only an open stage has a chance of its own and grows stale.
 *
 * @param key of the stage, for the names of its fields
 * @param standardName what it is called until it is renamed
 * @param type what being in it means
 * @param colour from 1 to 5 along the open stages; 0 for the others
 * @param chance the default chance to win, or nothing where the type says it
 * @param stale days without a touch, or nothing where none grows stale
 */
public record StageEntry(
        String key,
        String standardName,
        String type,
        int colour,
        Entry name,
        Optional<Entry> chance,
        Optional<Entry> stale) {}
