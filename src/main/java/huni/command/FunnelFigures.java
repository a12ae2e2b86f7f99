package huni.command;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageType;
import huni.insight.ClosedReasons;
import huni.insight.Flow;
import huni.insight.Forecast;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.JourneyFilter;
import huni.insight.Spells;
import huni.insight.StepRates;
import huni.insight.Velocity;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * The figures of the funnel's screen for the prospects created in some days, all sources and values.
 *
 * @param withoutDate prospects that came to the pipeline on a day nobody knows, which are in no cohort
 * @param won why prospects were won in these days
 * @param lost why prospects were lost in these days
 */
record FunnelFigures(
        Funnel funnel, long withoutDate, ClosedReasons won, ClosedReasons lost, Velocity velocity, Flow flow) {

    /** @param pipeline its stages alone */
    static FunnelFigures of(OpenStore open, Pipeline pipeline, DaySpan created) {
        Moment now = open.workspace().now();
        CurrencyUnit currency = open.workspace().settings().currency();
        PipelineKey one = pipeline.first().pipeline();
        StepRates rates = new StepRates(open.history().entries(), now.day());
        FunnelRules rules = new FunnelRules(pipeline, rates, now.day());
        Forecast forecast = open.forecasts().on(now.day(), () -> {});
        Spells spells = Spells.of(pipeline, open.history().times(), now.day());
        return new FunnelFigures(
                rules.funnel(open.history(), created, JourneyFilter.all(currency)),
                open.pipelines().pipeline().keys().size() == 1
                        ? open.history().withoutDate()
                        : open.history().withoutDate(one).size(),
                closed(open, one, StageType.WON, created, currency),
                closed(open, one, StageType.LOST, created, currency),
                Velocity.of(
                        pipeline,
                        open.history().holdings(),
                        forecast.in(currency, open.quota().rates()),
                        spells,
                        currency),
                open.flow()
                        .read(
                                open.pipelines().pipeline(),
                                one,
                                rates,
                                open.workspace().workingTime(),
                                now));
    }

    private static ClosedReasons closed(
            OpenStore open, PipelineKey one, StageType outcome, DaySpan days, CurrencyUnit currency) {
        List<ClosingReason> known = open.pipelines().closingReasons();
        return ClosedReasons.of(outcome, open.history().closedFor(one, outcome, days), known, currency);
    }
}
