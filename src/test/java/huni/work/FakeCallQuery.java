package huni.work;

import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.CallQuery;
import huni.domain.call.HeldCall;
import huni.domain.call.KnownBefore;
import huni.domain.call.Objection;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.ChecklistEdition;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.EditionItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Calls of the ledger in memory. */
public record FakeCallQuery(FakeLedger ledger) implements CallQuery {

    @Override
    public CallQuery of(Optional<PersonId> owner) {
        return this;
    }

    @Override
    public Optional<HeldCall> held(UUID id) {
        FakeRecords records = ledger.records();
        Optional<KnownBefore> before = records.find(KnownBefore.class, id);
        return records.find(Call.class, id).flatMap(call -> before.map(known -> held(records, call, known)));
    }

    private static HeldCall held(FakeRecords records, Call call, KnownBefore known) {
        List<CallAnswer> answers = records.of(call.prospect(), CallAnswer.class);
        Set<UUID> editions = HeldCall.editions(call, answers);
        Optional<String> key = call.edition()
                .flatMap(edition -> records.find(ChecklistEdition.class, edition))
                .map(ChecklistEdition::checklist);
        return HeldCall.of(
                call,
                records.all(ChecklistHeading.class).stream()
                        .filter(heading -> key.equals(Optional.of(heading.key())))
                        .findFirst(),
                records.all(EditionItem.class).stream()
                        .filter(item -> editions.contains(item.edition()))
                        .toList(),
                answers,
                records.of(call.prospect(), RaisedObjection.class),
                known);
    }

    @Override
    public List<OpenCall> open() {
        return ledger.records().all(Call.class).stream()
                .filter(call -> call.isOpen() && call.kind() == Call.Kind.HELD)
                .map(call -> new OpenCall(
                        call.id(),
                        call.prospect(),
                        ledger.records().stored(call.prospect()).orElseThrow().company(),
                        call.begun()))
                .toList();
    }

    @Override
    public List<ObjectionFigures> objections() {
        return Objection.standard().stream()
                .map(objection -> {
                    List<RaisedObjection> raised = ledger.records().all(RaisedObjection.class).stream()
                            .filter(one -> one.objection().equals(objection.key()))
                            .toList();
                    long answered = raised.stream()
                            .filter(one -> one.state() == RaisedObjection.State.ANSWERED)
                            .count();
                    return new ObjectionFigures(objection, raised.size(), answered, 0);
                })
                .toList();
    }

    @Override
    public Optional<ToCall> next(ProspectId except, LocalDate today) {
        return ledger.records().all(Activity.class).stream()
                .filter(step -> step.isPlanned() && step.kind() == ActivityKind.CALL)
                .filter(step -> !step.prospect().equals(except))
                .filter(step -> !step.due().orElseThrow().day().isAfter(today))
                .min(Activity.BY_DUE)
                .map(step -> new ToCall(
                        step.prospect(),
                        ledger.records().stored(step.prospect()).orElseThrow().company()));
    }

    @Override
    public List<HappenedCall> happened(ProspectId prospect) {
        FakeRecords records = ledger.records();
        return records.of(prospect, Call.class).stream()
                .filter(call -> call.activity().isPresent())
                .map(call -> new HappenedCall(
                        call.activity().orElseThrow(),
                        call.id(),
                        records.of(prospect, CallAnswer.class).stream()
                                .filter(answer -> answer.call().equals(call.id()))
                                .map(CallAnswer::item)
                                .distinct()
                                .count()))
                .filter(call -> call.answered() > 0
                        || records.of(prospect, RaisedObjection.class).stream()
                                .anyMatch(raised -> raised.call().equals(Optional.of(call.call()))))
                .toList();
    }

    @Override
    public int triesInVain(ProspectId prospect) {
        return (int) ledger.records().of(prospect, Call.class).stream()
                .filter(call -> call.kind() == Call.Kind.HELD && !call.isOpen())
                .sorted(Comparator.comparing((Call call) -> call.begun()).reversed())
                .takeWhile(call -> !CallOutcome.read(call.outcome()).reached())
                .count();
    }
}
