package huni.command;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.Spells;
import huni.insight.StepRate;
import huni.insight.StepRates;
import huni.insight.StepTrend;
import huni.insight.Survival.Spell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rate of each step in the last two years, and how long prospects stay, as scripts read them.
 *
 * @param cycle from the creation to the win
 */
record RatesJson(List<StageRateJson> stages, TimeJson cycle) {

    private static final int TREND_WEEKS = 26;

    /**
     * The step from one stage, and the time in it.
     *
     * @param withinDays what each is given to advance in time
     * @param noTry entered it on an unknown way or from a later stage: in no rate
     * @param undated entered it on a day nobody knows: in no rate
     * @param trend by the weeks of entering the stage, over half a year
     */
    record StageRateJson(
            String key,
            int withinDays,
            long oldEnough,
            long advancedInTime,
            long tooEarly,
            long advancedLater,
            long noTry,
            long undated,
            TimeJson time,
            List<PointJson> trend) {}

    /**
     * Those that entered in some weeks.
     *
     * @param week the first Monday
     */
    record PointJson(String week, long oldEnough, long advancedInTime, long tooEarly) {

        private static PointJson of(StepTrend.Point point) {
            return new PointJson(
                    point.weeks().from().toString(),
                    point.rate().oldEnough(),
                    point.rate().advancedInTime(),
                    point.rate().tooEarly());
        }
    }

    /**
     * How long it takes, in days; null where the curve does not reach it.
     *
     * @param undated how many are left out, since nobody knows when they came or went
     */
    record TimeJson(Optional<Long> medianDays, Optional<Long> p90Days, long finished, long running, long undated) {}

    /** @param undated how many entries into each stage have no day */
    static RatesJson of(Pipeline pipeline, StepRates rates, Spells spells, Map<StageKey, Long> undated) {
        return new RatesJson(
                spells.stages().stream()
                        .filter(stage -> pipeline.stage(stage.stage()).isOpen())
                        .map(stage -> {
                            StepRate rate = rates.usual(stage.stage());
                            return new StageRateJson(
                                    stage.stage().value(),
                                    rate.within(),
                                    rate.oldEnough(),
                                    rate.advancedInTime(),
                                    rate.tooEarly(),
                                    rate.advancedLater(),
                                    rates.noTries(stage.stage()),
                                    undated.getOrDefault(stage.stage(), 0L),
                                    time(stage.spell(), stage.undated()),
                                    rates.trend(stage.stage(), TREND_WEEKS).points().stream()
                                            .map(PointJson::of)
                                            .toList());
                        })
                        .toList(),
                time(spells.cycle(), spells.cycleUndated()));
    }

    private static TimeJson time(Spell spell, long undated) {
        return new TimeJson(boxed(spell.median()), boxed(spell.p90()), spell.finished(), spell.running(), undated);
    }

    private static Optional<Long> boxed(OptionalLong days) {
        return days.isPresent() ? Optional.of(days.getAsLong()) : Optional.empty();
    }
}
