package huni.ui.board;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.dossier.Dossier;
import huni.domain.dossier.Duplicate;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectRow;
import huni.domain.dossier.TimelineEntry;
import huni.domain.prospect.Prospect;
import huni.work.FakeLedger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The prospects of a ledger in memory, as far as the board asks for them. */
final class FakeProspectQuery implements ProspectQuery {

    private final FakeLedger ledger;

    FakeProspectQuery(FakeLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<Dossier> dossier(ProspectId prospect) {
        return ledger.records()
                .stored(prospect)
                .map(p -> new Dossier(p, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Override
    public List<TimelineEntry> timeline(ProspectId prospect, Optional<TimelineEntry> before, int limit) {
        return List.of();
    }

    @Override
    public List<ProspectRow> search(String words, int limit) {
        return List.of();
    }

    @Override
    public List<Duplicate> duplicates(
            String company, Collection<String> phonesE164, Collection<String> emails, Optional<ProspectId> except) {
        return ledger.records().prospects().stream()
                .filter(p -> Folding.fold(p.company()).equals(Folding.fold(company)))
                .map(p -> new Duplicate(row(p), Duplicate.Match.NAME))
                .toList();
    }

    private ProspectRow row(Prospect p) {
        return new ProspectRow(
                p.id(),
                p.company(),
                "",
                p.standing().stage(),
                p.standing().sinceDay(),
                p.worth(),
                p.nextStep(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    @Override
    public List<ProspectRow> list(ListRequest request, Optional<ProspectRow> after, int limit) {
        return List.of();
    }

    @Override
    public long count(ListRequest request) {
        return 0;
    }
}
