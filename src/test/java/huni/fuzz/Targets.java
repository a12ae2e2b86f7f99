package huni.fuzz;

import huni.domain.pipeline.Pipeline;
import huni.exchange.CopiedRows;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.exchange.JsonChecklists;
import huni.exchange.archive.ZipArchive;
import huni.exchange.calendar.CalendarReader;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.checklist.ChecklistFileException;
import huni.work.imports.FileProblem;
import huni.work.imports.ImportMapping;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Every parser of files; what is typed and the commands are in {@link TypedTargets}. */
final class Targets {

    private static final List<String> TABLES = List.of(
            "Company,Contact,Phone,Email,Value,Stage,Created,Closed,Tags\r\n"
                    + "Acme Ltd,Jane Doe,+44 20 7946 0001,jane@acme.example,\"1,250.50\",Lead,2026-01-05,,new; warm\r\n"
                    + "\"Beta, \"\"B\"\"\",,0044 20 7946 0002,,300,Won,05/02/2026,06/02/2026,\r\n",
            "Şirket;İlgili kişi;Telefon;E-posta;Tutar;Para birimi;Aşama;Oluşturulma tarihi;Kaybetme nedeni\n"
                    + "Işık Yapı;Ayşe Deniz;0532 000 00 01;ayse@isik.example;12.500,50;TRY;Randevu;05.01.2026;\n"
                    + "Çınar Gıda;İrem Öz;(0532) 000 00 02;;1.250;USD;Kaybedildi;6 Şubat 2026;Bütçe yok\n",
            "Name\tValue\tCreated\nAcme\t5\t2026-01-05T10:00:00Z\nBeta\t6\t45631.0\n");

    /** How many there are. */
    static final int COUNT = 13;

    private Targets() {}

    /** All of them, the good inputs made in a folder there. */
    static List<Target> all(Path work) throws Exception {
        GoodInputs good = new GoodInputs(work.resolve("good"));
        List<Target> all = new ArrayList<>(List.of(
                tables(good),
                workbooks(good),
                cards(good),
                calendars(good),
                archives(),
                checklists(good),
                pages(),
                reports(good)));
        all.addAll(TypedTargets.all(good));
        all.addAll(StoreTargets.all(good));
        return all;
    }

