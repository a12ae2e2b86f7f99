package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompressedRowsTest {

    private static final int MANY = 100_000;

    private static List<TableLine> all(CompressedRows rows) throws UnreadableFileException {
        List<TableLine> lines = new ArrayList<>();
        try (TableLines reading = rows.lines()) {
            for (Optional<TableLine> line = reading.next(); line.isPresent(); line = reading.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private static TableRow sale(long number) {
        return new TableRow(
                number,
                List.of(
                        "F-" + number,
                        "Işık Yapı " + number * 7919 % 100_003 + " A.Ş.",
                        "Ayşe Çağ",
                        "0532 " + number * 104_729 % 9_999_991,
                        "ayse" + number + "@isik.example",
                        "Görüşülüyor",
                        "0" + (1 + number % 9) + ".03.2026",
                        number * 31 % 90_000 + ",50",
                        ""));
    }

    @Test
    void rowsComeBackAsTheyWereAddedAsOftenAsWanted() throws UnreadableFileException {
        List<TableLine> lines = List.of(
                new TableRow(2, List.of("Işık, Yapı", "", "one\ntwo", "\u0000")),
                new BadRow(3, List.of("x"), RejectReason.of(RejectReason.Kind.WRONG_NUMBER_OF_CELLS, "4", "1")),
                new TableRow(1_000_000, List.of("a", "b", "ş".repeat(100_000), "d")));
        CompressedRows.Writer writer = new CompressedRows.Writer();
        lines.forEach(writer::add);
        CompressedRows rows = writer.finish().orElseThrow();

        assertEquals(lines, all(rows));
        assertEquals(lines, all(rows));
    }

    @Test
    void aHundredThousandRowsTakeAFewMegabytes() throws UnreadableFileException {
        CompressedRows.Writer writer = new CompressedRows.Writer();
        for (int i = 0; i < MANY; i++) {
            writer.add(sale(i));
        }
        CompressedRows rows = writer.finish().orElseThrow();

        assertTrue(rows.size() < 6_000_000, "bytes: " + rows.size());
        assertEquals(MANY, all(rows).size());
    }

    @Test
    void moreThanIsKeptIsNotKeptAtAll() {
        CompressedRows.Writer writer = new CompressedRows.Writer(100_000);
        for (int i = 0; i < MANY; i++) {
            writer.add(sale(i));
        }

        assertEquals(Optional.empty(), writer.finish());
    }
}
