package huni.work.sample;

import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import huni.work.sample.SampleProspect.Stop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Draws what is known of a past prospect: the more, the further it came. */
final class DrawnFacts {

    private final CurrencyUnit currency;
    private final RandomGenerator random;

    DrawnFacts(CurrencyUnit currency, RandomGenerator random) {
        this.currency = currency;
        this.random = random;
    }

    Budget budget(int furthest, boolean won) {
        if (furthest == 0 && random.nextInt(3) == 0) {
            return Budget.unknown(currency);
        }
        double value = 34_000 * Math.exp(0.65 * random.nextGaussian());
        long rounded = Math.clamp(Math.round(value / 1_000) * 1_000, 4_000, 400_000);
        Certainty certainty = won ? Certainty.CONFIRMED : Certainty.values()[Math.min(3, furthest)];
        BudgetSource source = furthest >= 2 ? BudgetSource.STATED : BudgetSource.ESTIMATED;
        return Budget.likely(Money.of(currency, rounded), source, certainty);
    }

    Urgency urgency(int furthest) {
        if (furthest == 0) {
            return Urgency.unknown();
        }
        Urgency.Level level = Urgency.Level.values()[1 + random.nextInt(3)];
        return new Urgency(level, Optional.empty(), "", "", furthest >= 3 ? Certainty.CONFIRMED : Certainty.VAGUE);
    }

    Authority authority(int furthest, List<Stop> way) {
        if (furthest == 0) {
            return Authority.unknown();
        }
        boolean confirmed = furthest >= 2 ? random.nextInt(8) != 0 : random.nextBoolean();
        return new Authority(
                confirmed ? Authority.Role.DECISION_MAKER : Authority.Role.INFLUENCER,
                confirmed ? TurkishNotes.decision(random.nextInt(2)) : "",
                "",
                confirmed ? Optional.of(way.get(1).day()) : Optional.empty(),
                confirmed ? Certainty.CONFIRMED : Certainty.INDICATED);
    }

    /** Nobody asks after every win. Not drawn, since what is drawn after it would be another then. */
    static Optional<String> winReason(LocalDate created) {
        int place = (int) Math.floorMod(created.toEpochDay() * 37, 100L);
        if (place < 14) {
            return Optional.empty();
        }
        if (place < 58) {
            return Optional.of(place < 40 ? "win_fit" : "win_price");
        }
        if (place < 85) {
            return Optional.of(place < 75 ? "win_trust" : "win_trial");
        }
        return Optional.of(place < 93 ? "win_delivery" : "win_recommended");
    }

    String lostReason(int furthest) {
        int draw = random.nextInt(100);
        if (furthest == 0) {
            return draw < 45 ? "no_need" : draw < 75 ? "not_the_decision_maker" : "other";
        }
        if (draw < 35) {
            return "no_budget";
        }
        return draw < 60
                ? "went_elsewhere"
                : draw < 82 ? "no_decision" : draw < 92 ? "not_the_decision_maker" : "other";
    }
}
