package huni.ui.quota;

import huni.domain.Commission;
import huni.domain.quota.Quota;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaPage.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Writes what is earned of what is won, tier by tier. */
final class CommissionWriter {

    private final Texts texts;
    private final Formats formats;
    private final QuotaAmounts amounts;
    private final PeriodWords periods;

    CommissionWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.amounts = new QuotaAmounts(texts, formats);
        this.periods = new PeriodWords(texts, formats);
    }

    QuotaPage.Earned write(QuotaReading reading) {
        Commission commission = reading.commission();
        ThreeNumbers numbers = reading.strip().numbers();
        if (numbers.quota().measure() != Quota.Measure.MONEY) {
            return nothing(texts.text("quota.commission.sales"), commission);
        }
        if (commission.tiers().isEmpty()) {
            return nothing(texts.text("quota.commission.none"), commission);
        }
        Money quota = numbers.quota().target();
        Money all = numbers.won().plus(numbers.expected());
        List<Line> lines = new ArrayList<>(List.of(
                new Line(texts.text("quota.commission.won"), earned(commission, numbers.won(), quota)),
                new Line(texts.text("quota.commission.expected"), earned(commission, all, quota))));
        commission
                .next(numbers.won(), quota)
                .ifPresent(tier -> lines.add(new Line(
                        texts.text("quota.commission.next", percent(tier.from()), percent(tier.rate())),
                        texts.text(
                                "quota.commission.to_go",
                                amounts.amount(
                                        numbers.quota(),
                                        Commission.share(quota, tier.from()).minus(numbers.won()),
                                        reading.strip().largest())))));
        String how = texts.text("quota.commission.how");
        return new QuotaPage.Earned(
                new QuotaPage.Lines(lines, how),
                commission,
                Optional.of(new QuotaMath(
                        periods.days(reading.strip()),
                        List.of(
                                part("quota.commission.won", commission, numbers.won(), quota, List.of()),
                                part("quota.commission.expected", commission, all, quota, List.of(how))),
                        "",
                        "")));
    }

    private static QuotaPage.Earned nothing(String why, Commission commission) {
        return new QuotaPage.Earned(new QuotaPage.Lines(List.of(), why), commission, Optional.empty());
    }

    private QuotaMath.Part part(String name, Commission commission, Money won, Money quota, List<String> sentences) {
        return new QuotaMath.Part(
                texts.text(name),
                earned(commission, won, quota),
                commission.earned(won, quota).stream()
                        .map(one -> new QuotaMath.Addend(
                                texts.text(
                                        "quota.commission.tier",
                                        percent(one.tier().from())),
                                texts.text(
                                        "quota.commission.product",
                                        formats.sum(one.part(), quota),
                                        percent(one.tier().rate())),
                                formats.sum(one.earned(), one.earned()),
                                ""))
                        .toList(),
                sentences);
    }

    private String earned(Commission commission, Money won, Money quota) {
        Money earned = commission.of(won, quota);
        return formats.sum(earned, earned);
    }

    private String percent(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return texts.text("quota.percent", formats.number(plain, Math.max(0, plain.scale())));
    }
}
