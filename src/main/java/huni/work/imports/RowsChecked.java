package huni.work.imports;

import huni.domain.pipeline.Stage;
import huni.domain.prospect.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows as an import would treat them, without writing anything. */
final class RowsChecked {

    private final RowReader reader;
    private final RowReasons reasons;
    private final RowDecisions decisions;
    private final Imports.Target target;
    private final ImportMapping mapping;
    private final WaysChecked ways;
    private final ImportTally tally = new ImportTally(ImportCheck.FIRST_ROWS);
    private final List<ImportCheck.Row> first = new ArrayList<>();

    RowsChecked(ImportMapping mapping, Imports.Target target, PhoneNumbers phones) {
        this.target = target;
        this.mapping = mapping;
        this.reader = new RowReader(mapping, target.pipeline(), target.currency(), phones, target.people());
        this.reasons = new RowReasons(mapping, target.pipeline(), target.currency(), phones, target.people());
        this.ways = new WaysChecked(new WaitingSteps(target.there(), mapping.saleName()), target.pipeline());
        this.decisions = new RowDecisions(target.there(), target.pipeline(), target.now(), mapping, Optional.empty());
    }

    void see(TableLine line) {
        tally.row();
        switch (line) {
            case BadRow row -> tally.rejected(row);
            case TableRow row -> {
                try {
                    ImportedRow read = reader.read(row);
                    tally.read(read);
                    decide(row, read);
                } catch (RejectedRowException e) {
                    tally.rejected(new BadRow(row.number(), row.cells(), reasons.of(row, e.reason())));
                }
            }
        }
    }

    private void decide(TableRow row, ImportedRow read) {
        switch (decisions.of(read)) {
            case RowDecision.Create() -> {
                ImportedHistory way = ImportedHistory.of(
                        read.history(),
                        target.pipeline().of(read.history().pipeline()),
                        target.now(),
                        mapping.closedOn());
                Stage present = target.pipeline().stage(way.present().stage());
                tally.created(read, way, present);
                tally.decisionDay(
                        DecisionDay.of(read, present, target.now().day()).passed(), mapping.onPassedDate());
                show(read);
                ways.created(read, way);
            }
            case RowDecision.Change(var id, var update, MatchedRow match, Set<ImportChange> changes) -> {
                tally.decisionDay(update.filter(RowUpdate::tellsPassedDay).isPresent(), mapping.onPassedDate());
                tally.matched(match, changes);
                tally.owner(read);
                show(read);
                ways.known(read, id);
            }
            case RowDecision.Leave(var id, MatchedRow match) -> {
                tally.matched(match, Set.of());
                ways.known(read, id);
            }
            case RowDecision.SetAside(RejectReason reason) ->
                tally.rejected(new BadRow(row.number(), row.cells(), reason));
        }
    }

    private void show(ImportedRow row) {
        if (first.size() < ImportCheck.FIRST_ROWS) {
            first.add(new ImportCheck.Row(
                    row.row(),
                    row.company(),
                    row.person().name(),
                    row.history().stage(),
                    row.amounts().likely(),
                    row.history().created().map(ImportedDate::date)));
        }
    }

    ImportCheck found() {
        ways.join(tally);
        return new ImportCheck(tally.counts(), first, tally.firstRejected(), tally.firstMatched());
    }
}
