package huni.domain.prospect;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.activity.NextStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One possible sale.
 *
 * @param company what it is called; never blank
 * @param notTold the facts that were asked for last and not told: they do not know, or would not say. Each stays as it was
 *     known before; telling it otherwise ends that
 * @param manualProbability the user's own chance to win, 0 to 1, instead of the computed one
 * @param tags in the user's order, without doubles
 * @param ownFields the user's own fields by name
 * @param care who looks after it, and when it is to be heard of again
 * @param nextStep the earliest of its planned activities: every store keeps it with each write of them, whatever it is
 *     when the prospect is written
 * @param touchedAt the last call, done activity, note or move
 * @param removed taken away; kept so that it can come back
 * @param version counts the writes of this row
 */
public record Prospect(
        ProspectId id,
        String company,
        Standing standing,
        Budget budget,
        Urgency urgency,
        Authority authority,
        Set<KeyFact> notTold,
        Optional<BigDecimal> manualProbability,
        Origin origin,
        List<String> tags,
        SortedMap<String, String> ownFields,
        Care care,
        Optional<NextStep> nextStep,
        Instant touchedAt,
        boolean removed,
        long version) {

    public Prospect {
        if (company.isBlank()) {
            throw new IllegalArgumentException("a prospect needs a name");
        }
        notTold = Set.copyOf(notTold);
        tags = tags.stream().distinct().toList();
        ownFields = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(ownFields));
    }

    /** A prospect of which only the name is known, at that place of the board. */
    public static Prospect begun(ProspectId id, String company, Standing standing, CurrencyUnit currency, Moment now) {
        return new Prospect(
                id,
                company.strip(),
                standing,
                Budget.unknown(currency),
                Urgency.unknown(),
                Authority.unknown(),
                Set.of(),
                Optional.empty(),
                Origin.byHand(now),
                List.of(),
                new TreeMap<>(),
                Care.NONE,
                Optional.empty(),
                now.instant(),
                false,
                0);
    }

    /** What the sale is worth: the likely budget. */
    public Optional<Money> worth() {
        return budget.likely();
    }

    public Prospect withCompany(String newCompany) {
        return edited(newCompany, manualProbability, origin, tags, ownFields);
    }

    public Prospect with(Budget newBudget) {
        return known(newBudget, urgency, authority, unless(newBudget.equals(budget), KeyFact.BUDGET));
    }

    public Prospect with(Urgency newUrgency) {
        return known(budget, newUrgency, authority, unless(newUrgency.equals(urgency), KeyFact.URGENCY));
    }

    public Prospect with(Authority newAuthority) {
        return known(budget, urgency, newAuthority, unless(newAuthority.equals(authority), KeyFact.AUTHORITY));
    }

    /** The same with those facts asked for and not told. */
    public Prospect withNotTold(Set<KeyFact> facts) {
        return known(budget, urgency, authority, facts);
    }

    /** Those that are not told, without one that is told otherwise now. */
    private Set<KeyFact> unless(boolean same, KeyFact told) {
        Set<KeyFact> left = new HashSet<>(notTold);
        if (!same) {
            left.remove(told);
        }
        return left;
    }

    public Prospect with(Origin newOrigin) {
        return edited(company, manualProbability, newOrigin, tags, ownFields);
    }

    public Prospect withProbability(Optional<BigDecimal> newProbability) {
        return edited(company, newProbability, origin, tags, ownFields);
    }

    public Prospect withTags(List<String> newTags) {
        return edited(company, manualProbability, origin, newTags, ownFields);
    }

    public Prospect withOwnFields(Map<String, String> newFields) {
        return edited(company, manualProbability, origin, tags, new TreeMap<>(newFields));
    }

    /** The same prospect at another place of the board. */
    public Prospect withStanding(Standing newStanding) {
        return placed(newStanding, nextStep, touchedAt, removed);
    }

    /** The same prospect with the step a store has found to be its next. */
    public Prospect withNextStep(Optional<NextStep> newStep) {
        return placed(standing, newStep, touchedAt, removed);
    }

    /** The same prospect, touched then; a touch never goes back in time. */
    public Prospect touched(Instant then) {
        return placed(standing, nextStep, then.isAfter(touchedAt) ? then : touchedAt, removed);
    }

    public Prospect with(Care newCare) {
        return new Prospect(
                id,
                company,
                standing,
                budget,
                urgency,
                authority,
                notTold,
                manualProbability,
                origin,
                tags,
                ownFields,
                newCare,
                nextStep,
                touchedAt,
                removed,
                version);
    }

    public Prospect withRemoved(boolean gone) {
        return placed(standing, nextStep, touchedAt, gone);
    }

    private Prospect known(Budget newBudget, Urgency newUrgency, Authority newAuthority, Set<KeyFact> newNotTold) {
        return new Prospect(
                id,
                company,
                standing,
                newBudget,
                newUrgency,
                newAuthority,
                newNotTold,
                manualProbability,
                origin,
                tags,
                ownFields,
                care,
                nextStep,
                touchedAt,
                removed,
                version);
    }

    private Prospect edited(
            String newCompany,
            Optional<BigDecimal> newProbability,
            Origin newOrigin,
            List<String> newTags,
            SortedMap<String, String> newFields) {
        return new Prospect(
                id,
                newCompany,
                standing,
                budget,
                urgency,
                authority,
                notTold,
                newProbability,
                newOrigin,
                newTags,
                newFields,
                care,
                nextStep,
                touchedAt,
                removed,
                version);
    }

    private Prospect placed(Standing newStanding, Optional<NextStep> newStep, Instant newTouch, boolean gone) {
        return new Prospect(
                id,
                company,
                newStanding,
                budget,
                urgency,
                authority,
                notTold,
                manualProbability,
                origin,
                tags,
                ownFields,
                care,
                newStep,
                newTouch,
                gone,
                version);
    }
}
