package huni.domain;

import java.util.UUID;

/** The identifier of a prospect. */
public record ProspectId(UUID value) {}
