package huni.work;

import java.util.UUID;

/** Names one step of undo: an operation that was done, the same after it was undone and done again. */
public record StepId(UUID value) {}
