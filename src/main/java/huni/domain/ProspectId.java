package huni.domain;

import java.util.UUID;

/** Names one prospect for ever. */
public record ProspectId(UUID value) {}
