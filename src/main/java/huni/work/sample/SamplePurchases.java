package huni.work.sample;

import huni.domain.ProspectId;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.PastPurchase;
import huni.domain.quota.PriceLevels;
import huni.work.sample.SampleProspect.Purchase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the samples have bought before: so much that their budget follows from it. */
final class SamplePurchases {

    /** Of what is expected; the mean of both is what is expected. */
    private static final int MORE = 120;

    private static final int LESS = 80;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final UUID NONE = new UUID(0, 0);

    private final CurrencyUnit currency;
    private final PriceLevels levels;
    private final int year;

    /** @param year the present one */
    SamplePurchases(CurrencyUnit currency, PriceLevels levels, int year) {
        this.currency = currency;
        this.levels = levels;
        this.year = year;
    }

    /** Those of one of them; two of three have told any. */
    List<Purchase> of(String company, Money worth, int number) {
        if (company.equals("Anadolu Kimya")) {
            return paidThen(
                    new Purchase("Laboratuvar yönetimi, 3 tesis", year - 2, percent(worth, MORE)),
                    new Purchase("Stok takibi", year - 4, percent(worth, LESS)));
        }
        return number % 3 == 0
                ? List.of()
                : paidThen(
                        new Purchase(TurkishNotes.bought(number), year - 1, percent(worth, MORE)),
                        new Purchase(TurkishNotes.bought(number + 3), year - 3, percent(worth, LESS)));
    }

    private static Money percent(Money worth, int percent) {
        return worth.multipliedBy(percent).dividedBy(HUNDRED, RoundingMode.HALF_UP);
    }

    /** Where the budget is told in today's money, less was paid then. */
    private List<Purchase> paidThen(Purchase... today) {
        List<Purchase> same = List.of(today);
        List<PastPurchase> all = same.stream().map(this::past).toList();
        List<Money> told =
                levels.told(currency, all).stream().map(PastPurchase::paid).toList();
        return told.equals(same.stream().map(Purchase::paid).toList())
                ? same
                : same.stream().map(this::paidThen).toList();
    }

    private Purchase paidThen(Purchase one) {
        BigDecimal amount = one.paid().getAmount();
        BigDecimal today =
                levels.today(one.paid(), one.boughtIn()).orElse(one.paid()).getAmount();
        BigDecimal hundreds = amount.multiply(amount).divide(today.multiply(HUNDRED), 0, RoundingMode.HALF_UP);
        return new Purchase(one.what(), one.boughtIn(), Money.of(currency, hundreds.multiply(HUNDRED)));
    }

    /** The budget that follows from them, as certain at least as it is known. */
    Budget tell(List<Purchase> purchases, Certainty certainty) {
        return Budget.unknown(currency)
                .withCertainty(certainty)
                .withPurchases(
                        levels.told(currency, purchases.stream().map(this::past).toList()));
    }

    private PastPurchase past(Purchase one) {
        return new PastPurchase(NONE, new ProspectId(NONE), one.what(), one.boughtIn(), one.paid(), 0);
    }
}
