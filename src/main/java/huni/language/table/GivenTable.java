package huni.language.table;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.dossier.GivenIncentive;
import huni.domain.dossier.IncentiveQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.work.exports.CountedTable;
import huni.work.exports.ExportTable;
import huni.work.exports.ExportTable.CellsTaker;
import huni.work.exports.SheetCell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** All that was given to move prospects, the latest first, as a table with real days and amounts. */
public record GivenTable(IncentiveQuery incentives, PipelineQuery pipelines, Texts texts, Formats formats) {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of(
            "company",
            "stage",
            "kind",
            "subject",
            "day",
            "state",
            "until",
            "cost",
            "currency",
            "result",
            "next",
            "next_day");

    /** Read while it is written. For the lane of long reads. */
    public CountedTable of(Moment now, TableTitles titles) {
        Pipeline pipeline = pipelines.pipeline();
        return new CountedTable(
                new ExportTable(titles.of("given", COLUMNS, texts), writer -> write(now, pipeline, writer)),
                incentives.count());
    }

    private void write(Moment now, Pipeline pipeline, CellsTaker writer) throws IOException {
        Optional<Activity> last = Optional.empty();
        do {
            IncentiveQuery.GivenPage page = incentives.page(last, AT_ONCE, now);
            for (GivenIncentive one : page.given()) {
                writer.write(cells(one, pipeline));
            }
            last = page.last();
        } while (last.isPresent());
    }

    private List<SheetCell> cells(GivenIncentive one, Pipeline pipeline) {
        DomainWords words = new DomainWords(texts);
        Activity activity = one.activity();
        return List.of(
                SheetCell.of(one.card().company()),
                SheetCell.of(words.stage(pipeline.stage(one.card().stage()))),
                SheetCell.of(words.incentive(one.incentive().kind())),
                SheetCell.of(activity.subject()),
                activity.isPlanned()
                        ? SheetCell.ofDay(activity.due().map(Due::day))
                        : new SheetCell.Day(formats.dayOf(activity.at())),
                SheetCell.of(texts.text(activity.isPlanned() ? "ledger.state.planned" : "ledger.state.given")),
                SheetCell.ofDay(one.incentive().ends()),
                SheetCell.ofAmount(one.incentive().cost().map(Money::getAmount)),
                SheetCell.of(one.incentive()
                        .cost()
                        .map(cost -> cost.getCurrencyUnit().getCode())
                        .orElse("")),
                SheetCell.of(activity.body()),
                SheetCell.of(one.card()
                        .nextStep()
                        .map(step -> words.planned(step.kind(), step.role(), step.subject()))
                        .orElse("")),
                SheetCell.ofDay(one.card().nextStep().map(step -> step.due().day())));
    }
}
