package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Standing;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days mended that earlier programs wrote: an imported entry that was given the created day since its own was not told
 * becomes undated, and a move that a clock set back had put before earlier ones comes last again.
 *
 * @param prospects of which that may be so; the others of them stay as they are
 */
public record MendDays(List<ProspectId> prospects) implements Operation<Integer> {

    @Override
    public OperationName name() {
        return OperationName.MEND_DAYS;
    }

    /** @return how many prospects were mended */
    @Override
    public Integer apply(Records records) throws RefusedException {
        int mended = 0;
        for (ProspectId id : prospects) {
            Prospect before = records.prospect(id);
            List<StageEvent> all = records.of(id, StageEvent.class);
            StageHistory history = StageHistory.of(all);
            Optional<StageEvent> late = history.isLastIn(before.standing().stage())
                    ? Optional.empty()
                    : history.events().stream()
                            .filter(event -> event.to().equals(before.standing().stage()))
                            .max(Comparator.comparing(event -> event.id().toString()));
            if (late.isPresent()) {
                comeLast(records, late.get());
                mended++;
            } else if (history.lastDatedByCreation().isPresent()) {
                becomeUndated(records, before, history.lastDatedByCreation().get());
                mended++;
            }
        }
        return mended;
    }

    private static void comeLast(Records records, StageEvent late) throws RefusedException {
        records.put(late.takenBack(records.newId(), records.afterLastEvent(late.prospect(), records.now())));
        records.put(late.again(
                records.newId(),
                records.afterLastEvent(late.prospect(), records.now()).instant(),
                late.day()));
    }

    private static void becomeUndated(Records records, Prospect before, StageEvent entry) throws RefusedException {
        Standing standing = before.standing();
        records.put(before.withStanding(new Standing(
                standing.stage(),
                standing.since(),
                standing.sinceDay(),
                true,
                standing.furthest(),
                standing.rank(),
                Optional.empty(),
                standing.reason())));
        records.put(entry.takenBack(records.newId(), records.afterLastEvent(before.id(), records.now())));
        records.put(entry.again(records.newId(), entry.at(), entry.day()).withUndated(true));
    }
}
