package huni.domain;

import java.util.UUID;

/** Names one person who works in the workspace, for ever. */
public record PersonId(UUID value) {}
