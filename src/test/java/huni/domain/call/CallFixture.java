package huni.domain.call;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.checklist.ChecklistItem.Condition;
import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PriceLevels;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** A call that is held in a test: what is answered changes the prospect as an operation would. */
final class CallFixture {

    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final PriceLevels LEVELS = new PriceLevels(List.of(), CurrencyRates.NONE, Settings.DEFAULT, 2026);
    static final Instant BEGUN = Instant.parse("2026-11-27T09:00:00Z");

    private static final UUID EDITION = new UUID(1, 1);
    private static final UUID CALL = new UUID(1, 2);

    private final List<PastPurchase> purchases = new ArrayList<>();
    private Prospect prospect;
    private HeldCall call;
    private int answers;

    CallFixture(EditionItem... questions) {
        this(unknown(), questions);
    }

    CallFixture(Prospect known, EditionItem... questions) {
        prospect = known;
        call = new HeldCall(
                Call.begun(CALL, known.id(), Optional.of(EDITION), BEGUN),
                Optional.empty(),
                List.of(questions),
                List.of(),
                List.of(),
                List.of(),
                KnownBefore.of(CALL, known));
    }

    static Prospect unknown() {
        Moment now = new Moment(BEGUN, ZONE);
        return Prospect.begun(
                new ProspectId(new UUID(1, 3)),
                "Çınar Mobilya",
                Standing.entering(
                        Pipeline.standard().first(),
                        now,
                        Pipeline.standard().first().key(),
                        0,
                        Optional.empty(),
                        Optional.empty()),
                CurrencyUnit.of("TRY"),
                now);
    }

    static EditionItem question(String item, Fact fact, int position) {
        return question(item, fact, position, Optional.empty());
    }

    static EditionItem onlyAfter(String item, Fact fact, int position, String earlier, QuickAnswer answer) {
        return question(item, fact, position, Optional.of(new Condition(earlier, answer.written())));
    }

    private static EditionItem question(String item, Fact fact, int position, Optional<Condition> condition) {
        return new EditionItem(
                new UUID(2, position),
                EDITION,
                item,
                fact,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                condition,
                position,
                1);
    }

    CallFixture answer(String item, QuickAnswer chosen) {
        return answer(item, CallAnswer.Reply.TOLD, chosen, "");
    }

    CallFixture answer(String item, CallAnswer.Reply reply, QuickAnswer chosen, String note) {
        answers++;
        CallAnswer answer = new CallAnswer(
                CALL,
                item,
                call.nextNumber(item),
                Optional.of(EDITION),
                prospect.id(),
                reply,
                chosen.written(),
                note,
                CallAnswer.usualCertainty(chosen, note),
                BEGUN.plusSeconds(10L * answers),
                1);
        AnswerConsequence follows = AnswerConsequence.of(call, answer, prospect, List.copyOf(purchases), LEVELS, ZONE);
        purchases.removeIf(purchase -> follows.go().contains(purchase.id()));
        purchases.addAll(follows.come());
        prospect = follows.prospect();
        call = call.with(answer);
        return this;
    }

    /** Changes the prospect as somebody does beside the call. */
    CallFixture byHand(java.util.function.UnaryOperator<Prospect> change) {
        prospect = change.apply(prospect);
        return this;
    }

    HeldCall call() {
        return call;
    }

    Prospect prospect() {
        return prospect;
    }

    List<PastPurchase> purchases() {
        return purchases;
    }
}
