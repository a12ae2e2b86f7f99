package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.quota.QuotaPeriod;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.time.YearMonth;

/** What quotas and their periods are called. */
final class PeriodWords {

    private final Texts texts;
    private final Formats formats;

    PeriodWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The name of the quota with whose it is, where there are several pipelines or it is a person's. */
    String named(QuotaStripReading reading) {
        String name =
                quota(reading.numbers().quota().period(), reading.numbers().period());
        return whose(name, reading);
    }

    /** The days of the period, with whose quota it is, where there are several pipelines or it is a person's. */
    String days(QuotaStripReading reading) {
        DaySpan period = reading.numbers().period();
        String days = texts.text("quota.math.period", formats.day(period.from()), formats.day(period.to()));
        return whose(days, reading);
    }

    private String whose(String what, QuotaStripReading reading) {
        QuotaStripReading.Whose whose = reading.whose();
        String ofPerson = whose.person()
                .map(one -> texts.text("quota.name.of", what, one.name()))
                .orElse(what);
        return whose.several() ? texts.text("quota.name.of", ofPerson, pipeline(whose)) : ofPerson;
    }

    private String pipeline(QuotaStripReading.Whose whose) {
        return whose.pipeline().map(new DomainWords(texts)::pipeline).orElseGet(() -> texts.text("quota.of.all"));
    }

    /** The name of the quota of that period, such as "November quota". */
    String quota(QuotaPeriod length, DaySpan period) {
        return switch (length) {
            case WEEK -> texts.text("quota.name.week", formats.day(period.from()));
            case MONTH -> texts.text("quota.name.month", formats.month(YearMonth.from(period.from())));
            case QUARTER ->
                texts.text(
                        "quota.name.quarter",
                        Integer.toString((period.from().getMonthValue() + 2) / 3),
                        Integer.toString(period.from().getYear()));
            case YEAR ->
                texts.text("quota.name.year", Integer.toString(period.from().getYear()));
        };
    }
}
