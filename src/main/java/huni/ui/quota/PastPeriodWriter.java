package huni.ui.quota;

import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.PastForecast;
import huni.domain.quota.Quota;
import huni.insight.AroundQuota;
import huni.insight.InOtherCurrency;
import huni.insight.PastPeriod;
import huni.language.AmountsBeside;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaMath.Part;
import huni.ui.quota.QuotaPage.Behind;
import huni.ui.quota.QuotaPage.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Writes what became of the periods before, and of what was expected of them. */
final class PastPeriodWriter {

    private final Texts texts;
    private final Formats formats;
    private final QuotaAmounts amounts;
    private final PeriodWords periods;
    private final AmountsBeside beside;

    PastPeriodWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.amounts = new QuotaAmounts(texts, formats);
        this.periods = new PeriodWords(texts, formats);
        this.beside = new AmountsBeside(formats);
    }

    QuotaPage.Past write(QuotaReading.Behind behind) {
        return new QuotaPage.Past(lines(behind), math(behind));
    }

    private Optional<QuotaMath> math(QuotaReading.Behind behind) {
        List<PastPeriod> past = behind.past();
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotaMath(
                        texts.text(
                                "quota.math.period",
                                formats.day(past.getLast().days().from()),
                                formats.day(past.getFirst().days().to())),
                        past.stream()
                                .map(period -> new Part(
                                        name(period),
                                        won(period),
                                        List.of(),
                                        how(
                                                period,
                                                behind.wonBefore().getOrDefault(period.days(), List.of()),
                                                behind.forecasts())))
                                .toList(),
                        "",
                        ""));
    }

    private List<String> how(PastPeriod period, List<ProspectId> won, List<PastForecast> forecasts) {
        List<String> sentences = new ArrayList<>();
        long counted = period.won().count();
        sentences.add(won.isEmpty() ? texts.text("quota.past.nothing") : texts.text("quota.past.values", counted));
        long converted = count(period.won().converted());
        if (converted > 0) {
            sentences.add(texts.text("quota.math.won.others", converted));
        }
        long left = count(period.won().left());
        if (left > 0) {
            sentences.add(texts.text("quota.past.left", left));
        }
        long worthless = won.size() - counted - left;
        if (worthless > 0) {
            sentences.add(texts.text("quota.past.worthless", worthless));
        }
        sentences.add(texts.text(
                "quota.past.quota",
                amounts.target(period.quota(), period.quota().target()),
                formats.day(period.days().to())));
        AroundQuota.first(period, forecasts)
                .ifPresent(first -> sentences.add(texts.text(
                        "quota.past.range",
                        formats.day(first.madeOn()),
                        amount(first.low(), period.quota()),
                        amount(first.middle(), period.quota()),
                        amount(first.high(), period.quota()))));
        return sentences;
    }

    private static long count(List<ClosedSales> sales) {
        return sales.stream().mapToLong(ClosedSales::count).sum();
    }

    private String name(PastPeriod period) {
        return periods.quota(period.quota().period(), period.days());
    }

    private QuotaPage.Lines lines(QuotaReading.Behind behind) {
        List<Line> lines = new ArrayList<>();
        int kept = 0;
        int held = 0;
        for (PastPeriod period : behind.past()) {
            String name = name(period);
            lines.add(new Line(
                    name, won(period), behind(name, behind.wonBefore().getOrDefault(period.days(), List.of()))));
            // With amounts that nobody has converted, whether a range held is not known.
            Optional<PastForecast> first =
                    AroundQuota.first(period, behind.forecasts()).filter(_ -> period.isWhole());
            if (first.isPresent()) {
                boolean inside = first.get().held(period.won().sum());
                kept++;
                held += inside ? 1 : 0;
                lines.add(new Line(
                        texts.text(
                                "quota.past.forecast",
                                name,
                                formats.day(first.get().madeOn()),
                                amount(first.get().low(), period.quota()),
                                amount(first.get().high(), period.quota())),
                        texts.text(inside ? "quota.past.held" : "quota.past.not_held")));
            }
        }
        List<PastPeriod> told = behind.past().stream()
                .filter(period -> period.isReached() || period.isWhole())
                .toList();
        long reached = told.stream().filter(PastPeriod::isReached).count();
        String count = told.isEmpty()
                ? texts.text(behind.past().isEmpty() ? "quota.past.none" : "quota.past.unknown")
                : texts.text(
                        "quota.past.count", reached, told.size(), behind.past().size() - told.size());
        return new QuotaPage.Lines(
                lines,
                count + " "
                        + (kept == 0
                                ? texts.text("quota.past.ranges.none")
                                : texts.text("quota.past.ranges", held, kept)));
    }

    private Optional<Behind> behind(String name, List<ProspectId> won) {
        return won.isEmpty()
                ? Optional.empty()
                : Optional.of(new Behind(
                        texts.text("quota.card.won.list", won.size()),
                        texts.text("quota.past.list", name),
                        new ListScope.Chosen(Set.copyOf(won))));
    }

    private String won(PastPeriod period) {
        Money target = period.quota().target();
        Money sum = period.won().sum();
        String known = texts.text(
                period.isReached() ? "quota.past.reached" : "quota.past.missed",
                sum.isZero() && !period.isWhole()
                        ? texts.text("quota.nothing")
                        : amounts.amount(period.quota(), sum, target),
                amounts.target(period.quota(), target));
        return period.isWhole() ? known : texts.text("quota.past.besides", known, besides(period));
    }

    private String besides(PastPeriod period) {
        return beside.named(period.others().stream().map(InOtherCurrency::value).toList());
    }

    private String amount(BigDecimal amount, Quota quota) {
        Money target = quota.target();
        return amounts.amount(quota, Money.of(target.getCurrencyUnit(), amount, RoundingMode.HALF_EVEN), target);
    }
}
