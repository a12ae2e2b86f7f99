package huni.domain.call;

import static huni.domain.call.CallFixture.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HeldCallTest {

    private static CallFixture call(Prospect known) {
        return new CallFixture(
                known,
                question("when", Fact.DECISION_TIME, 0),
                question("urgent", Fact.URGENCY, 1),
                question("bought", Fact.BUDGET, 2),
                question("who", Fact.AUTHORITY, 3),
                question("next", Fact.NEXT_STEP, 4));
    }

    private static CallFixture call() {
        return call(CallFixture.unknown());
    }

    @Test
    void theNextMarkIsOnTheMostValuableUnknownFact() {
        CallFixture call = call();
        assertEquals(Optional.of("who"), next(call));
        assertEquals(Optional.of("bought"), next(call.answer("who", QuickAnswer.of(Meaning.DECIDES))));
        assertEquals(Optional.of("urgent"), next(call.answer("bought", QuickAnswer.of(Meaning.BOUGHT_NOTHING))));
        assertEquals(Optional.of("when"), next(call.answer("urgent", QuickAnswer.of(Meaning.THIS_MONTH))));
        assertEquals(Optional.empty(), next(call.answer("when", QuickAnswer.of(Meaning.WITHIN_WEEK))));
    }

    @Test
    void whatIsNotToldIsPassedOverAndChangesNothing() {
        Prospect known = CallFixture.unknown()
                .with(Authority.unknown().withRole(Authority.Role.INFLUENCER).withCertainty(Certainty.INDICATED));
        CallFixture call = call(known).answer("who", CallAnswer.Reply.WILL_NOT_SAY, QuickAnswer.NONE, "");

        assertEquals(known.withNotTold(Set.of(KeyFact.AUTHORITY)), call.prospect());
        assertEquals(Set.of(Fact.AUTHORITY), call.call().notTold());
        assertEquals(Optional.of("bought"), next(call));
        call.answer("who", QuickAnswer.of(Meaning.DECIDES));
        assertEquals(Set.of(), call.call().notTold());
        assertEquals(Set.of(), call.prospect().notTold());
    }

    @Test
    void whatWasNotToldEndsWithTheAnswerAndWithTheFactToldByHand() {
        CallFixture call = call().answer("when", CallAnswer.Reply.DOES_NOT_KNOW, QuickAnswer.NONE, "")
                .answer("urgent", QuickAnswer.of(Meaning.NOW))
                .answer("bought", CallAnswer.Reply.WILL_NOT_SAY, QuickAnswer.NONE, "");
        assertEquals(
                Set.of(KeyFact.URGENCY, KeyFact.BUDGET), call.prospect().notTold(), "the day is a part of the urgency");

        call.byHand(now -> now.with(now.budget().withCertainty(Certainty.VAGUE)));
        assertEquals(Set.of(KeyFact.URGENCY), call.prospect().notTold());
        call.answer("who", QuickAnswer.of(Meaning.DECIDES));
        assertEquals(Set.of(KeyFact.URGENCY), call.prospect().notTold(), "what was told by hand stays told");
        call.answer("when", QuickAnswer.of(Meaning.WITHIN_WEEK));
        assertEquals(Set.of(), call.prospect().notTold());
    }

    @Test
    void aCorrectionToNotToldTakesBackWhatTheCallHadTold() {
        CallFixture call = call().answer("who", QuickAnswer.of(Meaning.DECIDES))
                .answer("who", CallAnswer.Reply.DOES_NOT_KNOW, QuickAnswer.NONE, "");

        assertEquals(Authority.unknown(), call.prospect().authority());
        assertEquals(2, call.call().given().size());
    }

    @Test
    void anAnswerWritesItsFactAndTheLastOneHolds() {
        CallFixture call = call().answer("urgent", CallAnswer.Reply.TOLD, QuickAnswer.of(Meaning.NO_HURRY), "")
                .answer("urgent", CallAnswer.Reply.TOLD, QuickAnswer.of(Meaning.NOW), "the fair is in January")
                .answer("when", QuickAnswer.of(Meaning.WITHIN_QUARTER))
                .answer("bought", QuickAnswer.of(new QuickAnswer.ToldPurchase("licences", 2025, lira(36_000))));

        Urgency urgency = call.prospect().urgency();
        assertEquals(Urgency.Level.HIGH, urgency.level());
        assertEquals("the fair is in January", urgency.otherwise());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), urgency.decisionBy());
        assertEquals(Optional.of(lira(29_000)), call.prospect().budget().low());
        assertEquals(Optional.of(lira(45_000)), call.prospect().budget().high());
        assertEquals(Certainty.INDICATED, call.prospect().budget().certainty());
    }

    @Test
    void aBudgetTheyHaveSaidIsKeptWhenTheyTellOfAPurchase() {
        Prospect known = CallFixture.unknown();
        known = known.with(known.budget().confirmed(lira(80_000)));
        CallFixture call = call(known)
                .answer("bought", QuickAnswer.of(new QuickAnswer.ToldPurchase("licences", 2025, lira(36_000))));

        assertEquals(known.budget(), call.prospect().budget());
        assertEquals(1, call.purchases().size());
    }

    /** As an older program may have kept it: computed otherwise than it is today. */
    private static CallFixture toldOtherwiseByPurchases() {
        Prospect known = CallFixture.unknown();
        CallFixture call = call(known.with(new Budget(
                CurrencyUnit.of("TRY"),
                Optional.of(lira(42_000)),
                Optional.of(lira(60_000)),
                Optional.of(lira(78_000)),
                BudgetSource.PAST_PURCHASES,
                Certainty.VAGUE)));
        call.purchases().add(bill(known, 1, 2025, 51_000));
        call.purchases().add(bill(known, 2, 2023, 36_000));
        return call;
    }

    private static PastPurchase bill(Prospect of, int number, int year, int paid) {
        return new PastPurchase(new UUID(9, number), of.id(), "licences", year, lira(paid), 0);
    }

    @Test
    void aNoteThatStatesNoAmountLeavesTheBudgetAsItIs() {
        CallFixture call = toldOtherwiseByPurchases();
        Budget known = call.prospect().budget();

        call.answer("bought", CallAnswer.Reply.TOLD, QuickAnswer.NONE, "iki teklif aldı");
        call.answer("bought", CallAnswer.Reply.TOLD, QuickAnswer.of(Meaning.BOUGHT_NOTHING), "iki teklif aldı");
        call.answer("who", QuickAnswer.of(Meaning.DECIDES));

        assertEquals(
                known.withCertainty(call.prospect().budget().certainty()),
                call.prospect().budget());
        assertEquals(2, call.purchases().size());
    }

    @Test
    void aPurchaseToldBesideANoteToAnotherQuestionKeepsWhatItTold() {
        CallFixture call = new CallFixture(question("bought", Fact.BUDGET, 0), question("money", Fact.BUDGET, 1));
        call.answer("bought", QuickAnswer.of(new QuickAnswer.ToldPurchase("licences", 2025, lira(36_000))));
        Budget told = call.prospect().budget();

        call.answer("money", CallAnswer.Reply.TOLD, QuickAnswer.NONE, "iki teklif aldı");

        assertEquals(told, call.prospect().budget());
    }

    @Test
    void aPurchaseThatIsTakenBackLeavesTheBudgetToThoseThatWereToldBeside() {
        CallFixture call = call();
        call.answer("bought", QuickAnswer.of(new QuickAnswer.ToldPurchase("licences", 2025, lira(36_000))));
        PastPurchase beside = bill(call.prospect(), 1, 2025, 90_000);
        call.purchases().add(beside);
        call.byHand(now -> now.with(now.budget().withPurchases(call.purchases())));

        call.answer("bought", CallAnswer.Reply.TOLD, QuickAnswer.of(Meaning.BOUGHT_NOTHING), "");

        assertEquals(List.of(beside), call.purchases());
        assertEquals(Optional.of(lira(90_000)), call.prospect().budget().likely());
    }

    @Test
    void anAnswerToldAgainByHandIsWrittenAgainByItsOwnQuestion() {
        CallFixture call = call().answer("urgent", QuickAnswer.of(Meaning.NOW))
                .byHand(prospect -> prospect.with(prospect.urgency().withLevel(Urgency.Level.LOW)))
                .answer("when", QuickAnswer.of(Meaning.WITHIN_WEEK));
        assertEquals(Urgency.Level.LOW, call.prospect().urgency().level());

        call.answer("urgent", QuickAnswer.of(Meaning.THIS_QUARTER));
        assertEquals(Urgency.Level.MEDIUM, call.prospect().urgency().level());
    }

    @Test
    void theFirstOpenQuestionIsOneThatNothingIsKnownOf() {
        CallFixture call = call().answer("when", QuickAnswer.of(Meaning.WITHIN_WEEK));
        HeldCall later = new HeldCall(
                call.call().call(),
                Optional.empty(),
                call.call().questions(),
                List.of(),
                call.call().given(),
                List.of(),
                call.call().before());

        assertEquals(Optional.of("urgent"), call.call().firstOpen());
        assertEquals(Optional.of("urgent"), later.firstOpen());
        assertEquals(Optional.of(QuickAnswer.of(Meaning.WITHIN_WEEK)), later.chosen("when"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (QuickAnswer answer : List.of(
                QuickAnswer.NONE,
                QuickAnswer.plain("=after the fair"),
                QuickAnswer.of(Meaning.NOW),
                QuickAnswer.read("=now before Eid"),
                QuickAnswer.of(LocalDate.of(2026, 12, 15)),
                QuickAnswer.of(new QuickAnswer.ToldPurchase("lab software", 2024, lira(78_000))),
                QuickAnswer.of(new QuickAnswer.ToldPurchase("", 2024, lira(78_000))))) {
            assertEquals(answer, QuickAnswer.read(answer.written()));
        }
        assertEquals(
                Optional.of(new QuickAnswer.ToldPurchase("lab software", 2024, lira(78_000))),
                QuickAnswer.read("=bought 2024 TRY 78000.00 lab software").purchase());
        assertEquals(Optional.empty(), QuickAnswer.read("=bought soon").purchase());
    }

    @Test
    void aCallSpeaksForTheStageItHasReached() {
        Pipeline pipeline = Pipeline.standard();
        Prospect known = CallFixture.unknown();
        Prospect decides = known.with(known.authority().confirmed("", LocalDate.of(2026, 11, 27)));

        assertEquals(Optional.empty(), StageProposal.of(known, pipeline, CallOutcome.TALKED, Optional.empty()));
        assertEquals(
                Optional.of(new StageKey("decision_maker")),
                StageProposal.of(decides, pipeline, CallOutcome.TALKED, Optional.of(ActivityKind.CALL)));
        assertEquals(
                Optional.of(new StageKey("appointment")),
                StageProposal.of(known, pipeline, CallOutcome.TALKED, Optional.of(ActivityKind.APPOINTMENT)));
        assertEquals(
                Optional.of(new StageKey("lost")),
                StageProposal.of(known, pipeline, CallOutcome.NOT_INTERESTED, Optional.empty()));
        assertEquals(
                Optional.empty(),
                StageProposal.of(decides, pipeline, CallOutcome.NO_ANSWER, Optional.of(ActivityKind.CALL)));
    }

    @Test
    void whoWasNotReachedIsTriedAtAnotherTimeOfTheDay() {
        LocalDateTime fridayMorning = LocalDateTime.of(2026, 11, 27, 9, 30);
        LocalDateTime fridayAfternoon = LocalDateTime.of(2026, 11, 27, 15, 30);

        assertEquals(due(27, 15), NextTry.after(CallOutcome.NO_ANSWER, fridayMorning, 1, WorkingTime.USUAL));
        assertEquals(due(30, 10), NextTry.after(CallOutcome.NO_ANSWER, fridayAfternoon, 1, WorkingTime.USUAL));
        assertEquals(due(30, 15), NextTry.after(CallOutcome.VOICEMAIL, fridayMorning, 1, WorkingTime.USUAL));
        assertEquals(
                Optional.of(new Due(LocalDate.of(2026, 12, 4), Optional.of(LocalTime.of(15, 0)))),
                NextTry.after(CallOutcome.NO_ANSWER, fridayMorning, 3, WorkingTime.USUAL));
        assertEquals(Optional.empty(), NextTry.after(CallOutcome.WRONG_NUMBER, fridayMorning, 1, WorkingTime.USUAL));
    }

    @Test
    void everyCallCanEndWithoutReachingAnybody() {
        assertEquals(
                List.of("talked", "not_interested", "call_back", "no_answer", "voicemail", "wrong_number"),
                CallOutcome.offered(List.of()).stream().map(CallOutcome::key).toList());
        assertEquals(
                List.of("agreed", "", "call_back", "no_answer", "voicemail", "wrong_number"),
                CallOutcome.offered(List.of("=agreed", "thinks it over", "=call_back")).stream()
                        .map(CallOutcome::key)
                        .toList());
    }

    private static Optional<Due> due(int day, int hour) {
        return Optional.of(new Due(LocalDate.of(2026, 11, day), Optional.of(LocalTime.of(hour, 0))));
    }

    private static Optional<String> next(CallFixture call) {
        return NextQuestion.of(call.call(), call.prospect());
    }

    private static Money lira(int amount) {
        return Money.of(CurrencyUnit.of("TRY"), amount);
    }
}
