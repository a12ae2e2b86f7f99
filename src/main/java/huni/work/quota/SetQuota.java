package huni.work.quota;

import huni.domain.OperationName;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import org.joda.money.Money;

/** The quota set or changed. */
public record SetQuota(QuotaPeriod period, Money target) implements Operation<Quota> {

    @Override
    public OperationName name() {
        return OperationName.QUOTA;
    }

    @Override
    public Quota apply(Records records) throws RefusedException {
        Quota quota =
                new Quota(period, target, records.quota().map(Quota::version).orElse(0L));
        records.put(quota);
        return quota;
    }
}
