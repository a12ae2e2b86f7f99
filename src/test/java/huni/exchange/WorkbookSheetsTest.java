package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.work.imports.FileProblem;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookSheetsTest {

    @TempDir
    Path folder;

    private Path write(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Huni", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private static Worksheet sheet(Workbook workbook, String name, String[]... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                sheet.value(row, column, rows[row][column]);
            }
        }
        return sheet;
    }

    private static final String[] HEADER = {"Firma", "Tutar", "Aşama"};

    @Test
    void hiddenSheetOfListsIsNotTheTable() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            sheet(workbook, "Lists", new String[] {"Name", "Status"}, new String[] {"Low", "Active"})
                    .setVisibilityState(VisibilityState.HIDDEN);
            sheet(workbook, "Fırsatlar", HEADER, new String[] {"Gül Ambalaj", "15000", "Yeni aday"});
        });

        TableInspection table = Tables.inspect(file);

        assertEquals(1, table.shape().sheet());
        assertEquals(
                List.of(true, false),
                table.sheets().stream().map(TableInspection.Sheet::hidden).toList());
        assertEquals(List.of(), table.sheetsNotRead());
    }

    @Test
    void coverBeforeTheTableIsPassedOver() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            sheet(workbook, "Kapak", new String[] {"2026 SATIŞ TAKİP"}, new String[] {"Hazırlayan: Satış"});
            sheet(workbook, "Fırsatlar", HEADER, new String[] {"Gül Ambalaj", "15000", "Yeni aday"});
        });

        assertEquals(1, Tables.inspect(file).shape().sheet());
    }

    @Test
    void furtherSheetsWithRowsAreNamed() throws IOException, UnreadableFileException {
        Path file = write(workbook -> {
            for (String month : List.of("Ekim", "Kasım", "Aralık")) {
                sheet(workbook, month, HEADER, new String[] {"Gül Ambalaj", "15000", "Yeni aday"});
            }
            workbook.newWorksheet("Boş");
        });

        TableInspection table = Tables.inspect(file);

        assertEquals(0, table.shape().sheet());
        assertEquals(List.of("Kasım", "Aralık"), table.sheetsNotRead());
    }

    @Test
    void sheetThatDoesNotExistIsRefusedWithTheNamesOfThoseThatDo() throws IOException {
        Path file = write(workbook -> sheet(workbook, "Ekim", HEADER, new String[] {"Gül", "1", "Yeni aday"}));

        FileProblem problem;
        try {
            throw new AssertionError(new FileTables()
                    .inspect(file, TableOverrides.NONE.withSheet(Optional.of("9")), () -> false)
                    .toString());
        } catch (UnreadableFileException expected) {
            problem = expected.problem();
        }

        assertEquals(FileProblem.of(FileProblem.Kind.NO_SUCH_SHEET, "table.xlsx", "9", "Ekim"), problem);
    }
}
