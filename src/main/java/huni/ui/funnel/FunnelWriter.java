package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelNumber.Kind;
import huni.insight.JourneyFilter;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.funnel.FunnelPage.Nobody;
import huni.ui.funnel.FunnelTable.Cell;
import huni.ui.kit.StageRamp;
import java.math.RoundingMode;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Writes the figures of the funnel in the person's language. */
final class FunnelWriter {

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
        boolean empty = funnel.prospects() == 0;
        List<FunnelPage.Step> steps = new ArrayList<>();
        for (int i = 0; i < funnel.steps().size() && !empty; i++) {
            steps.add(step(figures, i, span, filter, byValue));
        }
        return new FunnelPage(
                period(funnel.created()),
                steps,
                texts.text("funnel.definition", funnel.prospects(), span)
                        + (byValue ? " " + leftOut(funnel.leftOut()) : ""),
                new LinkedCount(
                        texts.text("funnel.undated", figures.beyond().undated()),
                        texts.text("funnel.list.undated"),
                        figures.beyond().undated(),
                        new NumberSource.Undated(figures.pipeline().first().pipeline())),
                empty ? Optional.of(nobody(figures)) : Optional.empty(),
                new FunnelPage.Tables(
                        table(figures, span, filter),
                        tables.movement(figures),
                        reasons.table(figures, figures.past().lost()),
                        reasons.table(figures, figures.past().won()),
                        past.times(figures),
                        kept.table(figures.past().flow()),
                        pace.effects(figures),
                        sources.table(figures, filter),
                        pace.velocity(figures),
                        hours.table(figures.past().flow().hours()),
                        tables.snapshot(figures)),
                past.trends(figures));
    }

    /** The chart as a table: a line for each stage, with the lists of the counts. */
    private FunnelTable table(FunnelReading figures, String span, JourneyFilter filter) {
        return new FunnelTable(
                texts.text("funnel.title"),
                texts.text("funnel.steps.definition"),
                Stream.of(
                                "stage",
                                "reached",
                                "lost",
                                "parked",
                                "open",
                                "skipped",
                                "old_enough",
                                "in_time",
                                "early",
                                "rate")
                        .map(key -> texts.text("funnel.steps." + key))
                        .toList(),
                figures.funnel().steps().stream()
                        .map(step -> new Numbers(
                                        step, name(figures, step.stage()), figures.created(), span, filter, false)
                                .row(step.equals(figures.funnel().steps().getLast())))
                        .toList());
    }

    /** The funnel as lines of cells, its heads first. */
    List<List<String>> lines(FunnelReading figures) {
        return lines.of(period(figures.created()), figures);
    }

    private String leftOut(Funnel.Unvalued leftOut) {
        return texts.text("funnel.value.left_out", leftOut.withoutWorth(), leftOut.inOtherCurrencies());
    }

    private Nobody nobody(FunnelReading figures) {
        return figures.beyond()
                .latest()
                .map(day -> new Nobody(
                        texts.text("funnel.nobody.then"),
                        texts.text("funnel.nobody.then.sentence", formats.day(day)),
                        Optional.of(texts.text("funnel.nobody.elsewhere"))))
                .orElseGet(() -> new Nobody(
                        texts.text("funnel.nobody"), texts.text("funnel.nobody.sentence"), Optional.empty()));
    }

    private FunnelPage.Step step(FunnelReading figures, int index, String span, JourneyFilter filter, boolean byValue) {
        Funnel funnel = figures.funnel();
        Funnel.Step step = funnel.steps().get(index);
        String name = name(figures, step.stage());
        boolean last = index == funnel.steps().size() - 1;
        Numbers numbers = new Numbers(step, name, funnel.created(), span, filter, byValue);
        return new FunnelPage.Step(
                name,
                colour(funnel, index),
                byValue ? funnel.worthParts(index) : funnel.parts(index),
                numbers.reached(),
                last ? Optional.of(rates.ofFirst(funnel.ofFirst(index))) : Optional.empty(),
                numbers.rest(),
                last || step.reached() == 0
                        ? Optional.empty()
                        : Optional.of(new FunnelPage.Onward(rates.onward(step), numbers.onward())),
                texts.text(
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

    /** The numbers of one step that open a list. */
    private final class Numbers {

        private final Funnel.Step step;
        private final String name;
        private final DaySpan created;
        private final String span;
        private final JourneyFilter filter;
        private final boolean byValue;

        private Numbers(
                Funnel.Step step, String name, DaySpan created, String span, JourneyFilter filter, boolean byValue) {
            this.step = step;
            this.name = name;
            this.created = created;
            this.span = span;
            this.filter = filter;
            this.byValue = byValue;
        }

        /** The count in its words, or in the view by value the amount. */
        private String said(Kind kind, String key) {
            return byValue
                    ? texts.text(
                            "funnel.value." + key,
                            formats.sum(
                                    Money.of(filter.currency(), step.worth(kind), RoundingMode.HALF_UP),
                                    Money.of(filter.currency(), step.worth(Kind.REACHED), RoundingMode.HALF_UP)))
                    : texts.text("funnel." + key, step.count(kind));
        }

        private LinkedCount reached() {
            return count(Kind.REACHED, said(Kind.REACHED, "reached"), texts.text("funnel.list.reached", name, span));
        }

        /** How many the rate counts, and how many it leaves out or names beside it. */
        private List<LinkedCount> onward() {
            List<LinkedCount> counts = List.of(
                    count(
                            Kind.OLD_ENOUGH,
                            texts.text("funnel.old_enough", step.count(Kind.OLD_ENOUGH)),
                            texts.text("funnel.list.old_enough", name, span)),
                    count(
                            Kind.TOO_EARLY,
                            texts.text("funnel.too_early", step.tooEarly()),
                            texts.text("funnel.list.too_early", name, span)),
                    count(
                            Kind.ADVANCED_LATER,
                            texts.text("funnel.later_count", step.count(Kind.ADVANCED_LATER)),
                            texts.text("funnel.list.later", name, span)));
            return counts.stream().filter(LinkedCount::opens).toList();
        }

        private List<LinkedCount> rest() {
            List<LinkedCount> rest = List.of(
                    count(Kind.LOST_HERE, said(Kind.LOST_HERE, "lost"), texts.text("funnel.list.lost", name, span)),
                    count(
                            Kind.PARKED_HERE,
                            said(Kind.PARKED_HERE, "parked"),
                            texts.text("funnel.list.parked", name, span)),
                    count(
                            Kind.MOVED_AWAY_HERE,
                            said(Kind.MOVED_AWAY_HERE, "moved_away"),
                            texts.text("funnel.list.moved_away", name, span)),
                    count(Kind.STILL_HERE, said(Kind.STILL_HERE, "open"), texts.text("funnel.list.open", name, span)),
                    count(
                            Kind.SKIPPED,
                            texts.text("funnel.skipped", step.count(Kind.SKIPPED), step.count(Kind.WAY_UNKNOWN)),
                            texts.text("funnel.list.skipped", name, span)),
                    count(
                            Kind.UNDATED,
                            texts.text("funnel.without_day", step.undated()),
                            texts.text("funnel.list.without_day", name, span)));
            return rest.stream().filter(LinkedCount::opens).toList();
        }

        private FunnelTable.Row row(boolean last) {
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(Kind.REACHED, "reached"));
            cells.add(cell(Kind.LOST_HERE, "lost"));
            cells.add(cell(Kind.PARKED_HERE, "parked"));
            cells.add(cell(Kind.STILL_HERE, "open"));
            cells.add(cell(Kind.SKIPPED, "skipped"));
            cells.add(cell(Kind.OLD_ENOUGH, "old_enough"));
            cells.add(cell(Kind.ADVANCED_IN_TIME, "in_time"));
            cells.add(cell(Kind.TOO_EARLY, "too_early"));
            cells.add(Cell.of(
                    last
                            ? texts.text("funnel.nothing")
                            : rates.figure(step.stepRate().share())));
            return new FunnelTable.Row(name, cells, false);
        }

        private Cell cell(Kind kind, String list) {
            return Cell.of(
                    count(kind, formats.number(step.count(kind)), texts.text("funnel.list." + list, name, span)));
        }

        private LinkedCount count(Kind kind, String written, String title) {
            return new LinkedCount(
                    written,
                    title,
                    step.count(kind),
                    new NumberSource.OfFunnel(new FunnelNumber(step.stage(), kind), created, filter));
        }
    }
}
