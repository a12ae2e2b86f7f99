package huni.domain;

import java.util.UUID;

/** The identifier of a person who works in the workspace. */
public record PersonId(UUID value) {}
