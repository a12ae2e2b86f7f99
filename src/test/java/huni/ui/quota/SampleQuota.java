package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.PeopleQuery;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.PastForecast;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.WonSales;
import huni.domain.worktime.WorkingTime;
import huni.insight.Effort;
import huni.insight.ExpectedClosings;
import huni.insight.PastPeriod;
import huni.insight.Steadiness;
import huni.insight.ThreeNumbers;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.owner.ShownOwner;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Workspace;
import huni.work.pipeline.AddPipeline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;

/** The screen of the quota over the made-up sales of the strip; there is no quota until sales are shown. */
final class SampleQuota {

    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/quota/texts");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final FakeLedger ledger = new FakeLedger();
    final Workspace workspace = new Workspace(ledger, CLOCK, Runnable::run);
    final List<ListScope> opened = new ArrayList<>();
    final List<Optional<PersonId>> undatedOf = new ArrayList<>();
    /** What was said about what was typed: that it is done, or why not. */
    final List<String> answers = new ArrayList<>();

    final FormAnswer form = new FormAnswer(() -> true, () -> answers.add("done"), answers::add);
    final List<Optional<PipelineKey>> asked = new ArrayList<>();
    final List<String> askedOf = new ArrayList<>();
    final ShownOwner owner;
    final Texts texts;
    final QuotaViewModel viewModel;
    private Optional<ThreeNumbers> numbers = Optional.empty();
    private Optional<QuotaStripReading> strip = Optional.empty();

    private boolean one;

    SampleQuota(Locale locale) {
        this(locale, PeopleQuery.ALONE);
    }

    SampleQuota(Locale locale, PeopleQuery people) {
        texts = Texts.in(locale, BUNDLES);
        Performer performer = new Performer(workspace, tasks, new Notices(), texts, _ -> () -> {});
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
        owner = new ShownOwner(people, performer, tasks, preferences, _ -> {});
        viewModel = new QuotaViewModel(
                (_, of, _, settings, _) -> {
                    asked.add(of.pipeline());
                    askedOf.add(of.person().map(Person::name).orElse(""));
                    return strip.map(read -> reading(read, settings));
                },
                new ShownPart(
                        new ShownPipeline(new FakePipelines(ledger), performer, tasks, preferences, texts), owner),
                performer,
                tasks,
                texts,
                SampleStrip.formats(texts),
                new QuotaExits(() -> {}, undatedOf::add, (_, scope) -> opened.add(scope)));
    }

    /** 120,000 won and 128,000 expected of 300,000 lira. */
    SampleQuota withSales() {
        strip = Optional.of(SampleStrip.sales(
                300_000,
                120_000,
                List.of(),
                SampleStrip.open(200_000, "0.54"),
                SampleStrip.open(148_000, "1"),
                SampleStrip.open(9_000, "")));
        numbers = strip.map(QuotaStripReading::numbers);
        return this;
    }

    /** A single prospect that came three days ago, nothing sold, nothing called, no period before. */
    SampleQuota withOneProspect() {
        strip = Optional.of(SampleStrip.sales(300_000, 0, List.of(), SampleStrip.open(200_000, "")));
        numbers = strip.map(QuotaStripReading::numbers);
        one = true;
        return this;
    }

    /** There is a second pipeline. */
    SampleQuota withDealers() {
        tasks.runAll();
        workspace.perform(new AddPipeline("Dealers", PipelineKey.FIRST, stage -> stage.withName("D " + stage.key())));
        tasks.runAll();
        return this;
    }

    private QuotaReading reading(QuotaStripReading read, Settings settings) {
        ThreeNumbers now = numbers.orElseThrow();
        DaySpan lately = Effort.lately(WorkingTime.USUAL, TODAY);
        if (one) {
            return new QuotaReading(
                    read,
                    new Effort(now, 1, lately, 10, 1, new Effort.Calling(0, 0, 0)),
                    now.ends(),
                    ExpectedClosings.of(now.forecast(), SampleStrip.TRY),
                    Steadiness.of(Map.of(TODAY.minusDays(3), 1L), Optional.of(TODAY.minusDays(3)), TODAY),
                    new QuotaReading.Behind(List.of(), List.of(), Map.of(), List.of(), Set.of()),
                    settings.commission());
        }
        return new QuotaReading(
                read,
                new Effort(now, 6, lately, 10, 14, new Effort.Calling(80, 52, 20)),
                now.ends(),
                ExpectedClosings.of(now.forecast(), SampleStrip.TRY),
                Steadiness.of(Map.of(TODAY.minusDays(3), 6L), Optional.of(TODAY.minusDays(90)), TODAY),
                new QuotaReading.Behind(
                        List.of(new ProspectId(new UUID(5, 1)), new ProspectId(new UUID(5, 2))),
                        List.of(october()),
                        Map.of(october().days(), List.of(new ProspectId(new UUID(5, 3)))),
                        List.of(forecast()),
                        Set.of(QuotaPeriod.MONTH)),
                settings.commission());
    }

    private static PastPeriod october() {
        return new PastPeriod(
                new Quota(QuotaPeriod.MONTH, Money.of(SampleStrip.TRY, 300_000), 1),
                new DaySpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                new WonSales(Money.of(SampleStrip.TRY, 310_000), 3, List.of(), List.of()));
    }

    private static PastForecast forecast() {
        return new PastForecast(
                new UUID(6, 1),
                Optional.empty(),
                Optional.empty(),
                QuotaPeriod.MONTH,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 5),
                "TRY",
                BigDecimal.valueOf(200_000),
                BigDecimal.valueOf(260_000),
                BigDecimal.valueOf(330_000),
                Optional.empty(),
                0);
    }

    QuotaView view() {
        return new QuotaView(viewModel, texts, Motion.NONE, tasks);
    }

    /** Shows the screen and reads. */
    Optional<QuotaPage> read() {
        viewModel.shownProperty().set(false);
        viewModel.shownProperty().set(true);
        tasks.runAll();
        return viewModel.pageProperty().get();
    }
}
