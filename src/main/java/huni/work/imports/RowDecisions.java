package huni.work.imports;

import huni.domain.Moment;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.Prospect;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decides what becomes of rows, the same for an import and for a look at what it would do. */
final class RowDecisions {

    private final IdentityQuery there;
    private final Pipeline pipeline;
    private final Moment now;
    private final ImportMapping mapping;
    private final IdentitySearch identity;

    /** @param batch the import that makes prospects; empty for a look, which makes none */
    RowDecisions(IdentityQuery there, Pipeline pipeline, Moment now, ImportMapping mapping, Optional<UUID> batch) {
        this.there = there;
        this.pipeline = pipeline;
        this.now = now;
        this.mapping = mapping;
        this.identity = new IdentitySearch(there, mapping, batch);
    }

    /** What becomes of a row, once what was decided of the rows before it is done. */
    RowDecision of(ImportedRow row) {
        return switch (identity.of(row)) {
            case Recognition.Unknown() -> new RowDecision.Create();
            case Recognition.Known(Optional<Prospect> prospect, String company, FoundBy by) ->
                known(row, prospect, company, by);
            case Recognition.Unsure(var reason, Optional<Prospect> likeliest, String company, FoundBy by) ->
                switch (mapping.onDoubt()) {
                    case SET_ASIDE -> new RowDecision.SetAside(reason);
                    case CREATE -> new RowDecision.Create();
                    case TRUST -> known(row, likeliest, company, by);
                };
        };
    }

    private RowDecision known(ImportedRow row, Optional<Prospect> prospect, String company, FoundBy by) {
        if (mapping.onDuplicate() == OnDuplicate.SKIP) {
            return new RowDecision.Leave(
                    prospect.map(Prospect::id), matched(row, company, by, MatchedRow.Fate.SKIPPED));
        }
        if (prospect.isEmpty()) {
            return new RowDecision.Change(
                    Optional.empty(), Optional.empty(), matched(row, company, by, MatchedRow.Fate.UPDATED), Set.of());
        }
        RowUpdate update = new RowUpdate(there, pipeline, now, prospect.get(), row, mapping.onPassedDate());
        Optional<RejectReason> doubt = mapping.onDoubt() == OnDoubt.TRUST ? Optional.empty() : update.doubt();
        if (doubt.isPresent()) {
            return mapping.onDoubt() == OnDoubt.CREATE
                    ? new RowDecision.Create()
                    : new RowDecision.SetAside(doubt.get());
        }
        Optional<huni.domain.ProspectId> id = prospect.map(Prospect::id);
        Set<ImportChange> changes = update.changes();
        return changes.isEmpty()
                ? new RowDecision.Leave(id, matched(row, company, by, MatchedRow.Fate.UNCHANGED))
                : new RowDecision.Change(
                        id, Optional.of(update), matched(row, company, by, MatchedRow.Fate.UPDATED), changes);
    }

    private static MatchedRow matched(ImportedRow row, String company, FoundBy by, MatchedRow.Fate fate) {
        return new MatchedRow(row.row(), row.company(), company, by, fate);
    }
}
