package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A past purchase told otherwise; a budget that follows from purchases follows. {@link Refusal.Gone} if it is not there
 * any more.
 *
 * @param boughtIn the calendar year
 */
public record EditPurchase(ProspectId prospect, UUID purchase, String what, int boughtIn, Money paid)
        implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.PURCHASE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        PastPurchase before =
                records.find(PastPurchase.class, purchase).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        PastPurchase after = new PastPurchase(purchase, prospect, what.strip(), boughtIn, paid, before.version());
        if (!after.equals(before)) {
            records.put(after);
        }
        FollowPurchases.of(records, records.prospect(prospect));
        return purchase;
    }
}
