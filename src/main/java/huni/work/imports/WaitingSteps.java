package huni.work.imports;

import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.WaitingStep;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sales of a file whose stage history was imported before them: by the id, or by the exact name where only one
 * sale has it.
 */
final class WaitingSteps {

    private final IdentityQuery there;
    private final SaleName saleName;
    private final Set<WaitingStep.Sale> sales;
    private final Map<WaitingStep.Sale, Set<ProspectId>> seen = new LinkedHashMap<>();

    WaitingSteps(IdentityQuery there, SaleName saleName) {
        this.there = there;
        this.saleName = saleName;
        this.sales = there.waitingSales();
        if (!sales.isEmpty()) {
            // Before the first prospect is written, a store must know that prospects are looked up.
            there.called("");
        }
    }

    /** A sale that steps wait for, and what it became. */
    record Sold(WaitingStep.Sale sale, ProspectId prospect, List<WaitingStep> steps) {

        /** Those whose stage is still there. */
        List<SaleStep> known(Pipeline pipeline) {
            return steps.stream()
                    .filter(step -> pipeline.find(step.to()).isPresent())
                    .map(SaleStep::of)
                    .toList();
        }
    }

    /** Whether no step waits at all. */
    boolean areNone() {
        return sales.isEmpty();
    }

    void see(ImportedRow row, ProspectId prospect) {
        if (areNone()) {
            return;
        }
        see(new WaitingStep.Sale(row.facts().externalId(), false), prospect);
        Set<String> names = new LinkedHashSet<>(List.of(Folding.fold(row.company()), saleName.of(row)));
        names.forEach(name -> see(new WaitingStep.Sale(name, true), prospect));
    }

    private void see(WaitingStep.Sale sale, ProspectId prospect) {
        if (sales.contains(sale)) {
            seen.computeIfAbsent(sale, _ -> new LinkedHashSet<>()).add(prospect);
        }
    }

    /** The sales that came, each with what waited for it. */
    List<Sold> found() {
        return seen.entrySet().stream()
                .filter(sale -> !sale.getKey().named() || isOnly(sale.getKey(), sale.getValue()))
                .map(sale -> new Sold(sale.getKey(), sale.getValue().iterator().next(), there.waiting(sale.getKey())))
                .toList();
    }

    private boolean isOnly(WaitingStep.Sale sale, Set<ProspectId> prospects) {
        return prospects.size() == 1
                && there.called(sale.text()).stream().allMatch(other -> prospects.contains(other.id()));
    }
}
