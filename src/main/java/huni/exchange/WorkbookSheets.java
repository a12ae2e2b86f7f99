package huni.exchange;

import huni.domain.Folding;
import huni.work.imports.FileProblem;
import huni.work.imports.TableInspection;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /**
     * @param chosen the name of a sheet, or its number from 1
     * @throws UnreadableFileException when there is no such sheet
     */
    static WorkbookSheets of(OpenWorkbook workbook, Optional<String> chosen)
            throws IOException, UnreadableFileException {
        List<OpenWorkbook.SheetBeginning> beginnings = workbook.beginnings();
        List<TableInspection.Sheet> all =
                beginnings.stream().map(OpenWorkbook.SheetBeginning::sheet).toList();
        if (chosen.isEmpty()) {
            return new WorkbookSheets(all, likeliest(beginnings));
        }
        List<String> names = all.stream().map(TableInspection.Sheet::name).toList();
        int index = index(names, chosen.get());
        if (index < 0 || index >= all.size()) {
            throw Problems.unreadable(
                    workbook.path(), FileProblem.Kind.NO_SUCH_SHEET, chosen.get(), String.join(", ", names));
        }
        return new WorkbookSheets(all, index);
    }

    /** Which sheet is called so, else has that number; -1 for none. */
    private static int index(List<String> names, String chosen) {
        int exact = names.indexOf(chosen);
        List<String> folded = names.stream().map(Folding::fold).toList();
        int alike = exact < 0 ? folded.indexOf(Folding.fold(chosen)) : exact;
        return alike < 0 && NUMBER.matcher(chosen).matches() ? Integer.parseInt(chosen) - 1 : alike;
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
