package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.Funnel;
import huni.insight.FunnelNumber.Kind;
import huni.insight.InOtherCurrency;
import huni.insight.JourneyFilter;
import huni.language.AmountsBeside;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelPage.Nobody;
import huni.ui.funnel.StepNumbers.Cohort;
import huni.ui.kit.StageRamp;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the figures of the funnel in the person's language. */
final class FunnelWriter {

    private static final List<String> AMOUNTS = List.of("stage", "reached", "lost", "parked", "open");
    private static final List<String> COUNTS = List.of("skipped", "old_enough", "in_time", "early");

    private static final List<Kind> BESIDE = List.of(Kind.ADVANCED_LATER, Kind.MOVED_AWAY_HERE, Kind.UNDATED);

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final RateWriter rates;
    private final TableWriter tables;
    private final PastWriter past;
    private final KeptWriter kept;
    private final HoursWriter hours;
    private final PaceWriter pace;
    private final ReasonWriter reasons;
    private final SheetLines lines;
    private final SourceWriter sources;

    FunnelWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.rates = new RateWriter(texts, formats);
        this.tables = new TableWriter(texts, formats);
        this.past = new PastWriter(texts, formats);
        this.kept = new KeptWriter(texts, formats, rates);
        this.hours = new HoursWriter(texts, formats);
        this.reasons = new ReasonWriter(texts, formats);
        this.lines = new SheetLines(texts);
        this.pace = new PaceWriter(texts, formats, rates);
        this.sources = new SourceWriter(texts, formats, rates);
    }

    /** @param byValue whether the bars and what stands beside them are amounts */
    FunnelPage page(FunnelReading figures, JourneyFilter filter, boolean byValue) {
        Funnel funnel = figures.funnel();
        String span = span(funnel.created());
        Cohort cohort = new Cohort(funnel.created(), span, filter, byValue);
        boolean empty = funnel.prospects() == 0;
        List<FunnelPage.Step> steps = new ArrayList<>();
        for (int i = 0; i < funnel.steps().size() && !empty; i++) {
            steps.add(step(figures, i, cohort));
        }
        return new FunnelPage(
                period(figures),
                steps,
                texts.text(
                                "funnel.definition",
                                funnel.prospects(),
                                span,
                                funnel.cohortWinRate().part(),
                                funnel.stillOpen().part())
                        + (byValue ? " " + leftOut(funnel.leftOut()) : ""),
                new LinkedCount(
                        texts.text("funnel.undated", figures.beyond().undated()),
                        texts.text("funnel.list.undated"),
                        figures.beyond().undated(),
                        new NumberSource.Undated(figures.pipeline().first().pipeline())),
                empty ? Optional.of(nobody(figures)) : Optional.empty(),
                new FunnelPage.Tables(
                        table(figures, cohort),
                        tables.movement(figures),
                        reasons.table(figures, figures.past().lost()),
                        reasons.table(figures, figures.past().won()),
                        everybodys(past.times(figures), figures),
                        everybodys(kept.table(figures.past().flow()), figures),
                        everybodys(pace.effects(figures), figures),
                        sources.table(figures, filter),
                        pace.velocity(figures),
                        everybodys(hours.table(figures.past().flow().hours()), figures),
                        tables.snapshot(figures)),
                trends(figures));
    }

    /**
     * The chart as a table: a line for each stage, with the lists of the counts. Of what stands beside, what there is nobody of
     * has no column; by value, where amounts need the room, nothing that is counted has one.
     */
    private FunnelTable table(FunnelReading figures, Cohort cohort) {
        List<Funnel.Step> steps = figures.funnel().steps();
        List<Kind> beside = BESIDE.stream()
                .filter(kind -> !cohort.byValue() && steps.stream().anyMatch(step -> step.count(kind) > 0))
                .toList();
        return new FunnelTable(
                texts.text("funnel.title"),
                texts.text("funnel.steps.definition"),
                Stream.of(
                                AMOUNTS.stream(),
                                COUNTS.stream().filter(_ -> !cohort.byValue()),
                                beside.stream().map(StepNumbers::key),
                                Stream.of("rate"))
                        .flatMap(heads -> heads)
                        .map(key -> texts.text("funnel.steps." + key))
                        .toList(),
                steps.stream()
                        .map(step -> numbers(step, figures, cohort).row(step.equals(steps.getLast()), beside))
                        .toList());
    }

    private StepNumbers numbers(Funnel.Step step, FunnelReading figures, Cohort cohort) {
        return new StepNumbers(texts, formats, step, name(figures, step.stage()), cohort);
    }

    /**
     * The funnel as lines of cells, its heads first, and what its amounts leave out.
     *
     * @param byValue whether the screen says that already
     */
    List<List<String>> lines(FunnelReading figures, boolean byValue) {
        List<List<String>> all = lines.of(period(figures), formats.currency(), figures);
        if (!byValue) {
            all.add(List.of(leftOut(figures.funnel().leftOut())));
        }
        return all;
    }

    private String leftOut(Funnel.Unvalued leftOut) {
        return texts.text(
                "funnel.value.left_out", leftOut.withoutWorth(), leftOut.inOtherCurrencies(), beside(leftOut.others()));
    }

    private String beside(List<InOtherCurrency> others) {
        return new AmountsBeside(formats)
                .named(others.stream().map(InOtherCurrency::value).toList());
    }

    private Nobody nobody(FunnelReading figures) {
        return figures.beyond()
                .latest()
                .map(day -> new Nobody(
                        texts.text("funnel.nobody.then"),
                        texts.text("funnel.nobody.then.sentence", formats.day(day)),
                        Optional.of(texts.text("funnel.nobody.elsewhere"))))
                .orElseGet(() -> new Nobody(
                        texts.text("funnel.nobody"),
                        texts.text(figures.owner().isEmpty() ? "funnel.nobody.sentence" : "funnel.nobody.mine"),
                        Optional.empty()));
    }

    private FunnelPage.Step step(FunnelReading figures, int index, Cohort cohort) {
        Funnel funnel = figures.funnel();
        Funnel.Step step = funnel.steps().get(index);
        String name = name(figures, step.stage());
        boolean last = index == funnel.steps().size() - 1;
        StepNumbers numbers = numbers(step, figures, cohort);
        return new FunnelPage.Step(
                name,
                colour(funnel, index),
                cohort.byValue() ? funnel.worthParts(index) : funnel.parts(index),
                numbers.reached(),
                last ? Optional.of(rates.ofFirst(funnel.ofFirst(index))) : Optional.empty(),
                numbers.rest(),
                last || step.reached() == 0
                        ? Optional.empty()
                        : Optional.of(new FunnelPage.Onward(rates.onward(step), numbers.onward())),
                cohort.byValue()
                        ? texts.text(
                                "funnel.bar.value", name, numbers.worth(Kind.REACHED), numbers.worth(Kind.ADVANCED))
                        : texts.text(
                                "funnel.bar",
                                name,
                                step.reached(),
                                step.wentOn(),
                                step.reached() - step.wentOn(),
                                step.tooEarly()));
    }

    private static int colour(Funnel funnel, int index) {
        if (funnel.steps().get(index).type() == StageType.WON) {
            return 0;
        }
        long open = funnel.steps().stream()
                .filter(step -> step.type() == StageType.OPEN)
                .count();
        return StageRamp.tone(index, Math.toIntExact(open));
    }

    private String name(FunnelReading figures, StageKey key) {
        Stage stage = figures.pipeline().stage(key);
        return words.stage(stage);
    }

    private FunnelPage.Trends trends(FunnelReading figures) {
        return new FunnelPage.Trends(
                everybodys(texts.text("funnel.trend"), figures),
                past.trends(figures).stream()
                        .map(step -> new FunnelPage.Trend(step.name(), step.chart(), everybodys(step.table(), figures)))
                        .toList());
    }

    private FunnelTable everybodys(FunnelTable table, FunnelReading figures) {
        return table.named(everybodys(table.title(), figures));
    }

    /** What is learned from the past is of all: that is said where the rest is of one person's. */
    private String everybodys(String title, FunnelReading figures) {
        return figures.owner().isEmpty() ? title : texts.text("funnel.everybodys", title);
    }

    private String period(FunnelReading figures) {
        String days = period(figures.created());
        return figures.owner().isEmpty() ? days : texts.text("funnel.period.mine", days);
    }

    private String period(DaySpan days) {
        int first = days.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int last = days.to().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String from = formats.day(days.from());
        String to = formats.day(days.to());
        if (days.from().get(IsoFields.WEEK_BASED_YEAR) != days.to().get(IsoFields.WEEK_BASED_YEAR)) {
            return texts.text("funnel.period.years", from, to);
        }
        return first == last
                ? texts.text("funnel.period.week", first, from, to)
                : texts.text("funnel.period.weeks", first, last, from, to);
    }

    private String span(DaySpan days) {
        return texts.text("funnel.span", formats.day(days.from()), formats.day(days.to()));
    }
}
