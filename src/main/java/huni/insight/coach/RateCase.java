package huni.insight.coach;

import huni.domain.ProspectId;

/** What became of one prospect in a rate. */
public record RateCase(ProspectId prospect, KnownOutcome outcome) {}
