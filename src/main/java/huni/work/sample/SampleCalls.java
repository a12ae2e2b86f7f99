package huni.work.sample;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.call.Call;
import huni.domain.call.CallAnswer;
import huni.domain.call.CallOutcome;
import huni.domain.call.KnownBefore;
import huni.domain.call.Objection;
import huni.domain.call.RaisedObjection;
import huni.domain.checklist.ChecklistHeading;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.checklist.StandardChecklists;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.call.KeptEdition;
import huni.work.sample.SampleProspect.Purchase;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Writes the calls in which what is known of the samples was found out, and what they objected. */
final class SampleCalls {

    /** Of so many, what they objected is written. */
    private static final int OBJECTING = 240;

    private static final int TALKED_SECONDS = 200;

    /** With them a call was begun, and never finished. */
    private static final String LEFT = "Kapadokya Turizm";

    private static final Duration AGO = Duration.ofDays(8);

    private final Records records;
    private final UnaryOperator<String> words;
    private final List<Objection> objections;
    private final boolean asked;

    /** @param words how what they say is written */
    SampleCalls(Records records, UnaryOperator<String> words) {
        this.records = records;
        this.words = words;
        this.objections = records.all(Objection.class);
        String standard = StandardChecklists.ALL.getFirst().key();
        this.asked = records.all(ChecklistHeading.class).stream()
                .anyMatch(heading -> heading.key().equals(standard));
    }

    /**
     * Writes those of one sample.
     *
     * @param happened what was done with it, in the order of time
     * @param number counts the samples, from 1
     */
    void write(SampleProspect sample, Prospect prospect, List<Activity> happened, int number) throws RefusedException {
        Optional<Activity> talked =
                happened.stream().filter(one -> one.kind() == ActivityKind.CALL).reduce((_, later) -> later);
        if (talked.isEmpty()) {
            return;
        }
        Optional<UUID> call = Optional.empty();
        if (asked && number <= LivePipeline.OPEN) {
            call = held(sample, prospect, talked.get(), number);
            if (sample.company().equals(LEFT)) {
                left(sample, prospect);
            }
        }
        if (number <= OBJECTING && number % 2 == 0 && !objections.isEmpty()) {
            records.put(new RaisedObjection(
                    records.newId(),
                    prospect.id(),
                    call,
                    objections.get(number / 2 % objections.size()).key(),
                    number % 5 == 0 ? RaisedObjection.State.STANDING : RaisedObjection.State.ANSWERED,
                    talked.get().at(),
                    0));
        }
    }

    private Optional<UUID> held(SampleProspect sample, Prospect prospect, Activity talked, int number)
            throws RefusedException {
        Map<String, QuickAnswer> told = told(sample, prospect);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        ProspectId id = prospect.id();
        UUID call = records.newId();
        UUID edition = edition();
        Instant begun = talked.at().minusSeconds(TALKED_SECONDS);
        records.put(Call.begun(call, id, Optional.of(edition), begun)
                .talked(TALKED_SECONDS - number % 7 * 10L)
                .ended(talked.at(), CallOutcome.TALKED, talked.id()));
        records.put(new KnownBefore(
                call, id, Budget.unknown(prospect.budget().currency()), Urgency.unknown(), Authority.unknown(), 0));
        int seconds = 0;
        for (Map.Entry<String, QuickAnswer> one : told.entrySet()) {
            seconds += 30;
            records.put(answer(call, edition, id, one, begun.plusSeconds(seconds)));
        }
        if (prospect.urgency().certainty() == Certainty.NOT_ASKED) {
            notTold(prospect, call, edition, begun.plusSeconds(seconds + 30L));
        }
        return Optional.of(call);
    }

    /** They had to hang up after the first question. */
    private void left(SampleProspect sample, Prospect prospect) throws RefusedException {
        UUID call = records.newId();
        UUID edition = edition();
        Instant begun = records.now().instant().minus(AGO);
        records.put(Call.begun(call, prospect.id(), Optional.of(edition), begun).talked(TALKED_SECONDS / 4));
        records.put(
                new KnownBefore(call, prospect.id(), prospect.budget(), prospect.urgency(), prospect.authority(), 0));
        for (Map.Entry<String, QuickAnswer> first :
                told(sample, prospect).entrySet().stream().limit(1).toList()) {
            records.put(answer(call, edition, prospect.id(), first, begun.plusSeconds(30)));
        }
    }

    private UUID edition() throws RefusedException {
        return KeptEdition.of(records, StandardChecklists.ALL.getFirst().key());
    }

    private static CallAnswer answer(
            UUID call, UUID edition, ProspectId id, Map.Entry<String, QuickAnswer> told, Instant at) {
        return new CallAnswer(
                call,
                told.getKey(),
                1,
                Optional.of(edition),
                id,
                CallAnswer.Reply.TOLD,
                told.getValue().written(),
                "",
                CallAnswer.usualCertainty(told.getValue(), ""),
                at,
                0);
    }

    /** How urgent it is they did not know. */
    private void notTold(Prospect prospect, UUID call, UUID edition, Instant at) throws RefusedException {
        records.put(new CallAnswer(
                call,
                "first_call.what_otherwise",
                1,
                Optional.of(edition),
                prospect.id(),
                CallAnswer.Reply.DOES_NOT_KNOW,
                "",
                "",
                Certainty.NOT_ASKED,
                at,
                0));
        records.put(records.prospect(prospect.id()).withNotTold(Set.of(KeyFact.URGENCY)));
    }

    /** What they have said, by the key of the question. */
    private Map<String, QuickAnswer> told(SampleProspect sample, Prospect prospect) {
        Map<String, QuickAnswer> told = new LinkedHashMap<>();
        switch (prospect.authority().role()) {
            case DECISION_MAKER -> told.put("first_call.how_decided", QuickAnswer.of(Meaning.DECIDES));
            case INFLUENCER -> told.put("first_call.how_decided", QuickAnswer.of(Meaning.INFLUENCES));
            case GATEKEEPER -> told.put("first_call.how_decided", QuickAnswer.of(Meaning.PASSES_ON));
            case UNKNOWN -> {}
        }
        sample.purchases().stream()
                .findFirst()
                .map(this::bought)
                .ifPresent(bought -> told.put("first_call.bought_before", bought));
        switch (prospect.urgency().level()) {
            case LOW -> told.put("first_call.what_otherwise", QuickAnswer.of(Meaning.NO_HURRY));
            case MEDIUM -> told.put("first_call.what_otherwise", QuickAnswer.of(Meaning.THIS_QUARTER));
            case HIGH -> told.put("first_call.what_otherwise", QuickAnswer.of(Meaning.THIS_MONTH));
            case UNKNOWN -> {}
        }
        prospect.urgency().decisionBy().ifPresent(day -> told.put("first_call.how_long", QuickAnswer.of(day)));
        return told;
    }

    private QuickAnswer bought(Purchase purchase) {
        return QuickAnswer.of(
                new QuickAnswer.ToldPurchase(words.apply(purchase.what()), purchase.boughtIn(), purchase.paid()));
    }
}
