package huni.insight;

import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums what open prospects are expected to bring in the end, by stage and currency. Not for several threads. */
final class ExpectedSums {

    private final double[] chances;
    private final List<Stage> stages;
    private final Map<CurrencyUnit, OfCurrency> sums = new HashMap<>();

    ExpectedSums(Chances chances) {
        this.chances = chances.byCell(Curve.EVER);
        this.stages = chances.pipeline().stages();
    }

    /** By the place of the stage: how many, their sum in the smallest coin, and what is too much to be summed so. */
    private record OfCurrency(int[] counts, long[] coins, Map<Integer, Money> large) {

        OfCurrency(int stages) {
            this(new int[stages], new long[stages], new HashMap<>());
        }

        Money sum(CurrencyUnit currency, int place) {
            Money small = Money.ofMinor(currency, coins[place]);
            return large.containsKey(place) ? small.plus(large.get(place)) : small;
        }
    }

    void add(OpenColumns all) {
        OfCurrency of = new OfCurrency(stages.size());
        for (int i = 0; i < all.size(); i++) {
            int place = Chances.place(all.cell(i));
            double chance = chances[all.cell(i)];
            if (i == 0 || !all.isIn(all.currency(i - 1), i)) {
                of = sums.computeIfAbsent(all.currency(i), _ -> new OfCurrency(stages.size()));
            }
            of.counts()[place]++;
            if (all.isLarge(i)) {
                of.large().merge(place, all.exactly(i, chance), Money::plus);
            } else {
                of.coins()[place] += all.expected(i, chance);
            }
        }
    }

    /** The sums; without the stages in which nobody has a value. */
    Map<StageKey, Map<CurrencyUnit, Money>> byStage() {
        Map<StageKey, Map<CurrencyUnit, Money>> all = new HashMap<>();
        sums.forEach((currency, of) -> {
            for (int place = 0; place < stages.size(); place++) {
                if (of.counts()[place] > 0) {
                    all.computeIfAbsent(stages.get(place).key(), _ -> new HashMap<>())
                            .put(currency, of.sum(currency, place));
                }
            }
        });
        return all;
    }
}
