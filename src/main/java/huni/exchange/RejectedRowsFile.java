package huni.exchange;

import huni.work.imports.BadRow;
import huni.work.imports.FileColumn;
import huni.work.imports.RejectedRows;
import huni.work.imports.RejectionWords;
import huni.work.imports.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that were not imported: the imported file's columns, then the row's number and the reasons. */
final class RejectedRowsFile implements RejectedRows {

    private static final String SUFFIX = "-rejected.csv";

    private final ListFile file;
    private final int columns;
    private final RejectionWords words;

    /** @param elsewhere the folder that is written to where the imported file's own folder cannot be */
    RejectedRowsFile(Path imported, Path elsewhere, List<FileColumn> columns, char delimiter, RejectionWords words) {
        this.words = words;
        this.columns = columns.size();
        List<String> titles =
                new ArrayList<>(columns.stream().map(FileColumn::name).toList());
        titles.add(words.rowTitle());
        titles.add(words.reasonTitle());
        this.file = new ListFile(ListFile.beside(imported.toAbsolutePath(), SUFFIX), elsewhere, titles, delimiter);
    }

    @Override
    public void add(BadRow row) throws UnreadableFileException {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(columns, words.reasons(row));
        cells.add(columns, String.valueOf(row.number()));
        file.add(cells);
    }

    @Override
    public Optional<Path> finish() throws UnreadableFileException {
        return file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
