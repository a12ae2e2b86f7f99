package huni.domain;

import java.util.UUID;

/** Names one activity for ever. */
public record ActivityId(UUID value) {}
