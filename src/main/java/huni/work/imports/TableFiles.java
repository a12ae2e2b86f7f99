package huni.work.imports;

import java.nio.file.Path;
import java.util.List;

/** Reads tables from files people bring. */
public interface TableFiles {

    /**
     * Reads the whole file once and says what it is.
     *
     * @throws UnreadableFileException when it is no table or cannot be read
     */
    TableInspection inspect(Path file, TableOverrides overrides) throws UnreadableFileException;

    /**
     * Opens the file for reading its rows.
     *
     * @throws UnreadableFileException when it cannot be read in this shape
     */
    TableFile open(Path file, TableShape shape) throws UnreadableFileException;

    /** A place for the rows of that file that are not imported: beside it, made with the first row. */
    RejectedRows rejected(Path file, List<FileColumn> columns, char delimiter, RejectionWords words);
}
