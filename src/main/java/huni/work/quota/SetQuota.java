package huni.work.quota;

import huni.domain.OperationName;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The quota set or changed. */
public record SetQuota(QuotaPeriod period, Money target) implements Operation<Quota> {

    @Override
    public OperationName name() {
        return OperationName.QUOTA;
    }

    @Override
    public Quota apply(Records records) throws RefusedException {
        LocalDate today = records.now().day();
        Optional<Quota> before = records.quota();
        Quota quota = before.filter(last -> !last.validFrom().isBefore(today))
                .orElseGet(() -> before.orElse(new Quota(period, target, 0))
                        .from(records.newId().toString(), today))
                .to(period, target);
        records.put(quota);
        return quota;
    }
}
