package huni.ui.funnel;

import huni.domain.PeopleQuery;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.insight.FlowReader;
import huni.insight.KeptForecast;
import huni.language.Formats;
import huni.language.Texts;
import huni.testing.NothingGiven;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.owner.ShownOwner;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakeQuotaQuery;
import huni.work.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;

/** The funnel's screen on made-up prospects, that records the lists it opened. */
final class SampleFunnel {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/funnel/texts");

    /** A list that was opened. */
    record Opened(String title, List<ProspectId> prospects) {

        /** The prospects of an opened list, page by page. */
        static List<ProspectId> all(ProspectQuery prospects, ListRequest list) {
            List<ProspectRow> found = new ArrayList<>();
            List<ProspectRow> page = prospects.list(list, Optional.empty(), 50);
            while (!page.isEmpty()) {
                found.addAll(page);
                page = prospects.list(list, Optional.of(page.getLast()), 50);
            }
            return found.stream().map(ProspectRow::prospect).toList();
        }
    }

    final List<Opened> opened = new ArrayList<>();
    final Map<String, byte[]> saved = new LinkedHashMap<>();
    /** The days whose week was to be reported. */
    final List<LocalDate> reported = new ArrayList<>();

    final Notices notices = new Notices();
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final MadeUpSales sales;
    final Workspace workspace;
    final Texts texts;
    final Formats formats;
    final FunnelViewModel viewModel;

    SampleFunnel(Locale locale) {
        this(locale, Pipeline.standard());
    }

    SampleFunnel(Locale locale, Pipeline pipeline) {
        this(locale, pipeline, PeopleQuery.ALONE);
    }

    SampleFunnel(Locale locale, Pipeline pipeline, PeopleQuery people) {
        sales = new MadeUpSales(pipeline);
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZONE);
        texts = Texts.in(locale, BUNDLES);
        formats = new Formats(texts, clock, CurrencyUnit.of("TRY"));
        FakeLedger ledger = new FakeLedger();
        workspace = new Workspace(ledger, clock, Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, ZONE.getId()));
        Performer performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        viewModel = new FunnelViewModel(
                new FunnelReader(
                        sales,
                        sales,
                        sales,
                        new KeptForecast(sales, sales, sales),
                        new FakeQuotaQuery(ledger),
                        new FlowReader(new TwoAppointments(), new SomeCalls(), new NothingGiven(), sales)),
                part(sales, people, performer, tasks, texts),
                performer,
                tasks,
                texts,
                formats,
                (title, list) -> opened.add(new Opened(title, Opened.all(sales, list))));
    }

    /** The first pipeline, and everybody's prospects until one's own are chosen. */
    static ShownPart part(
            PipelineQuery pipelines, PeopleQuery people, Performer performer, QueuedTaskRunner tasks, Texts texts) {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
        return new ShownPart(
                new ShownPipeline(pipelines, performer, tasks, preferences, texts),
                new ShownOwner(people, performer, tasks, preferences, _ -> {}));
    }

    /** The screen; a file it saves is kept. */
    FunnelView view() {
        return new FunnelView(viewModel, texts, formats, notices, new FunnelExits() {
            @Override
            public void save(String name, byte[] content) {
                saved.put(name, content);
            }

            @Override
            public void saveWeek(LocalDate day) {
                reported.add(day);
            }
        });
    }

    /** A pipeline of fourteen open stages with long names, and sales that came as far as each of them. */
    static SampleFunnel withManyStages(Locale locale) {
        List<Stage> standard = Pipeline.standard().stages();
        List<Stage> stages = new ArrayList<>(standard.subList(0, 5));
        for (int i = 0; i < 9; i++) {
            stages.add(at(
                    standard.get(4),
                    "step_" + i,
                    Optional.of("Teklifin satın alma komisyonunda üçüncü kez görüşülmesi ve onayı " + (i + 1)),
                    5 + i));
        }
        standard.subList(5, 8)
                .forEach(stage -> stages.add(at(stage, stage.key().value(), Optional.empty(), stage.position() + 9)));
        SampleFunnel sample = new SampleFunnel(locale, new Pipeline(stages));
        List<Stage> steps = sample.sales.pipeline().steps();
        for (int last = 0; last < steps.size(); last++) {
            StringBuilder way = new StringBuilder("2026-10-05 lead");
            for (int i = 1; i <= last; i++) {
                way.append(", ")
                        .append(LocalDate.of(2026, 10, 5).plusDays(i))
                        .append(' ')
                        .append(steps.get(i).key().value());
            }
            for (int times = 0; times < 3; times++) {
                sample.sales.add(40_000, way.toString());
            }
        }
        return sample;
    }

    private static Stage at(Stage like, String key, Optional<String> name, int position) {
        return new Stage(
                new StageKey(key),
                like.type(),
                like.gate(),
                name,
                position,
                like.probability(),
                like.staleAfterDays(),
                like.exitCriteria(),
                false,
                like.pipeline(),
                like.role(),
                0);
    }

    /** Half a year of believable sales, always the same ones. */
    SampleFunnel withHalfAYear() {
        List<Stage> steps = sales.pipeline().steps();
        double[] chances = {0.64, 0.62, 0.68, 0.58, 0.5};
        int[] days = {5, 7, 8, 9, 9};
        Random random = new Random(20);
        for (LocalDate created = TODAY.minusWeeks(26); !created.isAfter(TODAY); created = created.plusDays(1)) {
            int count = created.getDayOfWeek().getValue() > 5 ? 0 : 2 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                sales.add(10_000 + 1_000L * random.nextInt(90), way(created, steps, chances, days, random));
            }
        }
        for (int i = 0; i < 31; i++) {
            sales.addUndated(20_000, "2026-08-03 lead, 2026-08-03 decision_maker");
        }
        return this;
    }

    private static String way(LocalDate created, List<Stage> steps, double[] chances, int[] days, Random random) {
        StringBuilder way = new StringBuilder(created + " lead");
        LocalDate day = created;
        for (int step = 0; step < chances.length; step++) {
            day = day.plusDays(1 + random.nextInt(2 * days[step]));
            if (day.isAfter(TODAY)) {
                return way.toString();
            }
            double luck = random.nextDouble();
            if (luck > chances[step]) {
                String end = luck > 0.97 ? "parked" : "lost";
                return luck > 0.9 && step == 1 ? way.toString() : way + ", " + day + " " + end;
            }
            boolean skips = step < 3 && random.nextInt(14) == 0;
            if (!skips) {
                way.append(", ")
                        .append(day)
                        .append(' ')
                        .append(steps.get(step + 1).key());
            }
        }
        return way.toString();
    }

    /** Shows the screen and lets it read. */
    SampleFunnel shown() {
        viewModel.shownProperty().set(true);
        tasks.runAll();
        return this;
    }

    FunnelPage page() {
        return viewModel.pageProperty().get().orElseThrow();
    }
}
