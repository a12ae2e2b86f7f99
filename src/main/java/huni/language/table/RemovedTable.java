package huni.language.table;

import huni.domain.pipeline.PipelineQuery;
import huni.domain.trash.Removed;
import huni.domain.trash.RemovedPart;
import huni.domain.trash.RemovedProspect;
import huni.domain.trash.TrashQuery;
import huni.language.Formats;
import huni.language.RemovedWords;
import huni.language.Texts;
import huni.work.exports.CountedTable;
import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import java.util.List;

/** All that was removed, the latest first, as a table. */
public record RemovedTable(TrashQuery trash, PipelineQuery pipelines, Texts texts, Formats formats) {

    private static final List<String> COLUMNS =
            List.of("kind", "company", "contact", "stage", "detail", "cause", "day");

    /**
     * For the lane of long reads.
     *
     * @param words that each of them has; blank for all
     */
    public CountedTable of(String words, TableTitles titles) {
        RemovedWords said = new RemovedWords(texts, formats, pipelines.pipeline());
        List<Removed> removed = trash.all(words, Integer.MAX_VALUE);
        return new CountedTable(
                new ExportTable(titles.of("deleted", COLUMNS, texts), writer -> {
                    for (Removed one : removed) {
                        writer.write(cells(one, said));
                    }
                }),
                removed.size());
    }

    private List<SheetCell> cells(Removed one, RemovedWords said) {
        boolean person = one instanceof RemovedPart part && part.what() instanceof RemovedPart.RemovedPerson;
        return List.of(
                SheetCell.of(said.kind(one)),
                SheetCell.of(one.company()),
                SheetCell.of(
                        one instanceof RemovedProspect prospect ? prospect.contact() : person ? said.name(one) : ""),
                SheetCell.of(one instanceof RemovedProspect prospect ? said.stage(prospect) : ""),
                SheetCell.of(
                        one instanceof RemovedProspect
                                ? ""
                                : person ? said.detail(one) : said.name(one) + " · " + said.detail(one)),
                SheetCell.of(said.cause(one)),
                SheetCell.ofDay(one.at().map(formats::dayOf)));
    }
}
