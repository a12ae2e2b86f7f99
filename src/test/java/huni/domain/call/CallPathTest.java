package huni.domain.call;

import static huni.domain.call.CallFixture.onlyAfter;
import static huni.domain.call.CallFixture.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What falls off the path of a call counts for nothing while it is off, and nothing that was said is deleted. */
class CallPathTest {

    private static final QuickAnswer YES = QuickAnswer.plain("yes");
    private static final QuickAnswer NO = QuickAnswer.plain("no");

    /** A need is asked for first; how urgent it is only where there is one; when they decide only if it is urgent. */
    private static CallFixture call() {
        return call(CallFixture.unknown());
    }

    private static CallFixture call(Prospect known) {
        return new CallFixture(
                known,
                question("need", Fact.NONE, 0),
                onlyAfter("urgent", Fact.URGENCY, 1, "need", YES),
                onlyAfter("when", Fact.DECISION_TIME, 2, "urgent", QuickAnswer.of(Meaning.NOW)),
                onlyAfter("bought", Fact.BUDGET, 3, "need", YES));
    }

    @Test
    void aQuestionIsAskedOnlyWhenTheEarlierOneWasAnsweredSo() {
        assertEquals(Set.of("need"), call().call().path());
        assertEquals(Set.of("need"), call().answer("need", NO).call().path());
        assertEquals(
                Set.of("need", "urgent", "bought"),
                call().answer("need", YES).call().path());
        assertEquals(
                Set.of("need"),
                call().answer("need", CallAnswer.Reply.DOES_NOT_KNOW, QuickAnswer.NONE, "")
                        .call()
                        .path());
    }

    @Test
    void aFactThatFallsOffThePathGoesBackToWhatItWasBeforeTheCall() {
        Prospect known = CallFixture.unknown().with(urgency(Urgency.Level.LOW, Certainty.VAGUE));
        CallFixture call = call(known)
                .answer("need", YES)
                .answer("urgent", QuickAnswer.of(Meaning.NOW))
                .answer("bought", bought(36_000));
        assertEquals(
                urgency(Urgency.Level.HIGH, Certainty.CONFIRMED),
                call.prospect().urgency());
        assertEquals(Optional.of(lira(36_000)), call.prospect().worth());
        assertEquals(1, call.purchases().size());

        call.answer("need", NO);

        assertEquals(
                urgency(Urgency.Level.LOW, Certainty.VAGUE), call.prospect().urgency());
        assertEquals(known.budget(), call.prospect().budget());
        assertEquals(List.of(), call.purchases());
        assertEquals(4, call.call().given().size(), "nothing said is deleted");
        assertEquals(
                Set.of(),
                call.call().toldOtherwise(call.prospect(), call.purchases(), CallFixture.LEVELS, CallFixture.ZONE));
    }

    @Test
    void aFactThatWasToldOtherwiseSinceStaysWhenItsAnswerFallsOff() {
        CallFixture call = call().answer("need", YES)
                .answer("urgent", QuickAnswer.of(Meaning.NOW))
                .byHand(prospect -> prospect.with(urgency(Urgency.Level.MEDIUM, Certainty.CONFIRMED)))
                .answer("need", NO);

        assertEquals(Urgency.Level.MEDIUM, call.prospect().urgency().level());
        assertEquals(
                Set.of(Fact.URGENCY),
                call.call().toldOtherwise(call.prospect(), call.purchases(), CallFixture.LEVELS, CallFixture.ZONE));
    }

    @Test
    void backOnThePathItCountsAgain() {
        CallFixture call = call().answer("need", YES)
                .answer("urgent", QuickAnswer.of(Meaning.NOW))
                .answer("bought", bought(36_000))
                .answer("need", NO)
                .answer("need", YES);

        assertEquals(
                urgency(Urgency.Level.HIGH, Certainty.CONFIRMED),
                call.prospect().urgency());
        assertEquals(Optional.of(lira(36_000)), call.prospect().worth());
        assertEquals(1, call.purchases().size());
        assertEquals(Set.of("need", "urgent", "when", "bought"), call.call().path());
    }

    @Test
    void whatDependsOnWhatFellOffFallsOffWithIt() {
        CallFixture call = call().answer("need", YES)
                .answer("urgent", QuickAnswer.of(Meaning.NOW))
                .answer("when", QuickAnswer.of(LocalDate.of(2026, 12, 15)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 15)),
                call.prospect().urgency().decisionBy());

        call.answer("need", NO);

        assertEquals(Set.of("need"), call.call().path());
        assertEquals(Urgency.unknown(), call.prospect().urgency());
        assertTrue(call.call().answer("when").isPresent());
    }

    @Test
    void aConditionOnALaterQuestionIsNeverMet() {
        CallFixture call =
                new CallFixture(onlyAfter("first", Fact.NONE, 0, "second", YES), question("second", Fact.NONE, 1));

        assertEquals(Set.of("second"), call.answer("second", YES).call().path());
    }

    @Test
    void aQuickAnswerThatIsCalledOtherwiseStillOpensThePath() {
        CallFixture call = new CallFixture(
                question("who", Fact.AUTHORITY, 0),
                onlyAfter("how", Fact.NONE, 1, "who", QuickAnswer.of(Meaning.DECIDES)));

        call.answer("who", QuickAnswer.read("=decides the boss herself"));

        assertEquals(Set.of("who", "how"), call.call().path());
        assertEquals(Authority.Role.DECISION_MAKER, call.prospect().authority().role());
        assertTrue(call.prospect().authority().isConfirmed());
    }

    private static Urgency urgency(Urgency.Level level, Certainty certainty) {
        return Urgency.unknown().withLevel(level).withCertainty(certainty);
    }

    private static QuickAnswer bought(int lira) {
        return QuickAnswer.of(new QuickAnswer.ToldPurchase("software", 2025, lira(lira)));
    }

    private static Money lira(int amount) {
        return Money.of(CurrencyUnit.of("TRY"), amount);
    }
}
