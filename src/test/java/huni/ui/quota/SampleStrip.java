package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery.Outcomes;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery.OpenValue;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.kit.Motion;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeLedger;
import huni.work.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A quota strip over made-up sales of November 2026; there is no quota until some are shown. */
public final class SampleStrip {

    /** What the strip's texts are in. */
    public static final List<String> BUNDLES = List.of("huni/ui/kit/texts", "huni/ui/quota/texts");

    static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final DaySpan NOVEMBER = new DaySpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final StageKey CLOSING = new StageKey("closing");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final Workspace workspace = new Workspace(new FakeLedger(), CLOCK, Runnable::run);
    final List<String> asked = new ArrayList<>();
    final List<Exception> failures = new ArrayList<>();
    final QuotaStripViewModel viewModel;
    private final Texts texts;
    private Optional<QuotaStripReading> sales = Optional.empty();

    public SampleStrip(Texts texts) {
        this.texts = texts;
        viewModel = new QuotaStripViewModel(
                (_, _) -> sales,
                workspace,
                tasks,
                texts,
                formats(texts),
                failures::add,
                new QuotaExits(() -> asked.add("quota"), () -> asked.add("undated wins")));
        tasks.runAll();
    }

    static Formats formats(Texts texts) {
        return new Formats(texts, CLOCK, TRY);
    }

    /** The strip. For the JavaFX thread. */
    public QuotaStripView view() {
        return new QuotaStripView(viewModel, texts, Motion.NONE);
    }

    /** Shows 120,000 won and 128,000 expected of 300,000 lira, which are reached with a chance of 27 percent. */
    public void showNumbers() {
        show(sales(300_000, 120_000, List.of(), open(200_000, "0.27"), open(92_500, "0.8")));
    }

    void show(QuotaStripReading reading) {
        sales = Optional.of(reading);
        workspace.lookAgain();
        tasks.runAll();
    }

    /** An open prospect that is about to close; without a chance of its own it has the stage's. */
    static OpenValue open(long worth, String chance) {
        return new OpenValue(
                new ProspectId(new UUID(0, worth)),
                CLOSING,
                BigDecimal.valueOf(worth),
                chance.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(chance)),
                Optional.empty());
    }

    /** Sales of the month in lira, two of them won. */
    static QuotaStripReading sales(long quota, long won, List<QuotaStripReading.LeftOut> leftOut, OpenValue... open) {
        Pipeline pipeline = Pipeline.standard();
        Closing closing = Closing.of(List.of(open), NOVEMBER);
        Probabilities probabilities = Probabilities.of(pipeline, List.of(new Outcomes(CLOSING, 20, 20)));
        ThreeNumbers numbers = ThreeNumbers.of(
                new Quota(QuotaPeriod.MONTH, Money.of(TRY, quota), 1),
                NOVEMBER,
                Money.of(TRY, won),
                closing,
                probabilities);
        return new QuotaStripReading(
                numbers, new QuotaStripReading.Wins(2, 0, 0), closing, pipeline, probabilities, leftOut);
    }
}
