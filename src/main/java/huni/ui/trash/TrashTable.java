package huni.ui.trash;

import huni.domain.pipeline.Pipeline;
import huni.domain.trash.RemovedProspect;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import java.util.List;
import java.util.stream.Stream;

/** What was removed, as a table for spreadsheets. */
record TrashTable(Texts texts, Formats formats) {

    ExportTable of(List<RemovedProspect> removed, Pipeline pipeline) {
        DomainWords words = new DomainWords(texts);
        return new ExportTable(
                Stream.of("company", "contact", "stage", "cause", "day")
                        .map(column -> texts.text("trash.column." + column))
                        .toList(),
                writer -> {
                    for (RemovedProspect one : removed) {
                        writer.write(List.of(
                                SheetCell.of(one.company()),
                                SheetCell.of(one.contact()),
                                SheetCell.of(words.stage(pipeline.stage(one.stage()))),
                                SheetCell.of(TrashLine.cause(one, texts)),
                                SheetCell.ofDay(one.at().map(formats::dayOf))));
                    }
                });
    }
}
