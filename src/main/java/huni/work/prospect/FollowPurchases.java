package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Budget;
import huni.domain.prospect.Prospect;
import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PriceLevels;
import huni.domain.quota.PriceRise;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** The budget told anew by the past purchases, as when the price levels are known that were missing. */
public record FollowPurchases(ProspectId prospect) implements Operation<Budget> {

    @Override
    public OperationName name() {
        return OperationName.BUDGET;
    }

    @Override
    public Budget apply(Records records) throws RefusedException {
        return of(records, records.prospect(prospect)).budget();
    }

    /** The same as a part of another operation; writes the prospect if its budget follows. */
    public static Prospect of(Records records, Prospect prospect) throws RefusedException {
        records.about(prospect.company());
        Prospect following = told(records, prospect);
        if (!following.equals(prospect)) {
            records.put(following);
        }
        return following;
    }

    /** The prospect with the budget that its purchases tell, not written yet. */
    static Prospect told(Records records, Prospect prospect) {
        Budget budget = prospect.budget();
        return prospect.with(
                budget.withPurchases(levels(records).told(budget.currency(), records.purchases(prospect.id()))));
    }

    /** The price levels as they are known today. */
    public static PriceLevels levels(Records records) {
        return new PriceLevels(
                records.all(PriceRise.class),
                new CurrencyRates(records.all(CurrencyRate.class)),
                records.settings(),
                records.now().day().getYear());
    }
}
