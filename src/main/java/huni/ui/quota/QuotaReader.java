package huni.ui.quota;

import huni.domain.Moment;
import huni.domain.Settings;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.domain.worktime.WorkingTime;
import huni.insight.AroundQuota;
import huni.insight.AroundQuotaReader;
import huni.insight.PastPeriod;
import huni.insight.ThreeNumbers;
import huni.ui.kit.Cancellation;
import huni.work.Changed;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the screen of the quota shows. Takes long, so it is called off the screen's thread. */
public final class QuotaReader implements QuotaFigures {

    private final QuotaStripReader strip;
    private final QuotaQuery quotas;
    private final AroundQuotaReader around;

    /** @param around what stands around the numbers of the strip */
    public QuotaReader(QuotaStripReader strip, QuotaQuery quotas, AroundQuotaReader around) {
        this.strip = strip;
        this.quotas = quotas;
        this.around = around;
    }

    @Override
    public Optional<QuotaReading> read(
            Moment now, QuotaHolder whose, WorkingTime working, Settings settings, Cancellation cancellation) {
        return strip.read(now.day(), whose, Changed.ALL, cancellation::check).map(read -> {
            cancellation.check();
            ThreeNumbers numbers = read.numbers();
            QuotaQuery held = whose.of(quotas);
            QuotaQuery own = numbers.quota().pipeline().map(held::of).orElse(held);
            AroundQuota more = around.read(numbers, own, working, now);
            return new QuotaReading(
                    read,
                    more.effort(),
                    more.ends(),
                    more.closings(),
                    more.steadiness(),
                    new QuotaReading.Behind(
                            own.wonIn(numbers.period()),
                            more.past(),
                            more.past().stream()
                                    .collect(Collectors.toMap(PastPeriod::days, past -> own.wonIn(past.days()))),
                            more.forecasts(),
                            own.quotas().stream().map(Quota::period).collect(Collectors.toSet())),
                    settings.commission());
        });
    }
}
