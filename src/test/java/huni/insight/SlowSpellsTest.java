package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.history.HistoryQuery.StageTimes;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import huni.insight.RandomHistories.Histories;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The times in stages and of sales against a second, slow and obvious Kaplan-Meier of the same random events. */
class SlowSpellsTest {

    private static final LocalDate TODAY = RandomHistories.TODAY;

    @Provide
    Arbitrary<Histories> histories() {
        return RandomHistories.any();
    }

    @Provide
    Arbitrary<List<List<StageEvent>>> pipelines() {
        return RandomPipelines.any();
    }

    @Property
    void ofOnePipelineWithUndoAndTidyingTheTimesAreThoseOfTheSlowCount(@ForAll("histories") Histories histories) {
        assertSame(histories.all(), RandomHistories.PIPELINE, PipelineKey.FIRST);
    }

    @Property
    void ofTwoPipelinesWithUndatedEntriesTheTimesAreThoseOfTheSlowCount(
            @ForAll("pipelines") List<List<StageEvent>> histories) {
        for (PipelineKey one : RandomPipelines.ALL.keys()) {
            assertSame(histories, RandomPipelines.ALL, one);
        }
    }

    private static void assertSame(List<List<StageEvent>> histories, Pipeline all, PipelineKey one) {
        List<StageTimes> times = histories.stream()
                .flatMap(events -> StageHistory.of(events).times(all).stream())
                .map(time -> new StageTimes(time, 1))
                .toList();
        Spells spells = Spells.of(all.of(one), times, TODAY);

        for (Spells.StageSpell told : spells.stages()) {
            Slow slow = new Slow();
            histories.forEach(events -> slow.addStays(RandomHistories.done(events), all.stage(told.stage())));
            assertEquals(slow.spell(), told.spell(), told.stage() + "");
            assertEquals(slow.undated, told.undated(), told.stage() + " undated");
        }
        Slow cycle = new Slow();
        histories.forEach(events -> cycle.addSale(RandomHistories.done(events), all, one));
        assertEquals(cycle.spell(), spells.cycle(), "cycle");
        assertEquals(cycle.undated, spells.cycleUndated(), "cycle undated");
    }

    /** How long each took, and whether it is finished. */
    private static final class Slow {

        private record Took(long days, boolean finished) {}

        private final List<Took> times = new ArrayList<>();
        private long undated;

        /** All stays of one prospect in the stage together. */
        void addStays(List<StageEvent> done, Stage stage) {
            long days = 0;
            boolean was = false;
            boolean isThere = false;
            boolean known = true;
            for (int i = 0; i < done.size(); i++) {
                StageEvent in = done.get(i);
                boolean enters = in.to().equals(stage.key())
                        && (i == 0 || !done.get(i - 1).to().equals(stage.key()));
                if (enters) {
                    int out = i + 1;
                    while (out < done.size() && done.get(out).to().equals(stage.key())) {
                        out++;
                    }
                    was = true;
                    isThere = out == done.size();
                    known &= !in.undated() && (isThere || !done.get(out).undated());
                    days += Math.max(
                            0,
                            ChronoUnit.DAYS.between(
                                    in.day(), isThere ? TODAY : done.get(out).day()));
                }
            }
            if (was && known) {
                times.add(new Took(days, !isThere));
            } else if (was) {
                undated++;
            }
        }

        /** From its creation there to its win. */
        void addSale(List<StageEvent> done, Pipeline all, PipelineKey one) {
            List<StageEvent> own = done.stream()
                    .filter(event -> all.stage(event.to()).pipeline().equals(one))
                    .toList();
            if (own.isEmpty()) {
                return;
            }
            boolean away = !own.getLast().equals(done.getLast());
            StageType stands = all.stage(own.getLast().to()).type();
            boolean goesOn = !away && stands == StageType.OPEN;
            StageEvent end = away ? done.get(done.indexOf(own.getLast()) + 1) : own.getLast();
            boolean closingAlone = own.size() == 1 && !away && !goesOn;
            if (own.getFirst().undated() || !goesOn && end.undated() || closingAlone) {
                undated++;
            } else {
                long days = ChronoUnit.DAYS.between(own.getFirst().day(), goesOn ? TODAY : end.day());
                times.add(new Took(Math.max(0, days), !away && stands == StageType.WON));
            }
        }

        Survival.Spell spell() {
            long finished = times.stream().filter(Took::finished).count();
            return new Survival.Spell(after(0.5), after(0.1), finished, times.size() - finished);
        }

        /** The first day by whose end no more than that part goes on. */
        private OptionalLong after(double part) {
            long longest = times.stream().mapToLong(Took::days).max().orElse(-1);
            double going = 1;
            for (long day = 0; day <= longest; day++) {
                long on = day;
                double there = times.stream().filter(one -> one.days() >= on).count();
                double ended = times.stream()
                        .filter(one -> one.days() == on && one.finished())
                        .count();
                going *= 1 - ended / there;
                if (ended > 0 && going <= part + 1e-12) {
                    return OptionalLong.of(day);
                }
            }
            return OptionalLong.empty();
        }
    }
}
