package huni.store.write;

import huni.domain.OperationName;
import huni.store.rows.ProspectRows;
import huni.store.rows.RowChange;
import huni.store.rows.RowType;
import huni.store.rows.RowTypes;
import huni.store.rows.StageEventRows;
import huni.store.sql.Row;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.away.Unmerged;
import huni.work.away.Unmerged.KeptChange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What could not be brought together, done after all: what was written here stands, whatever somebody else has written. */
public record TakeMine(Unmerged one) implements Operation<Boolean> {

    @Override
    public OperationName name() {
        return one.label().operation();
    }

    @Override
    public Boolean apply(Records records) throws RefusedException {
        records.about(one.label().subject());
        if (one.prospect().isPresent()) {
            // Nothing is written about somebody who is in the trash.
            records.prospect(one.prospect().get());
        }
        boolean stays = one.moves() && !one.isNew();
        for (KeptChange change : one.rows()) {
            if (stays && isOfMove(change)) {
                // A card is moved on the board, where its gates are; until then it keeps what is planned.
                continue;
            }
            Row named = RowTypes.fromJournal(
                    change.table(), change.after().or(change::before).orElseThrow());
            write(change, named, RowTypes.of(named.table()), records);
        }
        return true;
    }

    private static boolean isOfMove(KeptChange change) {
        return change.table().equals(StageEventRows.TABLE.name())
                || MergedStep.givesUp(RowChange.of(row(change, change.before()), row(change, change.after())));
    }

    private static Optional<Row> row(KeptChange change, Optional<String> kept) {
        return kept.map(json -> RowTypes.fromJournal(change.table(), json));
    }

    private void write(KeptChange change, Row named, RowType<?> type, Records records) throws RefusedException {
        Optional<Row> current = present(type, records).stream()
                .map(type::row)
                .filter(row -> Arrays.equals(row.key(), named.key()))
                .findFirst();
        if (change.after().isEmpty()) {
            if (current.isPresent()) {
                records.remove(
                        type.type(), named.id(named.table().columns().getFirst().name()));
            }
        } else if (current.isEmpty()) {
            records.put(type.record(
                    named.table().hasVersion() ? completed(named, current).with("version", 0L) : named));
        } else if (named.table().hasVersion()) {
            Optional<Row> before = change.before()
                    .map(json -> RowTypes.fromJournal(change.table(), json))
                    .map(row -> completed(row, current));
            records.put(type.record(
                    ThreeWays.of(before, completed(named, current), current.get(), Set.of(one.field()), standing(named))
                            .row()));
        } else {
            throw new RefusedException(new Refusal.ChangedSince(one.label().subject()));
        }
    }

    private static Set<String> standing(Row named) {
        return named.table() == ProspectRows.TABLE ? Set.of(Unmerged.STAGE) : Set.of();
    }

    private List<? extends Record> present(RowType<?> type, Records records) throws RefusedException {
        return type.isOfProspect() && one.prospect().isPresent()
                ? records.of(one.prospect().get(), type.type())
                : one.prospect().isPresent()
                        ? List.of(records.prospect(one.prospect().get()))
                        : records.all(type.type());
    }

    private static Row completed(Row row, Optional<Row> current) {
        return RowTypes.completed(row, current);
    }
}
