package huni.domain.prospect;

import huni.domain.ProspectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A date at which a prospect wants to decide, as it was entered; the last one entered holds.
 *
 * @param decisionBy empty if the date was cleared
 * @param version counts the writes of this row
 */
public record DecisionDate(
        UUID id, ProspectId prospect, LocalDate enteredOn, Optional<LocalDate> decisionBy, long version) {}
