package huni.domain.checklist;

import huni.domain.ProspectId;
import huni.domain.prospect.Certainty;
import java.time.Instant;

/**
 * What a prospect answered to a question, last time it was asked.
 *
 * @param item key of the question
 * @param note what was said; may be empty
 * @param version counts the writes of this row
 */
public record Answer(ProspectId prospect, String item, Certainty certainty, String note, Instant at, long version) {}
