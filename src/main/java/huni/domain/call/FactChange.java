package huni.domain.call;

import huni.domain.checklist.Fact;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Urgency;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an answer changes in a prospect's facts. A part of a fact that still is as the call left it becomes what the
 * answers on the path tell now; a part that was told otherwise since stays, unless this very answer tells it.
 *
 * @param now the prospect as it is stored
 * @param left as the answers until now would leave it
 * @param next as the answers leave it that count from now on
 * @param own the stored prospect with this answer alone; the same as {@code now} if it is off the path
 */
record FactChange(Prospect now, Prospect left, Prospect next, Prospect own) {

    /** The prospect afterwards. */
    Prospect prospect() {
        return now.with(budget()).with(urgency()).with(authority());
    }

    private <T> T part(Function<Prospect, T> part) {
        T stored = part.apply(now);
        if (stored.equals(part.apply(left))) {
            return part.apply(next);
        }
        return part.apply(own);
    }

    private Budget budget() {
        return part(Prospect::budget);
    }

    private Urgency urgency() {
        Optional<LocalDate> by = part(prospect -> prospect.urgency().decisionBy());
        return now.urgency()
                .withLevel(part(prospect -> prospect.urgency().level()))
                .withDecisionBy(by)
                .withOtherwise(part(prospect -> prospect.urgency().otherwise()))
                .withCertainty(part(prospect -> prospect.urgency().certainty()));
    }

    private Authority authority() {
        Authority sure = part(Prospect::authority);
        return new Authority(
                part(prospect -> prospect.authority().role()),
                part(prospect -> prospect.authority().how()),
                now.authority().decisionMaker(),
                sure.confirmedOn(),
                part(prospect -> prospect.authority().certainty()));
    }

    /** The facts that do not stand as the answers on the path tell them: somebody told them otherwise since. */
    static Set<Fact> toldOtherwise(Prospect now, Prospect told) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (!now.budget().equals(told.budget())) {
            facts.add(Fact.BUDGET);
        }
        if (now.authority().role() != told.authority().role()) {
            facts.add(Fact.AUTHORITY);
        }
        if (now.urgency().level() != told.urgency().level()) {
            facts.add(Fact.URGENCY);
        }
        if (!now.urgency().decisionBy().equals(told.urgency().decisionBy())) {
            facts.add(Fact.DECISION_TIME);
        }
        return facts;
    }
}
