package huni.ui.incentive;

import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.dossier.GivenIncentive;
import huni.domain.pipeline.Pipeline;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What was given, as a table for spreadsheets: with real days and amounts. */
record LedgerTable(Texts texts, Formats formats) {

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

    ExportTable of(List<GivenIncentive> given, Pipeline pipeline) {
        return new ExportTable(
                COLUMNS.stream()
                        .map(column -> texts.text("ledger.column." + column))
                        .toList(),
                writer -> {
                    for (GivenIncentive one : given) {
                        writer.write(cells(one, pipeline));
                    }
                });
    }

    private List<SheetCell> cells(GivenIncentive one, Pipeline pipeline) {
        DomainWords words = new DomainWords(texts);
        Activity activity = one.activity();
        return Stream.of(
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
                        SheetCell.ofDay(
                                one.card().nextStep().map(step -> step.due().day())))
                .toList();
    }
}
