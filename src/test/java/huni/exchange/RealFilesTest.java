package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.Detected;
import huni.work.imports.FileProblem;
import huni.work.imports.TableInspection;
import huni.work.imports.TableLine;
import huni.work.imports.TableRow;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RealFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void acidTestIsReadAsItsAuthorsExpect(String name) throws IOException, UnreadableFileException {
        Path csv = SharedData.file("csv_nasty/csv-spectrum/" + name + ".csv");
        Path json = SharedData.file("csv_nasty/csv-spectrum/" + name + ".json");
        List<Map<String, String>> expected = new ArrayList<>();
        JsonNode rows = new ObjectMapper().readTree(Files.readString(json));
        (rows.isArray() ? rows.valueStream() : Stream.of(rows)).forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            row.properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
            expected.add(cells);
        });

        TableInspection inspection = Tables.inspect(csv);
        List<String> header = Tables.header(inspection);
        List<Map<String, String>> read = new ArrayList<>();
        for (TableLine line : Tables.lines(csv, inspection)) {
            Map<String, String> cells = new LinkedHashMap<>();
            TableRow row = (TableRow) line;
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.cells().get(i));
            }
            read.add(cells);
        }

        assertEquals(expected, read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        utf8_bom.csv,    UTF-8
        utf8_nobom.csv,  UTF-8
        utf16le_bom.csv, UTF-16LE
        utf16be_bom.csv, UTF-16BE
        utf32le_bom.csv, UTF-32LE
        utf32be_bom.csv, UTF-32BE
        """)
    void sameTableIsReadInEveryEncoding(String file, String encoding) throws UnreadableFileException {
        Path csv = SharedData.file("csv_nasty/encodings_fastcsv/" + file);

        TableInspection inspection = Tables.inspect(csv);

        assertEquals(new Detected<>(encoding, true, "üÜß"), inspection.encoding());
        assertEquals(List.of("foo", "üÜß"), Tables.header(inspection));
        assertEquals(List.of(List.of("123", "456")), Tables.cells(Tables.lines(csv, inspection)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # file,                                                      rows, bad, dates,       marks
        pipeline/maven_crm_sales_opportunities/sales_pipeline.csv,   8800, 0,   DAY_FIRST,   DOT
        pipeline/salesforce_devorg_powerbi/Opportunity.csv,          36,   0,   MONTH_FIRST, DOT
        pipeline/salesforce_devorg_powerbi/OpportunityHistory.csv,   48,   0,   MONTH_FIRST, DOT
        pipeline/deal_audit_log_ddmmyyyy/deal_history.csv,           37,   0,   DAY_FIRST,   DOT
        crm_formats/odoo/o2m_customers_contacts.csv,                 8,    0,   DAY_FIRST,   DOT
        crm_formats/pipedrive/import_sample.csv,                     1,    0,   DAY_FIRST,   DOT
        csv_nasty/frictionless/issue-1138.csv,                       7,    0,   DAY_FIRST,   COMMA
        csv_nasty/frictionless/table-with-accents.csv,               638,  0,   DAY_FIRST,   COMMA
        csv_nasty/frictionless/defective-rows.csv,                   2,    2,   DAY_FIRST,   DOT
        csv_nasty/frictionless/blank-rows-multiple.csv,              2,    0,   DAY_FIRST,   DOT
        csv_nasty/frictionless/skip-rows-before-headers.csv,         2,    0,   DAY_FIRST,   DOT
        csv_nasty/frictionless/without-headers.csv,                  3,    0,   DAY_FIRST,   DOT
        csv_nasty/commons-csv/CSV-141/csv-141.csv,                   4,    2,   DAY_FIRST,   DOT
        csv_nasty/commons-csv/CSV-290/psql.csv,                      3,    0,   DAY_FIRST,   DOT
        """)
    void rowsAndWaysOfWritingAreFound(String file, long rows, long bad, DateOrder dates, DecimalMark marks)
            throws UnreadableFileException {
        TableInspection inspection = Tables.inspect(SharedData.file(file));

        assertEquals(new TableInspection.Count(rows, bad), inspection.rows());
        assertEquals(dates, inspection.dateOrder().value());
        assertEquals(marks, inspection.decimalMark().value());
    }

    @Test
    void everyTextThereIsIsReadOrRefusedWithAReason() throws IOException {
        Path folder = SharedData.file("csv_nasty").resolveSibling(".");
        List<String> surprises = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    TableInspection inspection = Tables.inspect(file);
                    long lines = Tables.lines(file, inspection).size();
                    if (lines != inspection.rows().all()) {
                        surprises.add(file + ": " + lines + " lines, " + inspection.rows());
                    }
                } catch (UnreadableFileException refused) {
                    if (refused.problem().kind() == FileProblem.Kind.NOT_READABLE) {
                        surprises.add(file + ": " + refused);
                    }
                }
            }
        }
        assertEquals(List.of(), surprises);
    }

    @Test
    void turkishOutlookHeaderIsReadWithItsLetters() throws IOException, UnreadableFileException {
        Path header = SharedData.file("crm_formats/outlook_headers/outlook2003_tr_header.csv");
        Path folder = Files.createTempDirectory("huni-outlook");
        Path file = folder.resolve("contacts.csv");
        byte[] names = Files.readAllBytes(header);
        byte[] row = ("\"Bay\",\"Işık\"" + ",\"\"".repeat(90) + "\r\n").getBytes(Charset.forName("windows-1254"));
        byte[] both = java.util.Arrays.copyOf(names, names.length + row.length);
        System.arraycopy(row, 0, both, names.length, row.length);
        Files.write(file, both);
        try {
            TableInspection inspection = Tables.inspect(file);
            assertEquals("windows-1254", inspection.encoding().value());
            assertEquals(
                    List.of("Unvan", "İlk Adı", "İkinci Adı", "Soyadı"),
                    Tables.header(inspection).subList(0, 4));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
