package huni.command.week;

import huni.domain.DaySpan;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.insight.Share;
import huni.insight.Wilson;
import huni.insight.coach.Coach;
import huni.insight.coach.CoachEvidence;
import huni.insight.coach.Watched;
import huni.insight.week.WeekFacts;
import huni.insight.week.WeekFacts.OfQuota;
import huni.insight.week.WeekFigure;
import huni.insight.week.WeekFigures;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.coach.CoachWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The words and figures of a week's report, the same for the same facts on any machine and any day. */
final class WeekWords {

    /** The words of commands. */
    static final List<String> BUNDLES = List.of("huni/command/texts");

    private static final String DASH = "–";

    private final Texts texts;
    private final WeekFigures figures;
    private final Formats formats;
    private final DomainWords words;
    private final CoachWriter coach;

    /** @param language {@code tr} or {@code en} */
    WeekWords(WeekFigures figures, String language) {
        this.texts = Texts.in(Locale.of(language), BUNDLES);
        this.figures = figures;
        this.words = new DomainWords(texts);
        CurrencyUnit currency = figures.facts()
                .quota()
                .map(quota -> quota.basis().target().getCurrencyUnit())
                .orElse(CurrencyUnit.EUR);
        this.formats = new Formats(
                texts, Clock.fixed(figures.facts().made().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), currency);
        this.coach = new CoachWriter(texts, formats);
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    WeekFacts facts() {
        return figures.facts();
    }

    WeekFigures figures() {
        return figures;
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A figure as the person writes it. */
    String said(String name) {
        return switch (figures.figure(name)) {
            case WeekFigure.Count(long number) -> formats.number(number);
            case WeekFigure.Amount(Money money) -> formats.sum(money, largest(money));
            case WeekFigure.Sales(BigDecimal number) ->
                formats.number(number, number.stripTrailingZeros().scale() > 0 ? 1 : 0);
            case WeekFigure.Part(double share) -> formats.percent(share);
            case WeekFigure.OutOf(Share share) -> said(share);
            case WeekFigure.Evidence(CoachEvidence found) -> coach.tag(found);
            case WeekFigure.Unknown() -> DASH;
        };
    }

    /** The amounts of the quota follow its size, as on the screens. */
    private Money largest(Money money) {
        return figures.facts()
                .quota()
                .map(quota -> quota.basis().target())
                .filter(money::isSameCurrency)
                .orElse(money);
    }

    private String said(Share share) {
        return switch (share.weight()) {
            case NOTHING -> DASH;
            case COUNTS_ONLY -> text("report.counts", share.part(), share.whole());
            case PLAIN -> formats.percent(share.rate().orElseThrow());
            case UNCERTAIN -> {
                Wilson interval = share.interval().orElseThrow();
                yield text(
                        "report.uncertain",
                        formats.percent(share.rate().orElseThrow()),
                        formats.percent(interval.low()),
                        formats.percent(interval.high()));
            }
        };
    }

    /** A figure as a number, for plurals. */
    long number(String name) {
        return figures.figure(name) instanceof WeekFigure.Count(long number) ? number : 0;
    }

    String title() {
        DaySpan week = facts().week();
        return text("week.title", Integer.toString(week.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), span(week));
    }

    String made() {
        String at =
                formats.day(facts().today()) + " " + formats.time(facts().made().toLocalTime());
        return facts().pipeline().name().map(name -> name + " · ").orElse("") + text("week.made", at);
    }

    String week(LocalDate monday) {
        return text("week.number", Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    String stage(StageKey key) {
        Stage stage = facts().pipeline().stages().stage(key);
        return words.stage(stage);
    }

    /** What a piece of advice is about, in the words of the coach's page. */
    String title(Watched advice) {
        return coach.title(advice.key(), facts().pipeline().stages());
    }

    /** What to say where the coach has no advice. */
    String noAdvice() {
        return coach.quiet(facts().coach().closed(), Coach.watch(facts().coach().facts()));
    }

    /** The last day the coach looked at. */
    String coachDay() {
        return text("week.coach.as-of", formats.day(facts().coach().lastSunday()));
    }

    /** What the quota is called, with whose it is, where there are several pipelines. */
    String quota(OfQuota quota) {
        return switch (quota.whose()) {
            case ALONE -> name(quota);
            case OWN ->
                text("week.quota.of", name(quota), facts().pipeline().name().orElseGet(() -> text("pipeline.first")));
            case OVER_ALL -> text("week.quota.of", name(quota), text("report.quota.all"));
        };
    }

    private String name(OfQuota quota) {
        DaySpan period = quota.period();
        String year = Integer.toString(period.from().getYear());
        return switch (quota.length()) {
            case WEEK -> text("week.quota.WEEK", formats.day(period.from()));
            case MONTH -> text("week.quota.MONTH", formats.month(YearMonth.from(period.from())));
            case QUARTER ->
                text("week.quota.QUARTER", Integer.toString((period.from().getMonthValue() + 2) / 3), year);
            case YEAR -> text("week.quota.YEAR", year);
        };
    }

    /** {@code 23–29 November 2026}, with as much of the first day as differs. */
    String span(DaySpan days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        String last = write(to, "d MMMM yyyy");
        if (from.getYear() != to.getYear()) {
            return write(from, "d MMMM yyyy") + " – " + last;
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + last
                : write(from, "d MMMM") + " – " + last;
    }

    private String write(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
    }
}
