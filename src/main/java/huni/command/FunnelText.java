package huni.command;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageType;
import huni.insight.CallHours;
import huni.insight.CallHours.CallSlot;
import huni.insight.CallHours.HourVerdict;
import huni.insight.ClosedReasons;
import huni.insight.Flow;
import huni.insight.Funnel;
import huni.insight.IncentiveEffect;
import huni.insight.StepRate;
import huni.insight.Velocity;
import huni.language.Texts;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The funnel as people read it in a terminal. */
final class FunnelText {

    private final Console console;
    private final Texts texts;
    private final ReportText report;
    private final NumberFormat numbers;

    /** @param report how amounts and shares are written */
    FunnelText(Console console, ReportText report) {
        this.console = console;
        this.texts = console.texts();
        this.report = report;
        this.numbers = NumberFormat.getIntegerInstance(texts.locale());
    }

    void print(FunnelFigures figures, Pipeline pipeline) {
        Funnel funnel = figures.funnel();
        funnel(funnel, pipeline, figures.withoutDate());
        if (funnel.leftOut().withoutWorth() + funnel.leftOut().inOtherCurrencies() > 0) {
            console.print(texts.text(
                    "report.funnel-left-out",
                    funnel.leftOut().withoutWorth(),
                    funnel.leftOut().inOtherCurrencies(),
                    report.named(funnel.leftOut().others())));
        }
        sources(funnel.sources());
        reasons(figures.lost());
        reasons(figures.won());
        velocity(figures.velocity());
        effects(figures.flow().effects(), pipeline);
        followThrough(figures.flow());
        hours(figures.flow().hours());
    }

    private void funnel(Funnel funnel, Pipeline pipeline, long withoutDate) {
        console.print(texts.text("report.funnel", report.span(funnel.created()), funnel.prospects(), funnel.skipped()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "stage",
                        "reached",
                        "of-first",
                        "lost-here",
                        "parked-here",
                        "still-here",
                        "step-rate",
                        "old-enough",
                        "too-early",
                        "later")
                .map(key -> texts.text("report." + key))
                .toList());
        for (int i = 0; i < funnel.steps().size(); i++) {
            Funnel.Step step = funnel.steps().get(i);
            boolean last = i == funnel.steps().size() - 1;
            rows.add(List.of(
                    report.name(pipeline.stage(step.stage())),
                    number(step.reached()),
                    last ? report.share(funnel.ofFirst(i)) : "",
                    number(step.lostHere()),
                    number(step.parkedHere()),
                    number(step.stillHere()),
                    last ? "" : report.share(step.stepRate().share()),
                    last ? "" : number(step.stepRate().oldEnough()),
                    last ? "" : number(step.tooEarly()),
                    last ? "" : number(step.stepRate().advancedLater())));
        }
        report.table(rows);
        funnel.steps().stream()
                .filter(step -> step.undated() > 0)
                .forEach(step -> console.print(texts.text(
                        "report.funnel-undated", report.name(pipeline.stage(step.stage())), step.undated())));
        if (withoutDate > 0) {
            console.print(texts.text("report.funnel-without-date", withoutDate));
        }
        console.print(texts.text("report.funnel-definition"));
    }

    private void title(String key, Object... arguments) {
        console.print("");
        console.print(texts.text(key, arguments));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> texts.text("report." + key)).toList();
    }

    private void sources(List<Funnel.SourceCount> sources) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("source", "created", "won", "lost", "open"));
        for (Funnel.SourceCount source : sources) {
            rows.add(List.of(
                    source.source().isEmpty() ? texts.text("report.no-source") : source.source(),
                    number(source.created()),
                    number(source.won()),
                    number(source.lost()),
                    number(source.open())));
        }
        title("report.sources");
        report.table(rows);
    }

    private void reasons(ClosedReasons closed) {
        String of = closed.outcome() == StageType.WON ? "won" : "lost";
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("reason", "count", "value"));
        for (ClosedReasons.OfReason reason : closed.reasons()) {
            rows.add(List.of(
                    reason.reason().map(console.words()::closingReason).orElse(texts.text("report.no-reason")),
                    number(reason.count()),
                    report.sum(reason.worth())));
        }
        title("report.reasons." + of, closed.all());
        report.table(rows);
        if (closed.inOtherCurrencies() > 0) {
            console.print(
                    texts.text("report.other-currencies", closed.inOtherCurrencies(), report.named(closed.others())));
        }
    }

    private void velocity(Velocity velocity) {
        title("report.velocity");
        report.table(List.of(
                row("velocity.open", number(velocity.open())),
                row("velocity.average", velocity.average().map(report::amount).orElse("–")),
                row("velocity.wins", number(velocity.wins())),
                row("velocity.others", number(velocity.otherWins())),
                row("velocity.chance", report.percent(velocity.chance())),
                row("velocity.days", report.days(velocity.medianDays())),
                row("velocity.week", velocity.perWeek().map(report::amount).orElse("–"))));
    }

    private void effects(List<IncentiveEffect> effects, Pipeline pipeline) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("stage", "with", "old-enough", "without", "old-enough"));
        for (IncentiveEffect effect : effects) {
            rows.add(List.of(
                    report.name(pipeline.stage(effect.stage())),
                    rate(effect.with()),
                    number(effect.with().oldEnough()),
                    rate(effect.without()),
                    number(effect.without().oldEnough())));
        }
        title("report.incentives");
        report.table(rows);
    }

    private String rate(StepRate rate) {
        return report.share(rate.share());
    }

    private void followThrough(Flow flow) {
        title("report.kept");
        report.table(List.of(
                row("kept.held", report.share(flow.kept().held().share())),
                row("kept.confirmed", report.share(flow.kept().confirmed().share())),
                row("kept.untold", number(flow.kept().untold())),
                row("kept.reminded", report.share(flow.care().reminded().share())),
                row("kept.same-day", number(flow.care().sameDay())),
                row("kept.followed", report.share(flow.care().followedUp().share())),
                row("kept.answered", report.share(flow.kept().answered().share())),
                row(
                        "kept.response",
                        flow.kept()
                                .response()
                                .middle()
                                .map(time -> texts.text("report.kept.time", time.toHours(), time.toMinutesPart()))
                                .orElse("–")),
                row("kept.first", report.days(flow.care().toFirst().median())),
                row("kept.undated", number(flow.care().toFirst().undated()))));
    }

    /** The hours that differ, or that none is known to. */
    private void hours(CallHours hours) {
        title("report.hours", report.share(hours.all()));
        List<CallSlot> telling = hours.slots().stream()
                .filter(slot -> slot.verdict() != HourVerdict.NOT_TOLD)
                .toList();
        if (telling.isEmpty()) {
            console.print(texts.text("report.hours.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("hours.when", "hours.reached", "hours.verdict"));
        for (CallSlot slot : telling) {
            String day = slot.weekday()
                    .map(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()))
                    .orElse("");
            rows.add(List.of(
                    slot.hour()
                            .map(hour -> texts.text("report.hours.at", day, hour))
                            .orElse(day)
                            .strip(),
                    texts.text(
                            "report.counts", slot.share().part(), slot.share().whole()),
                    texts.text(slot.verdict() == HourVerdict.BETTER ? "report.hours.better" : "report.hours.worse")));
        }
        report.table(rows);
    }

    private List<String> row(String key, String figure) {
        return List.of(texts.text("report." + key), figure);
    }

    private String number(long number) {
        return numbers.format(number);
    }
}
