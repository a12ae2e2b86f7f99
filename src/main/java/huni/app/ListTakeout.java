package huni.app;

import huni.language.Texts;
import huni.ui.data.ExportExits;
import huni.ui.data.ExportViewModel;
import huni.ui.data.Takeout;
import huni.ui.door.ListExport;
import huni.work.archive.ArchiveWatch;
import huni.work.exports.CountedTable;
import huni.work.exports.SheetFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Writes what any list shows into a file; where that takes long a notice tells how far it is and stops it.
 *
 * @param formats how a file of that name is written
 */
record ListTakeout(WindowParts parts, UserFiles files, Function<Path, SheetFormat> formats) implements ListExport {

    @Override
    public void save(String list, Callable<CountedTable> table) {
        ExportViewModel export = new ExportViewModel(
                parts.tasks(),
                parts.texts(),
                new ExportExits(
                        (what, onChosen) -> files.saveAs(parts.exportName(list), what.endings(), onChosen),
                        new Lines(table, formats),
                        files::saved,
                        parts.notices()::problem,
                        parts.failures()::accept));
        new ExportNotice(parts.notices(), parts.texts()).follow(export);
        export.start(Takeout.TABLE);
    }

    /** The lines of a list, counted while they are written. */
    private record Lines(Callable<CountedTable> table, Function<Path, SheetFormat> formats)
            implements ExportExits.FileWriting {

        @Override
        public long write(Takeout what, Path file, ArchiveWatch watch) throws Exception {
            return table.call().writtenTo(file, formats.apply(file), watch);
        }

        @Override
        public String said(Takeout what, long count, Path file, Texts texts) {
            return texts.text("app.export.done.lines", count, file);
        }
    }
}
