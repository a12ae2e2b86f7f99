package huni.work.imports;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.dossier.IdentityQuery;
import huni.domain.prospect.WaitingStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the sales of a file whose stage history was imported before them: by the id, or by the exact name where only one
 * sale has it.
 */
final class WaitingSteps {

    private final IdentityQuery there;
    private final SaleName saleName;
    private final Set<WaitingStep.Sale> sales;
    private final Map<WaitingStep.Sale, List<Optional<ProspectId>>> seen = new LinkedHashMap<>();

    WaitingSteps(IdentityQuery there, SaleName saleName) {
        this.there = there;
        this.saleName = saleName;
        this.sales = there.waitingSales();
    }

    /** A sale that steps wait for, and what it became; a check makes no prospect. */
    record Sold(WaitingStep.Sale sale, Optional<ProspectId> prospect, List<WaitingStep> steps) {}

    void see(ImportedRow row, ProspectId prospect) {
        see(row, Optional.of(prospect));
    }

    void see(ImportedRow row, Optional<ProspectId> prospect) {
        if (sales.isEmpty()) {
            return;
        }
        see(new WaitingStep.Sale(row.facts().externalId(), false), prospect);
        Set<String> names = new LinkedHashSet<>(List.of(Folding.fold(row.company()), saleName.of(row)));
        names.forEach(name -> see(new WaitingStep.Sale(name, true), prospect));
    }

    private void see(WaitingStep.Sale sale, Optional<ProspectId> prospect) {
        if (sales.contains(sale)) {
            List<Optional<ProspectId>> rows = seen.computeIfAbsent(sale, _ -> new ArrayList<>());
            if (prospect.isEmpty() || !rows.contains(prospect)) {
                rows.add(prospect);
            }
        }
    }

    /** The sales that came, each with what waited for it. */
    List<Sold> found() {
        return seen.entrySet().stream()
                .filter(sale -> !sale.getKey().named() || isOnly(sale.getKey(), sale.getValue()))
                .map(sale -> new Sold(sale.getKey(), sale.getValue().getFirst(), there.waiting(sale.getKey())))
                .toList();
    }

    private boolean isOnly(WaitingStep.Sale sale, List<Optional<ProspectId>> prospects) {
        return prospects.size() == 1
                && there.called(sale.text()).stream().allMatch(other -> prospects.contains(Optional.of(other.id())));
    }
}
