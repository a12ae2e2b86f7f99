package huni.work.prospect;

import huni.domain.ActivityId;
import huni.domain.ContactId;
import huni.domain.Folding;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.call.Answer;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.KnownBefore;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.SkippedQuestion;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Draft;
import huni.domain.prospect.PastPurchase;
import huni.work.OutsideCall;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What belongs to one prospect, handed over to another that is the same one. */
final class MergedRecords {

    private final Records records;
    private final ProspectId into;
    private final ProspectId from;

    MergedRecords(Records records, ProspectId into, ProspectId from) {
        this.records = records;
        this.into = into;
        this.from = from;
    }

    /** Hands everything over; what had no room beside what is there, line by line. */
    List<String> handOver() throws RefusedException {
        List<String> leftOver = new ArrayList<>();
        consents(people(leftOver));
        purchases();
        for (Activity activity : records.activities(from)) {
            records.put(activity.of(into));
        }
        calls();
        answers();
        drafts();
        return leftOver;
    }

    /** Keeps what was left over as a note. */
    static void keep(Records records, ProspectId prospect, List<String> leftOver) throws RefusedException {
        if (!leftOver.isEmpty()) {
            records.put(new Activity(
                    new ActivityId(records.newId()),
                    prospect,
                    ActivityKind.NOTE,
                    ActivityState.DONE,
                    "",
                    String.join("\n", leftOver),
                    Optional.empty(),
                    records.now().instant(),
                    Optional.empty(),
                    0));
        }
    }

    /** The same person once; who each of the other's people is now. */
    private Map<ContactId, ContactId> people(List<String> leftOver) throws RefusedException {
        List<Contact> there = new ArrayList<>(records.contacts(into));
        Map<ContactId, ContactId> now = new HashMap<>();
        for (Contact person : records.contacts(from)) {
            Optional<Contact> same =
                    there.stream().filter(other -> isSame(other, person)).findFirst();
            if (same.isPresent()) {
                Contact both = joined(same.get(), person, leftOver);
                if (!both.equals(same.get())) {
                    records.put(both);
                }
                now.put(person.id(), both.id());
            } else {
                Contact moved = new Contact(
                        person.id(),
                        into,
                        person.name(),
                        person.title(),
                        person.phone(),
                        person.phoneE164(),
                        person.email(),
                        person.role(),
                        there.size(),
                        person.version());
                records.put(moved);
                there.add(moved);
                now.put(person.id(), person.id());
            }
        }
        return now;
    }

    /** By e-mail or name, or by number where the one or the other has no name: a switchboard alone is nobody. */
    private static boolean isSame(Contact a, Contact b) {
        boolean named = !a.name().isBlank() && !b.name().isBlank();
        boolean alike = named && Folding.fold(a.name()).equals(Folding.fold(b.name()));
        return alike
                || !a.email().isBlank() && a.email().equalsIgnoreCase(b.email())
                || !named && !a.phoneE164().isBlank() && a.phoneE164().equals(b.phoneE164());
    }

    private static Contact joined(Contact a, Contact b, List<String> leftOver) {
        boolean samePhone = a.phone().equals(b.phone())
                || !a.phoneE164().isBlank() && a.phoneE164().equals(b.phoneE164());
        String who = a.name().isBlank() ? b.name() : a.name();
        leave(who, a.phone(), samePhone ? "" : b.phone(), leftOver);
        leave(who, a.email(), a.email().equalsIgnoreCase(b.email()) ? "" : b.email(), leftOver);
        leave(who, a.title(), a.title().equals(b.title()) ? "" : b.title(), leftOver);
        return new Contact(
                a.id(),
                a.prospect(),
                who,
                a.title().isBlank() ? b.title() : a.title(),
                a.phone().isBlank() ? b.phone() : a.phone(),
                a.phone().isBlank() ? b.phoneE164() : a.phoneE164(),
                a.email().isBlank() ? b.email() : a.email(),
                a.role() == Authority.Role.UNKNOWN ? b.role() : a.role(),
                a.position(),
                a.version());
    }

    private static void leave(String who, String kept, String other, List<String> leftOver) {
        if (!kept.isBlank() && !other.isBlank()) {
            leftOver.add(who + ": " + other);
        }
    }

    /** What a person said last about being addressed stands. */
    private void consents(Map<ContactId, ContactId> people) throws RefusedException {
        List<Consent> there = records.of(into, Consent.class);
        for (Consent consent : records.of(from, Consent.class)) {
            ContactId contact = people.getOrDefault(consent.contact(), consent.contact());
            Optional<Consent> same = there.stream()
                    .filter(other -> other.contact().equals(contact) && other.channel() == consent.channel())
                    .findFirst();
            if (same.isEmpty()) {
                records.put(said(consent, consent.id(), contact, consent.version()));
            } else if (consent.since().isAfter(same.get().since())) {
                records.put(said(consent, same.get().id(), contact, same.get().version()));
            }
        }
    }

    private Consent said(Consent consent, UUID id, ContactId contact, long version) {
        return new Consent(
                id, into, contact, consent.channel(), consent.state(), consent.since(), consent.source(), version);
    }

    private void purchases() throws RefusedException {
        List<PastPurchase> there = records.purchases(into);
        for (PastPurchase p : records.purchases(from)) {
            boolean known = there.stream()
                    .anyMatch(other -> other.what().equals(p.what())
                            && other.boughtIn() == p.boughtIn()
                            && other.paid().equals(p.paid()));
            if (!known) {
                records.put(new PastPurchase(p.id(), into, p.what(), p.boughtIn(), p.paid(), p.version()));
            }
        }
    }

    private void calls() throws RefusedException {
        List<CallAnswer> given = records.of(from, CallAnswer.class);
        for (Call call : records.of(from, Call.class)) {
            if (call.kind() == Call.Kind.OUTSIDE) {
                continue;
            }
            records.put(call.of(into));
            for (CallAnswer answer : given) {
                if (answer.call().equals(call.id())) {
                    records.put(answer.of(into));
                }
            }
        }
        for (RaisedObjection raised : records.of(from, RaisedObjection.class)) {
            records.put(raised.of(into));
        }
        for (SkippedQuestion skipped : records.of(from, SkippedQuestion.class)) {
            records.put(skipped.of(into));
        }
        for (KnownBefore known : records.of(from, KnownBefore.class)) {
            records.put(known.of(into));
        }
    }

    /** What only the other one was asked outside of calls. */
    private void answers() throws RefusedException {
        Set<String> answered = records.answers(into).stream()
                .filter(answer -> answer.certainty() != Certainty.NOT_ASKED)
                .map(Answer::item)
                .collect(Collectors.toSet());
        for (Answer answer : records.answers(from)) {
            if (!answered.contains(answer.item())) {
                OutsideCall.answer(records, into, answer.item(), answer.certainty(), answer.note(), answer.at());
            }
        }
    }

    /** What was typed and not kept yet. */
    private void drafts() throws RefusedException {
        for (Draft draft : records.of(from, Draft.class)) {
            UUID id = Draft.idOf(Optional.of(into), draft.field());
            if (records.find(Draft.class, id).isEmpty()) {
                records.put(new Draft(
                        id, Optional.of(into), draft.field(), draft.content(), draft.shown(), draft.writtenAt(), 0));
            }
        }
    }
}
