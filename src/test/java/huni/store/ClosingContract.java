package huni.store;

import static huni.store.Desk.LEAD;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.TRY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.Standing;
import huni.domain.prospect.Urgency;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery.OpenValue;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.store.check.StoreCheck;
import huni.store.read.StoreHistory;
import huni.store.read.StoreQuota;
import huni.store.rows.ProspectRows;
import huni.store.sql.Sql;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What should close in a period is the same from the kept sums as counted one by one; whatever the database. */
abstract class ClosingContract {

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final List<StageKey> STAGES =
            List.of(LEAD, REACHED, Desk.APPOINTMENT, Desk.CLOSING, Desk.PARKED, Desk.WON);

    @RegisterExtension
    private final FreshDatabase fresh = database();

    abstract FreshDatabase database();

    @Test
    void fewProspectsGiveTheSameFromTheStoreAsOneByOne() {
        for (int seed = 1; seed <= 3; seed++) {
            Desk desk = new Desk(fresh.database());
            desk.done(new Fill(new Random(seed), 150));
            compare(desk);
        }
    }

    @Test
    void manyProspectsGiveTheSameFromTheStoreAsOneByOneAlsoAfterChanges() {
        Desk desk = new Desk(fresh.database());
        List<ProspectId> filled = desk.done(new Fill(new Random(7), 4_000));
        ThreeNumbers all = compare(desk);
        assertEquals(true, all.open() > Closing.MOST_SINGLE, "open " + all.open());

        Prospect biggest = prospect(all.biggest().orElseThrow().prospect());
        desk.remove(biggest.id());
        compare(desk);
        desk.worth(filled.get(1), "123456789.99");
        desk.probability(filled.get(1), "0.9999");
        desk.decides(filled.get(2), desk.today());
        desk.move(filled.get(2), Desk.CLOSING);
        desk.win(filled.get(3), "77", desk.today());
        compare(desk);
        for (int i = 0; i < 3; i++) {
            desk.workspace().undo();
        }
        compare(desk);
        assertEquals(
                List.of(),
                new StoreCheck(fresh.database())
                        .findings().stream()
                                .filter(finding -> finding.rule().equals("decision_totals"))
                                .toList());
    }

    private ThreeNumbers compare(Desk desk) {
        StoreQuota quotas = new StoreQuota(fresh.database());
        DaySpan period = QuotaPeriod.QUARTER.around(desk.today());
        DaySpan coming = new DaySpan(desk.today(), period.to());
        Probabilities chances = Probabilities.of(PIPELINE, new StoreHistory(fresh.database()).outcomes());
        Quota quota = new Quota(QuotaPeriod.QUARTER, Desk.lira("9000000"), 1);
        List<OpenValue> single = stored().stream()
                .filter(p ->
                        !p.removed() && PIPELINE.stage(p.standing().stage()).isOpen())
                .filter(p -> p.worth().map(w -> w.getCurrencyUnit().equals(TRY)).orElse(false))
                .map(p -> new OpenValue(
                        p.id(),
                        p.standing().stage(),
                        p.worth().orElseThrow().getAmount(),
                        p.manualProbability(),
                        p.urgency().decisionBy()))
                .toList();

        Closing closing = quotas.open(TRY, coming);

        assertEquals(byKind(Closing.of(single, coming)), byKind(closing));
        ThreeNumbers numbers = ThreeNumbers.of(quota, period, Desk.lira("0"), closing, chances);
        BigDecimal expected = BigDecimal.ZERO;
        double mean = 0;
        double variance = 0;
        for (OpenValue one : single) {
            BigDecimal chance = chances.inPeriod(Closing.Kind.of(one, coming));
            expected = expected.add(one.worth().multiply(chance));
            double p = chance.doubleValue();
            double worth = one.worth().doubleValue();
            mean += worth * p;
            variance += worth * worth * p * (1 - p);
        }
        assertEquals(Money.of(TRY, expected, RoundingMode.HALF_EVEN), numbers.expected());
        assertEquals(single.size(), numbers.open());
        assertEquals(
                single.stream()
                        .map(one -> one.worth().multiply(chances.inPeriod(Closing.Kind.of(one, coming))))
                        .max(BigDecimal::compareTo)
                        .map(most -> Money.of(TRY, most, RoundingMode.HALF_EVEN)),
                numbers.biggest().map(ThreeNumbers.Biggest::expected));
        if (single.size() > Closing.MOST_SINGLE) {
            NormalDistribution normal = NormalDistribution.of(mean, Math.sqrt(variance));
            assertEquals(normal.survivalProbability(9_000_000), numbers.chance(), 1e-9);
        } else {
            assertEquals(Set.copyOf(single), Set.copyOf(closing.single()));
        }
        return numbers;
    }

    private static Map<Closing.Kind, Closing.Group> byKind(Closing closing) {
        return closing.groups().stream()
                .map(g -> new Closing.Group(
                        g.kind(), g.count(), g.worth().setScale(2), g.squared().setScale(4)))
                .collect(Collectors.toMap(Closing.Group::kind, Function.identity()));
    }

    private List<Prospect> stored() {
        return fresh.database()
                .<List<Prospect>, RuntimeException>read(connection -> Sql.list(
                        connection,
                        ProspectRows.TABLE.select(),
                        row -> ProspectRows.prospect(ProspectRows.TABLE.read(row))));
    }

    private Prospect prospect(ProspectId id) {
        return stored().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** Prospects with all kinds of values, chances and dates, in every kind of stage. */
    private record Fill(Random random, int count) implements Operation<List<ProspectId>> {

        @Override
        public OperationName name() {
            return OperationName.CREATE;
        }

        @Override
        public List<ProspectId> apply(Records records) throws RefusedException {
            List<ProspectId> ids = new ArrayList<>();
            Moment now = records.now();
            for (int i = 0; i < count; i++) {
                StageKey stage = STAGES.get(random.nextInt(STAGES.size()));
                Standing standing = Standing.begun(stage, i, now);
                if (stage.equals(Desk.WON)) {
                    standing = new Standing(
                            stage, now.instant(), now.day(), stage, i, Optional.of(now.day()), Optional.empty());
                }
                ProspectId id = new ProspectId(records.newId());
                records.put(Prospect.begun(id, "prospect " + i, standing, TRY, now)
                        .with(budget())
                        .with(urgency(now))
                        .withProbability(
                                random.nextInt(6) == 0
                                        ? Optional.of(BigDecimal.valueOf(random.nextInt(5) * 2500L, 4))
                                        : Optional.empty()));
                ids.add(id);
            }
            return ids;
        }

        private Budget budget() {
            CurrencyUnit currency = random.nextInt(8) == 0 ? CurrencyUnit.EUR : TRY;
            return random.nextInt(10) == 0
                    ? Budget.unknown(currency)
                    : Budget.likely(
                            Money.ofMinor(currency, random.nextLong(1, 1 << random.nextInt(2, 25))),
                            BudgetSource.STATED,
                            Certainty.CONFIRMED);
        }

        private Urgency urgency(Moment now) {
            Urgency unknown = Urgency.unknown();
            return random.nextInt(3) == 0
                    ? unknown
                    : new Urgency(
                            unknown.level(),
                            Optional.of(now.day().plusDays(random.nextInt(120) - 20)),
                            "",
                            "",
                            Certainty.CONFIRMED);
        }
    }
}
