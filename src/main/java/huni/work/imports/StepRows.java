package huni.work.imports;

import huni.domain.prospect.Prospect;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the rows of a stage history to the sales that were imported from the same program, by their ids there or their
 * names. It makes no prospects: steps of a sale that is not here wait for it.
 */
final class StepRows implements ImportRows.Keeper {

    private final Records records;
    private final RowsKept kept;
    private final SaleStep.Reader reader;
    private final SalesOfSteps sales;

    StepRows(ImportMapping mapping, Records records, RowsKept kept) {
        this.records = records;
        this.kept = kept;
        this.reader = new SaleStep.Reader(mapping, records.now());
        this.sales = new SalesOfSteps(records.there());
        // Before the first row is written, a store must know that prospects are looked up.
        records.there().withExternalId("");
    }

    @Override
    public void keep(TableRow row) throws RejectedRowException {
        reader.read(row).ifPresent(sales::add);
    }

    @Override
    public List<RejectReason> reasons(TableRow row, RejectReason first) {
        return List.of(first);
    }

    @Override
    public void finish() throws UnreadableFileException, RefusedException {
        kept.begin();
        for (SalesOfSteps.Sale sale : sales.all()) {
            switch (sale.prospects().size()) {
                case 0 -> waits(sale);
                case 1 -> join(sale.prospects().getFirst(), sale.steps());
                default -> {
                    for (SaleStep step : sale.steps()) {
                        kept.rejected(step.ofSeveral());
                    }
                }
            }
        }
    }

    private void waits(SalesOfSteps.Sale sale) throws UnreadableFileException, RefusedException {
        for (SaleStep step : sale.steps()) {
            if (sale.unknown().contains(step)) {
                kept.waits(step);
            } else {
                kept.matched(Optional.empty(), step.matched("", MatchedRow.Fate.UNCHANGED), Set.of());
            }
        }
    }

    private void join(Prospect prospect, List<SaleStep> steps) throws UnreadableFileException, RefusedException {
        boolean joined = new StepWriter(records, records.pipeline()).join(prospect, steps);
        MatchedRow.Fate fate = joined ? MatchedRow.Fate.UPDATED : MatchedRow.Fate.UNCHANGED;
        for (SaleStep step : steps) {
            kept.matched(Optional.of(prospect.id()), step.matched(prospect.company(), fate), Set.of());
        }
    }
}
