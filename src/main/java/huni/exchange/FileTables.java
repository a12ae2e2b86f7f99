package huni.exchange;

import huni.work.imports.FileColumn;
import huni.work.imports.RejectedRows;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableFile;
import huni.work.imports.TableFiles;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables in CSV and XLSX files, told apart by their content. */
public final class FileTables implements TableFiles {

    @Override
    public TableInspection inspect(Path file, TableOverrides overrides) throws UnreadableFileException {
        try {
            Inspector inspector = FileKind.of(file) == TableShape.Kind.XLSX
                    ? Inspector.ofWorkbook(file, overrides)
                    : Inspector.ofText(file, overrides);
            return inspector.inspect();
        } catch (IOException e) {
            throw HeadedTable.problem(file, e);
        }
    }

    @Override
    public TableFile open(Path file, TableShape shape) throws UnreadableFileException {
        try {
            if (FileKind.of(file) == TableShape.Kind.XLSX) {
                XlsxGuard.check(file);
            }
            return HeadedTable.over(file, rows(file, shape), shape.headerRow());
        } catch (IOException e) {
            throw HeadedTable.problem(file, e);
        }
    }

    @Override
    public RejectedRows rejected(Path file, List<FileColumn> columns, char delimiter, RejectionWords words) {
        return new RejectedRowsFile(file, Path.of(System.getProperty("user.home", ".")), columns, delimiter, words);
    }

    static RawRows rows(Path file, TableShape shape) throws IOException {
        return switch (shape.kind()) {
            case CSV -> new CsvRows(file, Charset.forName(shape.encoding()), shape.delimiter());
            case XLSX -> new XlsxRows(file, shape.sheet(), shape.numbers(), Files.size(file));
        };
    }
}
