package huni.domain.prospect;

import huni.domain.ProspectId;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Something similar the prospect has bought before.
 *
 * @param boughtIn the calendar year
 * @param version counts the writes of this row
 */
public record PastPurchase(UUID id, ProspectId prospect, String what, int boughtIn, Money paid, long version) {

    /** The same for another amount, in any currency. */
    public PastPurchase withPaid(Money other) {
        return new PastPurchase(id, prospect, what, boughtIn, other, version);
    }

    /** The same with that version; 0 makes it a new one. */
    public PastPurchase withVersion(long newVersion) {
        return new PastPurchase(id, prospect, what, boughtIn, paid, newVersion);
    }
}
