package huni.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.Person;
import huni.domain.board.CardFilter;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.QuotaQuery;
import huni.insight.Forecast;
import huni.insight.Movement;
import huni.insight.RunningQuota;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepRates;
import huni.insight.Summary;
import huni.insight.ThreeNumbers;
import huni.insight.coach.CoachReading;
import huni.language.Formats;
import huni.language.coach.CoachWriter;
import huni.work.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the numbers of a store are. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final int WEEKS = 8;

    /** What can be asked. */
    enum Report {
        SUMMARY,
        SNAPSHOT,
        FUNNEL,
        MOVEMENT,
        RATES,
        QUOTA,
        COACH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Program program;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The report of a week is a command below this one, so that this may be left out, for it alone. */
    @Parameters(
            arity = "0..1",
            paramLabel = "summary|snapshot|funnel|movement|rates|quota|coach",
            descriptionKey = "report.which")
    private Optional<Report> named = Optional.empty();

    private Report report = Report.SUMMARY;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "report.from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "report.to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "report.at")
    private Optional<LocalDate> at = Optional.empty();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private PipelineChoice pipelines = new PipelineChoice();

    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "report.person")
    private Optional<String> person = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ReportCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        report = named.orElseThrow(() -> new MissingParameterException(
                spec.commandLine(), spec.positionalParameters().getFirst(), "which report"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new ParameterException(
                    spec.commandLine(), console.texts().text("report.order", to.get(), from.get()));
        }
        refuse(at.isPresent() && report != Report.SNAPSHOT, "--at");
        refuse(person.isPresent() && report != Report.QUOTA, "--person");
        boolean ofNow = report == Report.RATES || report == Report.QUOTA || report == Report.COACH;
        refuse(from.isPresent() && (report == Report.SNAPSHOT || ofNow), "--from");
        refuse(to.isPresent() && ofNow, "--to");
        try (OpenStore open = program.openExisting(store.folder())) {
            switch (report) {
                case SUMMARY -> summary(open);
                case SNAPSHOT -> snapshot(open);
                case FUNNEL -> funnel(open);
                case MOVEMENT -> movement(open);
                case RATES -> rates(open);
                case QUOTA -> quota(open);
                case COACH -> coach(open);
            }
        }
        return ExitCode.OK;
    }

    private void refuse(boolean useless, String option) {
        if (useless) {
            throw new ParameterException(
                    spec.commandLine(), console.texts().text("report.useless", option, report.toString()));
        }
    }

    private void summary(OpenStore open) {
        Moment now = open.workspace().now();
        DaySpan closed = new DaySpan(from.orElse(Summary.EVER.from()), to.orElse(Summary.EVER.to()));
        Optional<PipelineKey> one = pipelines.in(open, console);
        Pipeline all = open.pipelines().pipeline();
        Summary summary = Summary.of(
                one.map(all::of).orElse(all),
                open.board().totals(CardFilter.ALL, closed, now),
                open.workspace().settings().currency(),
                one.map(key -> (long) open.history().withoutDate(key).size()).orElseGet(open.history()::withoutDate),
                open.history().undatedEntries());
        // Beside the figures of one pipeline, the quota over all would be compared with what it is not of.
        Optional<RunningQuota> numbers = running(open, one.map(open.quota()::of).orElse(open.quota()));
        tell(one, ReportJson.of(summary, from, to, numbers.map(QuotaJson::of)), text -> {
            text.summary(summary, Optional.of(closed).filter(days -> !days.equals(Summary.EVER)));
            numbers.ifPresent(text::quota);
        });
    }

    private void quota(OpenStore open) throws CommandFailedException {
        if (person.isPresent()) {
            personsQuota(open);
            return;
        }
        Optional<PipelineKey> named = pipelines.in(open, console);
        Optional<RunningQuota> numbers =
                running(open, named.map(open.quota()::heldBy).orElse(open.quota()));
        Optional<PipelineKey> of = numbers.flatMap(one -> one.numbers().quota().pipeline());
        List<PipelineHeading> headings = open.pipelines().headings();
        // What stands around them takes long to read, and people have the screen for it.
        QuotaReport told = new QuotaReport(
                numbers.map(QuotaJson::of), numbers.filter(_ -> json).map(one -> around(open, one.numbers())));
        tell(of, told, text -> {
            if (PipelineHeading.shown(headings).size() > 1) {
                text.whose(of.map(key -> PipelineHeading.of(key, headings)));
            }
            named.filter(_ -> of.isEmpty()).ifPresent(key -> text.withoutQuota(PipelineHeading.of(key, headings)));
            numbers.ifPresentOrElse(text::quota, text::noQuota);
        });
    }

    private void personsQuota(OpenStore open) throws CommandFailedException {
        Person one = PeopleCommand.here(person.orElseThrow(), PeopleCommand.of(open, console), console);
        QuotaQuery own = open.quota().of(one.id());
        new PersonsQuotaReport(one, console)
                .tell(running(open, pipelines.in(open, console).map(own::heldBy).orElse(own)), json);
    }

    private static AroundQuotaJson around(OpenStore open, ThreeNumbers numbers) {
        QuotaQuery own = numbers.quota().pipeline().map(open.quota()::of).orElse(open.quota());
        Workspace workspace = open.workspace();
        return AroundQuotaJson.of(
                open.aroundQuota().read(numbers, own, workspace.workingTime(), workspace.now()),
                workspace.settings().commission());
    }

    /**
     * What the screen of the quota shows; null in JSON if no quota is set.
     *
     * @param quota the figures of the strip
     * @param around the others
     */
    record QuotaReport(Optional<QuotaJson> quota, Optional<AroundQuotaJson> around) {}

    private static Optional<RunningQuota> running(OpenStore open, QuotaQuery held) {
        return held.quota()
                .map(quota -> RunningQuota.of(quota, held, open.pipelines().pipeline(), forecast(open)));
    }

    private void snapshot(OpenStore open) {
        LocalDate day = at.or(() -> to).orElseGet(() -> open.workspace().now().day());
        Pipeline pipeline = pipeline(open);
        CurrencyUnit currency = open.workspace().settings().currency();
        LocalDate today = open.workspace().now().day();
        Optional<Forecast> forecast = day.isBefore(today) ? Optional.empty() : Optional.of(forecast(open));
        // What stands there now, as on the board, with a win dated ahead in its stage too.
        List<Holding> held =
                day.equals(today) ? open.history().holdings() : open.history().holdings(day);
        Snapshot snapshot = Snapshot.of(day, pipeline, held, forecast, currency);
        tell(of(pipeline), ReportJson.of(snapshot, currency), text -> text.snapshot(snapshot, pipeline));
    }

    /** The stages of the pipeline that was named, else of the first. */
    private Pipeline pipeline(OpenStore open) {
        return open.pipelines().pipeline().of(pipelines.in(open, console).orElse(PipelineKey.FIRST));
    }

    private static Forecast forecast(OpenStore open) {
        return open.forecasts().on(open.workspace().now().day(), () -> {});
    }

    private void funnel(OpenStore open) {
        Pipeline pipeline = pipeline(open);
        FunnelFigures figures = FunnelFigures.of(open, pipeline, period(open));
        tell(
                of(pipeline),
                FunnelJson.of(figures, open.workspace().settings().currency()),
                text -> text.funnel(figures, pipeline));
    }

    private void movement(OpenStore open) {
        Pipeline pipeline = pipeline(open);
        DaySpan weeks = Movement.wholeWeeks(period(open));
        Movement movement = Movement.of(
                pipeline,
                weeks,
                open.history().firstEntries(weeks),
                open.history().undatedEntries());
        tell(of(pipeline), ReportJson.of(movement), text -> text.movement(movement, pipeline));
    }

    private void rates(OpenStore open) {
        Pipeline pipeline = pipeline(open);
        LocalDate today = open.workspace().now().day();
        StepRates rates = new StepRates(open.history().entries(), today);
        Spells spells = Spells.of(pipeline, open.history().times(), today);
        Map<StageKey, Long> undated = open.history().undatedEntries();
        tell(
                of(pipeline),
                RatesJson.of(pipeline, rates, spells, undated),
                text -> text.rates(pipeline, rates, spells, undated));
    }

    private void coach(OpenStore open) {
        PipelineKey one = pipelines.in(open, console).orElse(PipelineKey.FIRST);
        Moment now = open.workspace().now();
        CurrencyUnit currency = open.workspace().settings().currency();
        CoachReading reading = open.coach().read(one, now, open.workspace().workingTime(), currency, () -> {});
        Formats formats = new Formats(console.texts(), Clock.fixed(now.instant(), now.zone()), currency);
        tell(
                of(reading.pipeline()),
                CoachJson.of(reading),
                _ -> new CoachText(console).print(new CoachWriter(console.texts(), formats).page(reading)));
    }

    /** The days asked for; the eight weeks up to the last one, if no first one is. */
    private DaySpan period(OpenStore open) {
        LocalDate today = open.workspace().now().day();
        LocalDate last = to.orElseGet(() -> from.filter(today::isBefore).orElse(today));
        return new DaySpan(from.orElseGet(() -> DaySpan.weeks(WEEKS, last).from()), last);
    }

    private static Optional<PipelineKey> of(Pipeline pipeline) {
        return Optional.of(pipeline.first().pipeline());
    }

    /** A report and the pipeline it is of; null in JSON if it is of all. */
    record OfPipeline(
            Optional<String> pipeline, @JsonUnwrapped Object report) {}

    private void tell(Optional<PipelineKey> of, Object result, Consumer<ReportText> asText) {
        if (json) {
            console.printJson(new OfPipeline(of.map(PipelineKey::value), result));
        } else {
            asText.accept(new ReportText(console));
        }
    }
}
