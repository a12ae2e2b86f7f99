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
import huni.ui.kit.StageRamp;
import java.math.RoundingMode;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
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

    FunnelWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.rates = new RateWriter(texts, formats);
        this.tables = new TableWriter(texts, formats);
        this.past = new PastWriter(texts, formats);
        this.kept = new KeptWriter(texts, formats, rates);
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
                        new NumberSource.Undated()),
                empty ? Optional.of(nobody(figures)) : Optional.empty(),
                new FunnelPage.Tables(
                        tables.movement(figures),
                        past.lost(figures),
                        past.times(figures),
                        kept.table(figures),
                        tables.snapshot(figures)),
                past.trends(figures));
    }

    /** The funnel as a table, a line for each stage, its heads first. */
    List<List<String>> lines(FunnelReading figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(period(figures.created())));
        lines.add(Stream.of(
                        "stage",
                        "reached",
                        "lost",
                        "parked",
                        "open",
                        "skipped",
                        "old_enough",
                        "in_time",
                        "early",
                        "later",
                        "days")
                .map(key -> texts.text("funnel.sheet." + key))
                .toList());
        for (Funnel.Step step : figures.funnel().steps()) {
            List<String> line = new ArrayList<>(List.of(name(figures, step.stage())));
            LongStream.of(
                            step.reached(),
                            step.lostHere(),
                            step.parkedHere(),
                            step.stillHere(),
                            step.count(Kind.SKIPPED),
                            step.stepRate().oldEnough(),
                            step.stepRate().advancedInTime(),
                            step.tooEarly(),
                            step.stepRate().advancedLater(),
                            step.within())
                    .forEach(number -> line.add(Long.toString(number)));
            lines.add(line);
        }
        return lines;
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

        private LinkedCount count(Kind kind, String written, String title) {
            return new LinkedCount(
                    written,
                    title,
                    step.count(kind),
                    new NumberSource.OfFunnel(new FunnelNumber(step.stage(), kind), created, filter));
        }
    }
}
