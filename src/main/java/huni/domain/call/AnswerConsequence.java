package huni.domain.call;

import huni.domain.checklist.EditionItem;
import huni.domain.prospect.KeyFact;
import huni.domain.prospect.PastPurchase;
import huni.domain.prospect.Prospect;
import huni.domain.quota.PriceLevels;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What follows from one more answer of a call: the prospect with its facts, and which past purchases come and go.
 *
 * @param prospect as it is afterwards
 * @param come told by answers that count now
 * @param go told by answers that count no more, by their identifiers
 */
public record AnswerConsequence(Prospect prospect, List<PastPurchase> come, Set<UUID> go) {

    /**
     * What follows from an answer.
     *
     * @param until the call without it
     * @param now the prospect as it is stored
     * @param purchases its past purchases as they are stored
     * @param levels tell what was paid in today's money
     */
    public static AnswerConsequence of(
            HeldCall until,
            CallAnswer answer,
            Prospect now,
            List<PastPurchase> purchases,
            PriceLevels levels,
            ZoneId zone) {
        HeldCall from = until.with(answer);
        ToldFacts left = until.told(now, purchases, levels, zone);
        ToldFacts told = from.told(now, purchases, levels, zone);
        boolean takenBack = told.purchases().isEmpty() && !left.purchases().isEmpty();
        ToldFacts next = takenBack ? told.withoutToldPurchases() : told;
        Prospect own = own(from, answer, now, next, zone);
        Set<UUID> stored = purchases.stream().map(PastPurchase::id).collect(Collectors.toSet());
        List<PastPurchase> bills = next.purchases();
        Set<UUID> stay = bills.stream().map(PastPurchase::id).collect(Collectors.toSet());
        Prospect after = new FactChange(now, left.facts(), next.facts(), own).prospect();
        return new AnswerConsequence(
                after.withNotTold(notTold(after, until, from, answer)),
                bills.stream()
                        .filter(purchase -> !stored.contains(purchase.id()))
                        .toList(),
                from.given().stream()
                        .map(ToldFacts::idOf)
                        .filter(id -> stored.contains(id) && !stay.contains(id))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What this answer asked for, and what came on or off the path by it; of the others it stays as it was. */
    private static Set<KeyFact> notTold(Prospect after, HeldCall until, HeldCall from, CallAnswer answer) {
        Set<KeyFact> before = until.notToldKeys();
        Set<KeyFact> now = from.notToldKeys();
        Optional<KeyFact> asked =
                from.question(answer.item()).flatMap(question -> question.fact().key());
        Set<KeyFact> result = new HashSet<>(after.notTold());
        for (KeyFact fact : KeyFact.values()) {
            boolean isAsked = asked.equals(Optional.of(fact)) && from.path().contains(answer.item());
            if (isAsked || before.contains(fact) != now.contains(fact)) {
                if (now.contains(fact)) {
                    result.add(fact);
                } else {
                    result.remove(fact);
                }
            }
        }
        return result;
    }

    private static Prospect own(HeldCall from, CallAnswer answer, Prospect now, ToldFacts next, ZoneId zone) {
        if (!from.path().contains(answer.item())) {
            return now;
        }
        List<ToldFacts.Told> alone = from.question(answer.item()).map(EditionItem::fact).stream()
                .map(fact -> new ToldFacts.Told(fact, answer))
                .toList();
        return new ToldFacts(now, next.bought(), next.levels(), alone, zone).facts();
    }
}
