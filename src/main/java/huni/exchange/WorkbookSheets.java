package huni.exchange;

import huni.work.imports.FileProblem;
import huni.work.imports.TableInspection;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The sheets of a workbook and the one that is read: as chosen, else the first visible one whose header names columns
 * that are known, else the first visible one with rows.
 *
 * @param read the index of the sheet, from 0
 */
record WorkbookSheets(List<TableInspection.Sheet> all, int read) {

    /** A file that has no sheets. */
    static final WorkbookSheets NONE = new WorkbookSheets(List.of(), 0);

    private static final int NAMES_OF_A_HEADER = 2;

    /** @throws UnreadableFileException when there is no sheet of the chosen index */
    static WorkbookSheets of(OpenWorkbook workbook, OptionalInt chosen) throws IOException, UnreadableFileException {
        List<OpenWorkbook.SheetBeginning> beginnings = workbook.beginnings();
        List<TableInspection.Sheet> all =
                beginnings.stream().map(OpenWorkbook.SheetBeginning::sheet).toList();
        if (chosen.isPresent() && chosen.getAsInt() >= all.size()) {
            throw Problems.unreadable(
                    workbook.path(),
                    FileProblem.Kind.NO_SUCH_SHEET,
                    String.valueOf(chosen.getAsInt() + 1),
                    String.join(
                            ", ", all.stream().map(TableInspection.Sheet::name).toList()));
        }
        return new WorkbookSheets(all, chosen.orElseGet(() -> likeliest(beginnings)));
    }

    private static int likeliest(List<OpenWorkbook.SheetBeginning> sheets) {
        Predicate<OpenWorkbook.SheetBeginning> visible = sheet -> !sheet.sheet().hidden();
        Predicate<OpenWorkbook.SheetBeginning> filled = sheet -> sheet.sheet().filled();
        Predicate<OpenWorkbook.SheetBeginning> headed =
                sheet -> sheet.rows().stream().anyMatch(row -> Headers.knownNames(row) >= NAMES_OF_A_HEADER);
        return List.of(visible.and(filled).and(headed), visible.and(filled), visible).stream()
                .flatMapToInt(
                        wanted -> IntStream.range(0, sheets.size()).filter(index -> wanted.test(sheets.get(index))))
                .findFirst()
                .orElse(0);
    }
}
