package huni.ui.coach;

import huni.domain.PeopleQuery;
import huni.domain.PersonId;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.coach.CoachDismissal;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.insight.KeptForecast;
import huni.insight.coach.CoachReader;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.coach.CoachPage;
import huni.ui.door.Performer;
import huni.ui.field.ShownPipeline;
import huni.ui.field.owner.ShownOwner;
import huni.ui.field.owner.ShownPart;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.FakeQuotaQuery;
import huni.work.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** The coach on made-up sales; the lists it opened are written down. */
final class SampleCoach {

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final List<String> BUNDLES =
            List.of("huni/ui/kit/texts", "huni/ui/field/texts", "huni/ui/coach/texts");

    final List<ListScope> opened = new ArrayList<>();
    /** Whose prospects the opened lists are of. */
    final List<Optional<PersonId>> owners = new ArrayList<>();

    final Notices notices = new Notices();
    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final CoachedSales sales = new CoachedSales();
    final Workspace workspace;
    final Texts texts;
    final CoachViewModel viewModel;
    /** What was answered before today. */
    final List<CoachDismissal> answeredBefore = new ArrayList<>();

    final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
    Pipeline pipeline = Pipeline.standard();

    private final FakeLedger ledger = new FakeLedger();

    SampleCoach(Locale locale) {
        this(locale, PeopleQuery.ALONE, _ -> Set.of());
    }

    /** @param theirs the prospects that somebody looks after */
    SampleCoach(Locale locale, PeopleQuery people, Function<PersonId, Set<ProspectId>> theirs) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZONE);
        texts = Texts.in(locale, BUNDLES);
        workspace = new Workspace(ledger, clock, Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, ZONE.getId()));
        Performer performer = new Performer(workspace, tasks, notices, texts, _ -> () -> {});
        viewModel = new CoachViewModel(
                new CoachReader(
                        sales,
                        sales,
                        () -> pipeline,
                        new KeptForecast(sales, sales, new FakePipelines(ledger)),
                        OwnedQuota.of(new FakeQuotaQuery(ledger), theirs),
                        sales::calls),
                new CoachViewModel.Chosen(
                        part(new FakePipelines(ledger), people, performer, tasks, preferences, texts), preferences),
                performer,
                tasks,
                texts,
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                (_, list) -> {
                    opened.add(list.scope());
                    owners.add(list.owner());
                });
    }

    /** What is remembered to be shown. */
    static ShownPart part(
            PipelineQuery pipelines,
            PeopleQuery people,
            Performer performer,
            QueuedTaskRunner tasks,
            Preferences preferences,
            Texts texts) {
        return new ShownPart(
                new ShownPipeline(pipelines, performer, tasks, preferences, texts),
                new ShownOwner(people, performer, tasks, preferences, _ -> {}));
    }

    SampleCoach withTwoYears() {
        sales.withTwoYears(TODAY);
        return this;
    }

    /** Shows the screen and reads. */
    CoachPage read() {
        sales.answers.clear();
        sales.answers.addAll(answeredBefore);
        sales.answers.addAll(ledger.records().all(CoachDismissal.class));
        viewModel.shownProperty().set(false);
        viewModel.shownProperty().set(true);
        tasks.runAll();
        return viewModel.pageProperty().get().orElseThrow();
    }
}
