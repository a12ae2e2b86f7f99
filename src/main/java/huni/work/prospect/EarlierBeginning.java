package huni.work.prospect;

import huni.domain.ProspectId;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A past sale that is typed by hand began before it was typed: with its closing, the day of its beginning is told. */
final class EarlierBeginning {

    private EarlierBeginning() {}

    /** The prospect as it is after that; its creation is written anew if the answer tells an earlier day of it. */
    static Prospect of(Records records, Prospect before, GateAnswer answer) throws RefusedException {
        Optional<LocalDate> told = switch (answer) {
            case GateAnswer.Won won -> won.begun();
            case GateAnswer.Lost lost -> lost.begun();
            default -> Optional.empty();
        };
        Optional<LocalDate> earlier = told.filter(day ->
                before.origin().createdOn().filter(on -> !day.isBefore(on)).isEmpty());
        if (earlier.isEmpty()) {
            return before;
        }
        Instant at = earlier.get().atStartOfDay(records.now().zone()).toInstant();
        for (StageEvent event : records.of(before.id(), StageEvent.class)) {
            if (event.kind() == StageEvent.Kind.CREATED && at.isBefore(event.at())) {
                tellAnew(records, before.id(), event, at, earlier.get());
            }
        }
        return before.with(before.origin().withCreation(at, earlier.get()));
    }

    private static void tellAnew(Records records, ProspectId prospect, StageEvent created, Instant at, LocalDate day)
            throws RefusedException {
        records.put(created.takenBack(records.newId(), records.afterLastEvent(prospect, records.now())));
        records.put(created.again(records.newId(), at, day));
    }
}
