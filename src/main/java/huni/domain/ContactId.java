package huni.domain;

import java.util.UUID;

/** Names one contact for ever. */
public record ContactId(UUID value) {}
