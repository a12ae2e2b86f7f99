package huni.command;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.board.CardFilter;
import huni.domain.pipeline.Pipeline;
import huni.insight.Forecast;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepRates;
import huni.insight.Summary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
        RATES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Program program;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "summary|snapshot|funnel|movement|rates", descriptionKey = "report.which")
    private Report report = Report.SUMMARY;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "report.from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "report.to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "report.at")
    private Optional<LocalDate> at = Optional.empty();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ReportCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new ParameterException(
                    spec.commandLine(), console.texts().text("report.order", to.get(), from.get()));
        }
        refuse(at.isPresent() && report != Report.SNAPSHOT, "--at");
        refuse(from.isPresent() && (report == Report.SNAPSHOT || report == Report.RATES), "--from");
        refuse(to.isPresent() && report == Report.RATES, "--to");
        try (OpenStore open = program.openExisting(store.folder())) {
            switch (report) {
                case SUMMARY -> summary(open);
                case SNAPSHOT -> snapshot(open);
                case FUNNEL -> funnel(open);
                case MOVEMENT -> movement(open);
                case RATES -> rates(open);
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
        Summary summary = Summary.of(
                open.pipelines().pipeline(),
                open.board().totals(CardFilter.ALL, closed, now),
                open.workspace().settings().currency(),
                open.history().withoutDate(),
                open.history().undatedEntries());
        tell(ReportJson.of(summary), text -> text.summary(summary));
    }

    private void snapshot(OpenStore open) {
        LocalDate day = at.or(() -> to).orElseGet(() -> open.workspace().now().day());
        Pipeline pipeline = open.pipelines().pipeline();
        CurrencyUnit currency = open.workspace().settings().currency();
        LocalDate today = open.workspace().now().day();
        Optional<Forecast> forecast = day.isBefore(today) ? Optional.empty() : Optional.of(forecast(open));
        Snapshot snapshot = Snapshot.of(day, pipeline, open.history().holdings(day), forecast, currency);
        tell(ReportJson.of(snapshot), text -> text.snapshot(snapshot, pipeline));
    }

    private static Forecast forecast(OpenStore open) {
        return open.forecasts().on(open.workspace().now().day(), () -> {});
    }

    private void funnel(OpenStore open) {
        Pipeline pipeline = open.pipelines().pipeline();
        LocalDate today = open.workspace().now().day();
        FunnelRules rules =
                new FunnelRules(pipeline, new StepRates(open.history().entries(), today), today);
        Funnel funnel = rules.funnel(open.history(), period(open));
        tell(ReportJson.of(funnel), text -> text.funnel(funnel, pipeline));
    }

    private void movement(OpenStore open) {
        Pipeline pipeline = open.pipelines().pipeline();
        DaySpan weeks = Movement.wholeWeeks(period(open));
        Movement movement = Movement.of(
                pipeline,
                weeks,
                open.history().firstEntries(weeks),
                open.history().undatedEntries());
        tell(ReportJson.of(movement), text -> text.movement(movement, pipeline));
    }

    private void rates(OpenStore open) {
        Pipeline pipeline = open.pipelines().pipeline();
        LocalDate today = open.workspace().now().day();
        StepRates rates = new StepRates(open.history().entries(), today);
        Spells spells = Spells.of(pipeline, open.history().times(), today);
        tell(RatesJson.of(pipeline, rates, spells), text -> text.rates(pipeline, rates, spells));
    }

    /** The days asked for; the eight weeks up to the last one, if no first one is. */
    private DaySpan period(OpenStore open) {
        LocalDate today = open.workspace().now().day();
        LocalDate last = to.orElseGet(() -> from.filter(today::isBefore).orElse(today));
        return new DaySpan(from.orElseGet(() -> DaySpan.weeks(WEEKS, last).from()), last);
    }

    private void tell(Object result, Consumer<ReportText> asText) {
        if (json) {
            console.printJson(result);
        } else {
            asText.accept(new ReportText(console));
        }
    }
}
