package huni.work.exports;

import java.io.IOException;
import java.nio.file.Path;

/** Writes tables as files. */
@FunctionalInterface
public interface SheetFormat {

    /** Writes it as a whole or not at all, over a file of that name. */
    void write(Path file, ExportTable sheet) throws IOException;
}
