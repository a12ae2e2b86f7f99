package huni.ui.incentive;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.insight.IncentiveCounts;
import huni.language.DomainWords;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.table.GivenTable;
import huni.language.table.TableTitles;
import huni.ui.door.Performer;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.ui.plan.GivenWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.Money;

/** What was given over all prospects, its counts, and the prospects behind each of them. */
public final class LedgerViewModel implements AutoCloseable {

    private final IncentiveQuery incentives;
    private final PipelineQuery pipelines;
    private final Performer door;
    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;
    private final GivenWords givenWords;
    private final LedgerExits exits;
    private final Latest reading;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<LedgerPage> page =
            new ReadOnlyObjectWrapper<>(this, "page", new LedgerPage(List.of(), List.of(), ""));

    /** Begins to read; close it when its screen closes. */
    public LedgerViewModel(
            IncentiveQuery incentives,
            PipelineQuery pipelines,
            Performer performer,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            LedgerExits exits) {
        this.incentives = incentives;
        this.pipelines = pipelines;
        this.door = performer.forScreen();
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
        this.givenWords = new GivenWords(texts, formats);
        this.exits = exits;
        this.reading = new Latest(tasks);
        this.stopListening = performer.onChanged(_ -> reload());
        reload();
    }

    private void reload() {
        Moment now = door.now();
        reading.run(
                () -> write(incentives.given(now), pipelines.pipeline()),
                page::set,
                failure -> door.problem(
                        texts.text("ledger.read.failed", UnexpectedErrors.log("reading the incentives", failure))));
    }

    private LedgerPage write(List<GivenIncentive> given, Pipeline pipeline) {
        return new LedgerPage(
                IncentiveCounts.of(given, pipeline, formats.today()).stream()
                        .map(this::counts)
                        .toList(),
                given.stream().map(one -> row(one, pipeline)).toList(),
                costs(given));
    }

    private LedgerPage.CountRow counts(IncentiveCounts of) {
        String kind = of.kind().map(givenWords::title).orElse(texts.text("ledger.all"));
        return new LedgerPage.CountRow(
                kind, of.counts().stream().map(count -> cell(kind, count)).toList());
    }

    private LedgerPage.CountCell cell(String kind, IncentiveCounts.GivenCount count) {
        String number = formats.number(count.prospects());
        return new LedgerPage.CountCell(
                number,
                texts.text("ledger.behind", kind, head(count.part())),
                new ListScope.Given(count.counted()),
                count.prospects() == 0);
    }

    /** What a column counts. */
    String head(IncentiveCounts.GivenPart part) {
        return texts.text("ledger.part." + part.name().toLowerCase(Locale.ROOT));
    }

    private LedgerPage.GivenRow row(GivenIncentive one, Pipeline pipeline) {
        Activity activity = one.activity();
        String when = activity.isPlanned()
                ? activity.due().map(due -> DueWords.of(formats, due)).orElse("")
                : formats.day(formats.dayOf(activity.at()));
        return new LedgerPage.GivenRow(
                one.card().prospect(),
                one.card().company(),
                words.stage(pipeline.stage(one.card().stage())),
                Stream.of(givenWords.whole(one.incentive()), activity.subject())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                when,
                activity.body().lines().findFirst().orElse(""),
                one.card()
                        .nextStep()
                        .map(step -> DueWords.of(formats, step.due()))
                        .orElse(""));
    }

    private String costs(List<GivenIncentive> given) {
        return given.stream()
                .filter(one -> !one.activity().isPlanned())
                .flatMap(one -> one.incentive().cost().stream())
                .collect(Collectors.groupingBy(Money::getCurrencyUnit, Collectors.reducing(Money::plus)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .map(formats::money)
                .collect(Collectors.joining(" + "));
    }

    void open(LedgerPage.GivenRow row) {
        exits.open(row.prospect());
    }

    void show(LedgerPage.CountCell cell) {
        exits.showList(cell.title(), cell.scope());
    }

    /** Writes all of it into a file. */
    void save() {
        Moment now = door.now();
        exits.save(() -> new GivenTable(incentives, pipelines, texts, formats).of(now, TableTitles.WORDS));
    }

    /** Goes back to where the person came from. */
    void leave() {
        exits.close();
    }

    @Override
    public void close() {
        door.leave();
        reading.drop();
        stopListening.run();
    }

    /** What is shown. */
    ReadOnlyObjectProperty<LedgerPage> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
