package huni.work.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Reads tables from files people bring. */
public interface TableFiles {

    /**
     * Opens the file once, reads all of it and says what it is.
     *
     * @param monitor told how far reading has come, and asked at each row; when it says so, reading ends
     * @throws UnreadableFileException when it is no table or cannot be read
     * @throws CancellationException when it was cancelled
     */
    TableInspection inspect(Path file, TableOverrides overrides, ImportMonitor monitor) throws UnreadableFileException;

    /**
     * Opens the file for reading its rows.
     *
     * @throws UnreadableFileException when it cannot be read in this shape
     */
    TableFile open(Path file, TableShape shape) throws UnreadableFileException;

    /** A place for the rows of that file that are not imported: beside it, made with the first row. */
    RejectedRows rejected(Path file, List<FileColumn> columns, char delimiter, RejectionWords words);

    /** A place for the list of rows of that file whose prospect was there already: beside it, made with the first row. */
    MatchedRows matched(Path file, char delimiter, MatchWords words);
}
