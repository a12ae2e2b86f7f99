package huni.domain;

import java.util.UUID;

/** The identifier of a contact. */
public record ContactId(UUID value) {}
