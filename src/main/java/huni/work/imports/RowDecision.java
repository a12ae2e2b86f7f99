package huni.work.imports;

import huni.domain.ProspectId;
import java.util.Optional;
import java.util.Set;

/** What is to become of a row that could be read. */
sealed interface RowDecision {

    /** It becomes a prospect. */
    record Create() implements RowDecision {}

    /** It is left out, or says nothing new. */
    record Leave(Optional<ProspectId> prospect, MatchedRow row) implements RowDecision {}

    /**
     * It changes the prospect.
     *
     * @param update empty where the prospect is only made by the import itself
     * @param changes what is another then
     */
    record Change(Optional<ProspectId> prospect, Optional<RowUpdate> update, MatchedRow row, Set<ImportChange> changes)
            implements RowDecision {}

    /** It is set aside. */
    record SetAside(RejectReason reason) implements RowDecision {}
}
