package huni.work.imports;

import java.nio.file.Path;

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
}
