package huni.work.imports;

import huni.domain.prospect.Prospect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Steps of sales as an import would treat them, without writing anything: whether their sales are here. */
final class StepsChecked {

    private final SaleStep.Reader reader;
    private final Imports.Target target;
    private final ImportTally tally = new ImportTally(ImportCheck.FIRST_ROWS);
    private final Map<String, Optional<Prospect>> sales = new HashMap<>();

    StepsChecked(ImportMapping mapping, Imports.Target target) {
        this.target = target;
        this.reader = new SaleStep.Reader(mapping, target.now());
    }

    void see(TableLine line) {
        tally.row();
        switch (line) {
            case BadRow row -> tally.rejected(row);
            case TableRow row -> {
                try {
                    reader.read(row).ifPresent(this::see);
                } catch (RejectedRowException e) {
                    tally.rejected(new BadRow(row.number(), row.cells(), e.reason()));
                }
            }
        }
    }

    private void see(SaleStep step) {
        Optional<Prospect> sale = sales.computeIfAbsent(
                step.sale(), id -> target.there().withExternalId(id).stream().findFirst());
        if (sale.isPresent()) {
            tally.matched(
                    new MatchedRow(
                            step.row().number(),
                            step.sale(),
                            sale.get().company(),
                            FoundBy.ID,
                            MatchedRow.Fate.UPDATED),
                    Set.of());
        } else {
            RejectReason reason = RejectReason.of(RejectReason.Kind.SALE_NOT_HERE, step.sale());
            tally.rejected(new BadRow(step.row().number(), step.row().cells(), reason));
        }
    }

    ImportCheck found() {
        return new ImportCheck(tally.counts(), List.of(), tally.firstRejected(), tally.firstMatched());
    }
}
