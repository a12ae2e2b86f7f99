package huni.exchange;

import huni.work.imports.MatchWords;
import huni.work.imports.MatchedRow;
import huni.work.imports.MatchedRows;
import huni.work.imports.UnreadableFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rows whose prospect was there already: which prospect, by what it was found, and what became of the row. */
final class MatchedRowsFile implements MatchedRows {

    private static final String SUFFIX = "-matched.csv";

    private final ListFile file;
    private final MatchWords words;

    MatchedRowsFile(Path imported, Path elsewhere, char delimiter, MatchWords words) {
        this.words = words;
        this.file =
                new ListFile(ListFile.beside(imported.toAbsolutePath(), SUFFIX), elsewhere, words.titles(), delimiter);
    }

    @Override
    public void add(MatchedRow row) throws UnreadableFileException {
        file.add(List.of(
                String.valueOf(row.number()),
                row.company(),
                row.prospect(),
                words.by().apply(row.by()),
                words.fate().apply(row.fate())));
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
