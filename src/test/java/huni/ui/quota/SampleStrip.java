package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.People;
import huni.domain.PersonId;
import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.history.Course;
import huni.domain.history.CourseQuery;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.MoveTrial;
import huni.insight.OtherCurrency;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.WhatIf;
import huni.ui.field.owner.ShownOwner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Changed;
import huni.work.FakeLedger;
import huni.work.FakePipelines;
import huni.work.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
    final FakeLedger ledger = new FakeLedger();
    final Workspace workspace = new Workspace(ledger, CLOCK, Runnable::run);
    final List<String> asked = new ArrayList<>();
    final List<Optional<PersonId>> undatedOf = new ArrayList<>();
    final List<Exception> failures = new ArrayList<>();
    final QuotaStripViewModel viewModel;
    final Texts texts;
    final WhatIf whatIf;
    private Optional<QuotaStripReading> sales = Optional.empty();
    private Optional<QuotaStripReading> tried = Optional.empty();

    public SampleStrip(Texts texts) {
        this.texts = texts;
        whatIf = new WhatIf(new Notices(), texts);
        viewModel = new QuotaStripViewModel(
                new QuotaNumbers() {
                    @Override
                    public Optional<QuotaStripReading> read(
                            LocalDate today, QuotaHolder whose, Changed change, Runnable between) {
                        return sales;
                    }

                    @Override
                    public List<ProspectId> sales() {
                        return List.of(new ProspectId(new UUID(0, 1)), new ProspectId(new UUID(0, 2)));
                    }

                    @Override
                    public Optional<QuotaStripReading> tried(MoveTrial trial, Runnable between) {
                        return tried;
                    }
                },
                new Performer(workspace, tasks, new Notices(), texts, _ -> () -> {}),
                tasks,
                texts,
                formats(texts),
                failures::add,
                new QuotaExits(
                        () -> asked.add("quota"),
                        undatedOf::add,
                        (title, scope) -> asked.add(title + ": " + size(scope))));
        viewModel.follow(whatIf);
        tasks.runAll();
    }

    /** These work here. */
    ShownOwner among(People people) {
        ShownOwner owner = new ShownOwner(
                () -> people,
                new Performer(workspace, tasks, new Notices(), texts, _ -> () -> {}),
                tasks,
                new Preferences(PersonalSettings.DEFAULT),
                failures::add);
        viewModel.follow(owner);
        tasks.runAll();
        return owner;
    }

    /** Tries something that leads to these numbers. */
    void tryOut(QuotaStripReading then) {
        tried = Optional.of(then);
        whatIf.begin();
        whatIf.keep(Set.of(new ProspectId(new UUID(0, 1))), new StageKey("won"));
        tasks.runAll();
    }

    private static int size(ListScope scope) {
        return scope instanceof ListScope.Chosen chosen ? chosen.prospects().size() : 0;
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
        show(sales(300_000, 120_000, List.of(), open(200_000, "0.54"), open(148_000, "1")));
    }

    void show(QuotaStripReading reading) {
        sales = Optional.of(reading);
        workspace.lookAgain();
        tasks.runAll();
    }

    /** An open prospect that is about to close; without a chance of its own it has the stage's. */
    static Course open(long worth, String chance) {
        ProspectId id = new ProspectId(new UUID(0, worth));
        LocalDate today = LocalDate.now(CLOCK);
        StageEvent entered = new StageEvent(
                new UUID(1, worth),
                id,
                today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                today,
                Optional.empty(),
                CLOSING,
                StageEvent.Kind.CREATED,
                MoveSource.FORM,
                "",
                Optional.empty());
        return new Course(
                id,
                Optional.of(LocalDate.of(2026, 3, 2)),
                StageHistory.of(List.of(entered)),
                Optional.of(Money.of(TRY, worth)),
                chance.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(chance)),
                Optional.empty());
    }

    /** Sales of the month in lira, two of them won. */
    static QuotaStripReading sales(long quota, long won, List<OtherCurrency> leftOut, Course... open) {
        CourseQuery courses = new CourseQuery() {
            @Override
            public void eachCourse(Consumer<? super Course> each) {
                List.of(open).forEach(each);
            }

            @Override
            public List<Course> courses(Collection<ProspectId> prospects) {
                return List.of(open);
            }
        };
        Forecast forecast = new KeptForecast(courses, courses, new FakePipelines(new FakeLedger()))
                .on(LocalDate.now(CLOCK), () -> {});
        ThreeNumbers numbers = ThreeNumbers.of(
                new Quota(QuotaPeriod.MONTH, Money.of(TRY, quota), 1), NOVEMBER, Money.of(TRY, won), forecast);
        return new QuotaStripReading(
                numbers,
                QuotaStripReading.Whose.ALONE,
                new QuotaStripReading.Wins(2, 0, 0, 0),
                Pipeline.standard(),
                leftOut,
                List.of());
    }
}
