package huni.domain.quota;

import huni.domain.ProspectId;
import java.time.Instant;

/** A call that was made, or tried, with a prospect. */
public record PastCall(ProspectId prospect, Instant at) {}
