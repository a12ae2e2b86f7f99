package huni.domain.checklist;

import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** What a quick answer can tell of the fact of its question. */
public enum Meaning {
    /** They decide alone. */
    DECIDES(Fact.AUTHORITY, Certainty.CONFIRMED),
    /** They decide together with others. */
    DECIDES_TOGETHER(Fact.AUTHORITY, Certainty.CONFIRMED),
    /** They have a say, and somebody else decides. */
    INFLUENCES(Fact.AUTHORITY, Certainty.CONFIRMED),
    /** They only pass it on. */
    PASSES_ON(Fact.AUTHORITY, Certainty.CONFIRMED),

    /** They have bought nothing like it. */
    BOUGHT_NOTHING(Fact.BUDGET, Certainty.VAGUE),

    /** There is no hurry. */
    NO_HURRY(Fact.URGENCY, Certainty.INDICATED),
    /** It should be solved in this quarter. */
    THIS_QUARTER(Fact.URGENCY, Certainty.INDICATED),
    /** It should be solved in this month. */
    THIS_MONTH(Fact.URGENCY, Certainty.INDICATED),
    /** It must be solved now. */
    NOW(Fact.URGENCY, Certainty.CONFIRMED),

    /** They decide within a week. */
    WITHIN_WEEK(Fact.DECISION_TIME, Certainty.INDICATED),
    /** They decide within this month. */
    WITHIN_MONTH(Fact.DECISION_TIME, Certainty.INDICATED),
    /** They decide within this quarter. */
    WITHIN_QUARTER(Fact.DECISION_TIME, Certainty.INDICATED),
    /** They decide within half a year. */
    WITHIN_HALF_YEAR(Fact.DECISION_TIME, Certainty.VAGUE);

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int HALF_YEAR = 6;

    private final Fact fact;
    private final Certainty certainty;

    Meaning(Fact fact, Certainty certainty) {
        this.fact = fact;
        this.certainty = certainty;
    }

    /** As a quick answer is kept and as its text is found by: {@code this_month}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fact it tells something of. */
    public Fact fact() {
        return fact;
    }

    /** How certain it is unless something else is said. */
    public Certainty certainty() {
        return certainty;
    }

    /** The part in the decision it tells. */
    public Optional<Authority.Role> role() {
        return switch (this) {
            case DECIDES, DECIDES_TOGETHER -> Optional.of(Authority.Role.DECISION_MAKER);
            case INFLUENCES -> Optional.of(Authority.Role.INFLUENCER);
            case PASSES_ON -> Optional.of(Authority.Role.GATEKEEPER);
            default -> Optional.empty();
        };
    }

    /** The urgency it tells. */
    public Optional<Urgency.Level> level() {
        return switch (this) {
            case NO_HURRY -> Optional.of(Urgency.Level.LOW);
            case THIS_QUARTER -> Optional.of(Urgency.Level.MEDIUM);
            case THIS_MONTH, NOW -> Optional.of(Urgency.Level.HIGH);
            default -> Optional.empty();
        };
    }

    /** The day it means, from the day on which it was said. */
    Optional<LocalDate> decidedBy(LocalDate said) {
        return switch (this) {
            case WITHIN_WEEK -> Optional.of(said.plusWeeks(1));
            case WITHIN_MONTH -> Optional.of(said.with(TemporalAdjusters.lastDayOfMonth()));
            case WITHIN_QUARTER ->
                Optional.of(said.with(IsoFields.DAY_OF_QUARTER, 1)
                        .plusMonths(MONTHS_OF_QUARTER - 1)
                        .with(TemporalAdjusters.lastDayOfMonth()));
            case WITHIN_HALF_YEAR -> Optional.of(said.plusMonths(HALF_YEAR));
            default -> Optional.empty();
        };
    }
}
