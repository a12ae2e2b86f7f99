package huni.work.imports;

import huni.domain.dossier.IdentityQuery;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.WaitingStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of a stage history, each sale's together, and the prospects that these sales are. */
final class SalesOfSteps {

    private final IdentityQuery there;
    private final Map<WaitingStep.Sale, List<SaleStep>> steps = new LinkedHashMap<>();

    SalesOfSteps(IdentityQuery there) {
        this.there = there;
    }

    void add(SaleStep step) {
        steps.computeIfAbsent(step.sale(), _ -> new ArrayList<>()).add(step);
    }

    /**
     * A sale.
     *
     * @param prospects those that it may be: none, one, or several of one name
     * @param unknown the steps of it that do not wait already, where no prospect is the sale
     */
    record Sale(List<SaleStep> steps, List<Prospect> prospects, List<SaleStep> unknown) {}

    /** All sales, as they were met. */
    List<Sale> all() {
        Map<WaitingStep.Sale, List<Prospect>> found = new LinkedHashMap<>();
        for (WaitingStep.Sale sale : steps.keySet()) {
            List<Prospect> prospects = sale.named() ? there.called(sale.text()) : there.withExternalId(sale.text());
            found.put(sale, sale.named() || prospects.isEmpty() ? prospects : List.of(prospects.getFirst()));
        }
        if (found.entrySet().stream().anyMatch(sale -> isOfNameOnly(sale.getKey(), sale.getValue()))) {
            findByNameOfSale(found);
        }
        Set<WaitingStep.Sale> waiting = there.waitingSales();
        return found.entrySet().stream()
                .map(sale -> new Sale(
                        steps.getOrDefault(sale.getKey(), List.of()),
                        sale.getValue(),
                        unknown(sale.getKey(), waiting.contains(sale.getKey()))))
                .toList();
    }

    private static boolean isOfNameOnly(WaitingStep.Sale sale, List<Prospect> prospects) {
        return sale.named() && prospects.isEmpty();
    }

    /** What a sale to a company is called stands among the prospect's own fields, which no index covers. */
    private void findByNameOfSale(Map<WaitingStep.Sale, List<Prospect>> found) {
        SaleName name = new SaleName(Set.of());
        Map<WaitingStep.Sale, List<Prospect>> bySale = new HashMap<>();
        there.eachWithOwnFields(prospect -> {
            WaitingStep.Sale sale = new WaitingStep.Sale(name.of(prospect), true);
            if (found.containsKey(sale)) {
                bySale.computeIfAbsent(sale, _ -> new ArrayList<>()).add(prospect);
            }
        });
        bySale.forEach((sale, prospects) -> {
            if (isOfNameOnly(sale, found.getOrDefault(sale, List.of()))) {
                found.put(sale, prospects);
            }
        });
    }

    private List<SaleStep> unknown(WaitingStep.Sale sale, boolean waits) {
        List<SaleStep> all = steps.getOrDefault(sale, List.of());
        if (!waits) {
            return all;
        }
        List<WaitingStep> known = there.waiting(sale);
        return all.stream().filter(step -> known.stream().noneMatch(step::says)).toList();
    }
}
