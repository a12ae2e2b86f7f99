package huni.work.imports;

import java.util.List;
import java.util.Set;

/** Steps of sales as an import would treat them, without writing anything: whether their sales are here. */
final class StepsChecked {

    private final SaleStep.Reader reader;
    private final SalesOfSteps sales;
    private final ImportTally tally = new ImportTally(ImportCheck.FIRST_ROWS);

    StepsChecked(ImportMapping mapping, Imports.Target target) {
        this.reader = new SaleStep.Reader(mapping, target.now());
        this.sales = new SalesOfSteps(target.there());
    }

    void see(TableLine line) {
        tally.row();
        switch (line) {
            case BadRow row -> tally.rejected(row);
            case TableRow row -> {
                try {
                    reader.read(row).ifPresent(sales::add);
                } catch (RejectedRowException e) {
                    tally.rejected(new BadRow(row.number(), row.cells(), e.reason()));
                }
            }
        }
    }

    private void decide(SalesOfSteps.Sale sale) {
        for (SaleStep step : sale.steps()) {
            switch (sale.prospects().size()) {
                case 0 -> {
                    if (sale.unknown().contains(step)) {
                        tally.waits();
                    } else {
                        tally.matched(step.matched("", MatchedRow.Fate.UNCHANGED), Set.of());
                    }
                }
                case 1 ->
                    tally.matched(
                            step.matched(sale.prospects().getFirst().company(), MatchedRow.Fate.UPDATED), Set.of());
                default -> tally.rejected(step.ofSeveral());
            }
        }
    }

    ImportCheck found() {
        sales.all().forEach(this::decide);
        return new ImportCheck(tally.counts(), List.of(), tally.firstRejected(), tally.firstMatched());
    }
}
