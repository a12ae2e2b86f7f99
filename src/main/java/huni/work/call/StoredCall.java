package huni.work.call;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.HeldCall;
import huni.domain.call.KnownBefore;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.ChecklistEdition;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.EditionItem;
import huni.domain.prospect.Prospect;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A call as the operations on it find it among the records. */
final class StoredCall {

    private StoredCall() {}

    /** The call if it can be continued; {@link Refusal.Gone} otherwise. */
    static Call open(Records records, UUID id) throws RefusedException {
        return records.find(Call.class, id)
                .filter(call -> call.isOpen() && call.kind() == Call.Kind.HELD)
                .orElseThrow(() -> new RefusedException(new Refusal.Gone()));
    }

    /** The call of a prospect that can be continued; it has one at most. */
    static Optional<Call> openOf(Records records, ProspectId prospect) {
        return records.of(prospect, Call.class).stream()
                .filter(call -> call.isOpen() && call.kind() == Call.Kind.HELD)
                .findFirst();
    }

    /** The call with its questions and answers. */
    static HeldCall held(Records records, Call call) throws RefusedException {
        Prospect prospect = records.prospect(call.prospect());
        List<CallAnswer> answers = records.of(call.prospect(), CallAnswer.class);
        Set<UUID> editions = HeldCall.editions(call, answers);
        return HeldCall.of(
                call,
                heading(records, call),
                records.all(EditionItem.class).stream()
                        .filter(item -> editions.contains(item.edition()))
                        .toList(),
                answers,
                records.of(call.prospect(), RaisedObjection.class),
                records.find(KnownBefore.class, call.id()).orElseGet(() -> KnownBefore.of(call.id(), prospect)));
    }

    /** The key of the checklist that an edition is of. */
    static Optional<String> checklist(Records records, Optional<UUID> edition) {
        return edition.flatMap(one -> records.find(ChecklistEdition.class, one)).map(ChecklistEdition::checklist);
    }

    private static Optional<ChecklistHeading> heading(Records records, Call call) {
        Optional<String> key = checklist(records, call.edition());
        return records.all(ChecklistHeading.class).stream()
                .filter(heading -> key.equals(Optional.of(heading.key())))
                .findFirst();
    }

    /**
     * What the call is among the activities: the call that was planned for today or before is done with it; without one
     * it is a new one.
     *
     * @param note what is said about it; may be empty
     */
    static ActivityId happened(Records records, ProspectId prospect, String note) throws RefusedException {
        LocalDate today = records.now().day();
        Optional<Activity> planned = records.planned(prospect).stream()
                .filter(step -> step.kind() == ActivityKind.CALL)
                .filter(step -> step.due()
                        .map(Due::day)
                        .filter(day -> !day.isAfter(today))
                        .isPresent())
                .findFirst();
        Activity done = planned.map(step -> step.done(note, records.now().instant()))
                .orElseGet(() -> Activity.happened(
                        new ActivityId(records.newId()),
                        prospect,
                        ActivityKind.CALL,
                        "",
                        note.strip(),
                        records.now().instant()));
        records.put(done);
        return done.id();
    }
}
