package huni.domain.call;

import huni.domain.checklist.Fact;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import huni.domain.quota.PriceLevels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the answers of a call tell of a prospect's facts, one after the other in the order of time, on top of what was
 * known before the call. A value that is told anew is as certain as its answer; one that is told again becomes at least
 * as certain.
 *
 * @param before the prospect as far as it was known when the call began
 * @param bought what it had bought, without what this call told
 * @param levels tell what was paid in today's money, where that is wanted
 * @param told the answers that count, each with the fact of its question
 * @param zone where a day begins
 */
record ToldFacts(Prospect before, List<PastPurchase> bought, PriceLevels levels, List<Told> told, ZoneId zone) {

    /** An answer and what its question finds out. */
    record Told(Fact fact, CallAnswer answer) {

        static final Comparator<Told> IN_TIME =
                Comparator.comparing((Told told) -> told.answer.at()).thenComparing(told -> told.answer.item());
    }

    /** The purchases that the answers tell of. */
    List<PastPurchase> purchases() {
        List<PastPurchase> purchases = new ArrayList<>();
        for (Told one : told) {
            if (one.fact() == Fact.BUDGET && one.answer().tells()) {
                one.answer()
                        .chosen()
                        .purchase()
                        .map(bill -> purchase(one.answer(), bill))
                        .ifPresent(purchases::add);
            }
        }
        return purchases;
    }

    private static PastPurchase purchase(CallAnswer answer, QuickAnswer.ToldPurchase bill) {
        return new PastPurchase(idOf(answer), answer.prospect(), bill.what(), bill.year(), bill.paid(), 0);
    }

    /** The identifier of the purchase that an answer tells of. */
    static UUID idOf(CallAnswer answer) {
        String name = "purchase/" + answer.call() + "/" + answer.item() + "/" + answer.number();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The prospect with all of it. */
    Prospect facts() {
        Prospect known = before;
        for (Told one : told.stream().sorted(Told.IN_TIME).toList()) {
            known = one.answer().tells() ? with(known, one) : known;
        }
        return known;
    }

    private Prospect with(Prospect known, Told one) {
        CallAnswer answer = one.answer();
        LocalDate day = LocalDate.ofInstant(answer.at(), zone);
        return switch (one.fact()) {
            case AUTHORITY -> known.with(authority(known.authority(), answer, day));
            case BUDGET -> known.with(budget(known.budget(), answer));
            case URGENCY -> known.with(urgency(known.urgency(), answer));
            case DECISION_TIME -> known.with(time(known.urgency(), answer, day));
            case NEXT_STEP, NONE -> known;
        };
    }

    private static Authority authority(Authority known, CallAnswer answer, LocalDate day) {
        Authority.Role role = answer.chosen().meaning().flatMap(Meaning::role).orElse(known.role());
        Authority told = known.withRole(role).withHow(answer.note().isBlank() ? known.how() : answer.note());
        return told.withCertainty(certainty(answer, known.certainty(), role != known.role()), day);
    }

    /** Follows the purchases once this call tells of one: an answer that tells of none leaves the amounts as they are. */
    private Budget budget(Budget known, CallAnswer answer) {
        List<PastPurchase> own = purchases();
        Budget told = known;
        if (!own.isEmpty()) {
            List<PastPurchase> all = new ArrayList<>(bought);
            all.addAll(own);
            told = known.withPurchases(levels.told(known.currency(), all));
        }
        return told.withCertainty(told.certainty().atLeast(answer.certainty()));
    }

    /** The same where a purchase was told and is not told any more: the budget follows those that are left. */
    ToldFacts withoutToldPurchases() {
        Budget left = before.budget().withPurchases(levels.told(before.budget().currency(), bought));
        return new ToldFacts(before.with(left), bought, levels, told, zone);
    }

    private static Urgency urgency(Urgency known, CallAnswer answer) {
        Urgency.Level level = answer.chosen().meaning().flatMap(Meaning::level).orElse(known.level());
        return known.withLevel(level)
                .withOtherwise(answer.note().isBlank() ? known.otherwise() : answer.note())
                .withCertainty(certainty(answer, known.certainty(), level != known.level()));
    }

    private static Urgency time(Urgency known, CallAnswer answer, LocalDate day) {
        Optional<LocalDate> by = answer.chosen().decidedBy(day);
        return known.withDecisionBy(by.or(known::decisionBy))
                .withCertainty(known.certainty().atLeast(answer.certainty()));
    }

    private static Certainty certainty(CallAnswer answer, Certainty known, boolean changed) {
        return changed ? answer.certainty() : known.atLeast(answer.certainty());
    }
}