    private static Target tables(GoodInputs good) throws IOException {
        List<byte[]> seeds = new ArrayList<>(good.exported("csv"));
        for (String table : TABLES) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1254"))) {
                seeds.add(table.getBytes(charset));
            }
        }
        seeds.addAll(GoodInputs.shared(".csv"));
        return new FileTarget(
                "csv", 250, seeds, List.of("Company", "Tutar", "Aşama", "TRY", "%", "(5)"), false, file -> {
                    imported(file);
                });
    }

    private static Target workbooks(GoodInputs good) throws IOException {
        List<byte[]> seeds = new ArrayList<>(good.exported("xlsx"));
        seeds.addAll(GoodInputs.shared(".xlsx"));
        List<String> words = List.of(
                "<row r=\"1\">",
                "</row>",
                "<c r=\"ZZZ1\" t=\"s\"><v>",
                "</v></c>",
                "t=\"inlineStr\"",
                "r=\"A1048577\"",
                "s=\"9999\"",
                "<mergeCell ref=\"A1:XFD1048576\"/>",
                "<dimension ref=\"A1:XFD1048576\"/>",
                "<si><t>x</t></si>",
                "count=\"2147483647\"",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "&b;",
                "date1904=\"1\"",
                "Target=\"../../../../etc/passwd\"");
        return new FileTarget("xlsx", 150, seeds, words, true, Targets::imported);
    }

    private static Target cards(GoodInputs good) throws IOException {
        List<byte[]> seeds = new ArrayList<>(good.exported("vcf"));
        seeds.addAll(GoodInputs.shared(".vcf"));
        List<String> words = List.of(
                ";ENCODING=QUOTED-PRINTABLE:",
                ";CHARSET=x-none:",
                ";ENCODING=BASE64:",
                "=0D=0A=",
                "\r\n ",
                "N:;;;;",
                "TEL;VALUE=uri:tel:+90-532;ext=1",
                "AGENT:",
                "item1.",
                "\\,\\;\\n");
        return new FileTarget("vcard", 300, seeds, words, false, Targets::imported);
    }

    /** Read, understood and looked through as an import does. */
    private static void imported(Path file) throws IOException {
        Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));
        Imports.Target empty = PlainWords.emptyStore();
        try {
            TableInspection table = imports.inspect(file, TableOverrides.NONE);
            ImportMapping mapping =
                    ImportMapping.suggested(table, empty.pipeline()).withSuggestedStages(table, empty.pipeline());
            imports.check(file, table, mapping, empty, () -> false);
        } catch (UnreadableFileException refused) {
            if (refused.problem().kind() == FileProblem.Kind.NOT_READABLE) {
                throw new IOException("no reason that helps", refused);
            }
        }
    }

    private static Target calendars(GoodInputs good) throws IOException {
        List<byte[]> seeds = new ArrayList<>(good.exported("ics"));
        seeds.add("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                UID:1@elsewhere\r
                DTSTART;TZID=Europe/Istanbul:20261201T100000\r
                DURATION:PT1H\r
                SUMMARY:Işık\\, Yapı\r
                END:VEVENT\r
                END:VCALENDAR\r
                """.getBytes(StandardCharsets.UTF_8));
        seeds.addAll(GoodInputs.shared(".ics"));
        List<String> words = List.of(
                "DTSTART;VALUE=DATE:20261301",
                "DTSTART:99999999T999999Z",
                "DURATION:P999999999999W",
                "DURATION:-PT1S",
                "RRULE:FREQ=SECONDLY;INTERVAL=0",
                "TZOFFSETTO:+9999",
                "BEGIN:VTIMEZONE\r\n",
                "BEGIN:STANDARD\r\n",
                "BEGIN:VEVENT\r\n",
                "END:VEVENT\r\n",
                "SEQUENCE:99999999999",
                "TZID:",
                "\r\n ");
        return new FileTarget(
                "ics",
                300,
                seeds,
                words,
                false,
                file -> new CalendarReader().read(Files.readAllBytes(file), ZoneId.of("Europe/Istanbul")));
    }

    private static Target archives() throws IOException {
        return new ArchiveTarget("archive", 150, List.of(GoodInputs.archive()), file -> {
            try {
                new ZipArchive().verify(file, ArchiveWatch.NONE);
            } catch (ArchiveRefusedException refused) {
                // What a person is told.
            }
        });
    }

    private static Target checklists(GoodInputs good) throws IOException {
        List<String> words = List.of(
                "{\"key\":\"a\"}",
                "[".repeat(2_000),
                "{\"a\":".repeat(2_000),
                "\"questions\":[]",
                "\"askedWhen\":{\"question\":\"a\",\"answer\":\"b\"}",
                "\\ud83c",
                "\"fact\":\"budget\"",
                "1e999999999");
        return new FileTarget("checklists", 800, List.of(good.checklists()), words, false, file -> {
            try {
                new JsonChecklists().read(Files.readAllBytes(file), Pipeline.standard());
            } catch (ChecklistFileException refused) {
                // What a person is told.
            }
        });
    }

    private static Target pages() {
        String page =
                "<html><style>td {}</style><table><tr><th>Company<th>Value</tr><tr><td rowspan=2 colspan=\"2\">A &amp; B"
                        + "<td>&#8364;<br>5</td></tr><!-- x --><tr><td>C</td></tr></table></html>";
        List<String> words = List.of(
                "<td colspan=99999>", "<tr>", "</table>", "<table>", "&#x10FFFF;", "&#9999999;", "<!--", "<script>");
        return new FileTarget(
                "pasted",
                500,
                List.of(page.getBytes(StandardCharsets.UTF_8)),
                words,
                false,
                file -> CopiedRows.file("", Files.readString(file, StandardCharsets.ISO_8859_1)));
    }

    private static Target reports(GoodInputs good) {
        List<String> words = List.of(
                "<script type=\"application/json\" id=\"huni-week\">",
                "</script>",
                "data-figure=\"won\">",
                "[".repeat(2_000),
                "\"2026-W99\"",
                "1e999999999");
        return new FileTarget(
                "report",
                60,
                List.of(good.weeklyReport()),
                words,
                false,
                file -> TypedTargets.told(good.terminal().call("verify", file.toString())));
    }
}
