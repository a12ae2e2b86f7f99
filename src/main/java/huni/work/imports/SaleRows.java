package huni.work.imports;

import huni.domain.Limit;
import huni.domain.People;
import huni.domain.Person;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.PhoneNumbers;
import huni.domain.prospect.Prospect;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * Makes rows prospects, or changes those that are there. Rows of one file are different prospects unless they carry the
 * same id of the program they come from.
 */
final class SaleRows implements ImportRows.Keeper {

    private final ImportMapping mapping;
    private final Records records;
    private final RowsKept kept;
    private final RowReader reader;
    private final RowReasons reasons;
    private final RowDecisions decisions;
    private final ProspectFromRow keeper;
    private final ColumnEnds columnEnds;
    private final WaitingSteps waiting;

    SaleRows(ImportMapping mapping, PhoneNumbers phones, Records records, RowsKept kept) {
        Pipeline pipeline = records.pipeline();
        CurrencyUnit currency = records.settings().currency();
        People people = new People(records.all(Person.class), Optional.empty());
        this.mapping = mapping;
        this.records = records;
        this.kept = kept;
        this.reader = new RowReader(mapping, pipeline, currency, phones, people);
        this.reasons = new RowReasons(mapping, pipeline, currency, phones, people);
        this.decisions = new RowDecisions(records.there(), pipeline, records.now(), mapping, Optional.of(kept.batch()));
        this.columnEnds = new ColumnEnds(records);
        this.keeper = new ProspectFromRow(records, pipeline, kept.batch(), columnEnds);
        this.waiting = new WaitingSteps(records.there(), mapping.saleName());
    }

    @Override
    public void keep(TableRow row) throws RejectedRowException, UnreadableFileException, RefusedException {
        try {
            ImportedRow read = reader.read(row);
            kept.tally().read(read);
            write(read);
        } catch (RefusedException e) {
            if (e.refusal() instanceof Refusal.Beyond(Limit limit)) {
                throw new RejectedRowException(tooMuch(limit));
            }
            throw e;
        }
    }

    @Override
    public List<RejectReason> reasons(TableRow row, RejectReason first) {
        return reasons.of(row, first);
    }

    /** Each cell is short enough by itself: it is the tags or own fields together, with those there before. */
    private RejectReason tooMuch(Limit limit) {
        ImportField field = limit == Limit.TAGS ? ImportField.TAGS : ImportField.OWN;
        String column = mapping.uses().stream()
                .filter(use -> use.field() == field)
                .map(use -> use.column().name())
                .findFirst()
                .orElse("");
        return RejectReason.of(RejectReason.Kind.TEXT_TOO_LONG, column, Long.toString(limit.most()));
    }

    private void write(ImportedRow incoming) throws RejectedRowException, UnreadableFileException, RefusedException {
        ImportTally tally = kept.tally();
        switch (decisions.of(incoming)) {
            case RowDecision.Create() -> {
                kept.begin();
                ProspectFromRow.Made made = keeper.create(incoming, mapping);
                Stage present = records.pipeline().stage(made.way().present().stage());
                tally.created(incoming, made.way(), present);
                tally.decisionDay(
                        DecisionDay.of(incoming, present, records.now().day()).passed(), mapping.onPassedDate());
                waiting.see(incoming, made.id());
            }
            case RowDecision.Change(Optional<ProspectId> id, var update, MatchedRow match, var changes) -> {
                kept.begin();
                tally.decisionDay(update.orElseThrow().tellsPassedDay(), mapping.onPassedDate());
                update.orElseThrow().write(records, columnEnds);
                kept.matched(id, match, changes);
                tally.owner(incoming);
                id.ifPresent(there -> waiting.see(incoming, there));
            }
            case RowDecision.Leave(Optional<ProspectId> id, MatchedRow match) -> {
                kept.matched(id, match, Set.of());
                id.ifPresent(there -> waiting.see(incoming, there));
            }
            case RowDecision.SetAside(RejectReason reason) -> throw new RejectedRowException(reason);
        }
    }

    /** What this file did not say of its sales, their history may have told. */
    private void join(WaitingSteps.Sold sold) throws RefusedException {
        Prospect before = records.prospect(sold.prospect());
        kept.tally().joined(new StepWriter(records, records.pipeline()).join(sold));
        if (before.origin().batch().equals(Optional.of(kept.batch()))) {
            Prospect after = records.prospect(sold.prospect());
            if (before.origin().createdOn().isEmpty()
                    && after.origin().createdOn().isPresent()) {
                kept.tally().creationDated();
            }
            if (before.standing().undated() && after.standing().closedOn().isPresent()) {
                kept.tally().closingDated(before.origin().row());
            }
        }
    }

    @Override
    public void finish() throws RefusedException {
        for (WaitingSteps.Sold sold : waiting.found()) {
            kept.begin();
            join(sold);
        }
    }
}
