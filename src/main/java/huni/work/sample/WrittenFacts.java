package huni.work.sample;

import huni.domain.prospect.Authority;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Urgency;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes out what is known of a prospect of the live pipeline. */
final class WrittenFacts {

    private static final int THOUSAND = 1_000;

    private final CurrencyUnit currency;
    private final LocalDate today;

    WrittenFacts(CurrencyUnit currency, LocalDate today) {
        this.currency = currency;
        this.today = today;
    }

    static Certainty certainty(char mark, int number) {
        return switch (mark) {
            case '2' -> Certainty.CONFIRMED;
            case '1' -> number % 2 == 0 ? Certainty.VAGUE : Certainty.INDICATED;
            default -> Certainty.NOT_ASKED;
        };
    }

    static Authority.Role role(Certainty authority) {
        return switch (authority) {
            case CONFIRMED -> Authority.Role.DECISION_MAKER;
            case INDICATED -> Authority.Role.INFLUENCER;
            case VAGUE -> Authority.Role.GATEKEEPER;
            case NOT_ASKED -> Authority.Role.UNKNOWN;
        };
    }

    Authority authority(Certainty certainty, LocalDate day, int number) {
        return new Authority(
                role(certainty),
                certainty == Certainty.NOT_ASKED ? "" : TurkishNotes.decision(number),
                "",
                certainty == Certainty.CONFIRMED ? Optional.of(day) : Optional.empty(),
                certainty);
    }

    /** What is to be signed this month stays in this month on its last days. */
    Urgency urgency(Certainty certainty, String days, int number) {
        Optional<LocalDate> decision = days.isEmpty()
                ? Optional.empty()
                : Optional.of(today.plusDays(Long.parseLong(days))).map(this::notJustAfterTheMonth);
        Urgency.Level level =
                certainty == Certainty.NOT_ASKED ? Urgency.Level.UNKNOWN : Urgency.Level.values()[1 + number % 3];
        return new Urgency(
                level,
                decision,
                certainty == Certainty.NOT_ASKED ? "" : "Yıl sonuna kadar çözülmezse denetimde sorun yaşayacaklar.",
                "",
                certainty == Certainty.NOT_ASKED ? "" : TurkishNotes.trigger(number),
                decision.isPresent() && certainty == Certainty.NOT_ASKED ? Certainty.VAGUE : certainty);
    }

    private LocalDate notJustAfterTheMonth(LocalDate day) {
        LocalDate last = today.withDayOfMonth(today.lengthOfMonth());
        return day.isAfter(last) && day.isBefore(last.plusDays(8)) ? last : day;
    }

    /** A budget that they have said, or that is estimated. */
    Budget budget(Money worth, Certainty certainty) {
        boolean ranged = certainty != Certainty.NOT_ASKED;
        return new Budget(
                currency,
                ranged ? Optional.of(rounded(worth, 70)) : Optional.empty(),
                Optional.of(worth),
                ranged ? Optional.of(rounded(worth, 130)) : Optional.empty(),
                ranged ? BudgetSource.STATED : BudgetSource.ESTIMATED,
                certainty);
    }

    static Money rounded(Money worth, int percent) {
        return worth.multipliedBy(percent)
                .dividedBy(100L * THOUSAND, RoundingMode.HALF_UP)
                .rounded(0, RoundingMode.HALF_UP)
                .multipliedBy(THOUSAND);
    }
}
