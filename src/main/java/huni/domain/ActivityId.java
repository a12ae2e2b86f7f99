package huni.domain;

import java.util.UUID;

/** The identifier of an activity. */
public record ActivityId(UUID value) {}
