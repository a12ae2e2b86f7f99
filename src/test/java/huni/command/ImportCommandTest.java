package huni.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.Terminal.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ImportCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SALES =
            Path.of("../shared/data/pipeline/maven_crm_sales_opportunities/sales_pipeline.csv");

    @TempDir
    Path home;

    private final Terminal terminal = new Terminal(new StoredProgram(), Locale.US);
    private final Terminal turkish = new Terminal(new StoredProgram(), Locale.of("tr", "TR"));

    private Path write(String content) throws IOException {
        return Files.writeString(home.resolve("deals.csv"), content);
    }

    private Result imported(Terminal at, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "import", file.toString(), "--store", home.resolve("store").toString()));
        arguments.addAll(List.of(more));
        return at.call(arguments.toArray(String[]::new));
    }

    private JsonNode reported(String... report) {
        List<String> arguments = new ArrayList<>(List.of("report"));
        arguments.addAll(List.of(report));
        arguments.addAll(List.of("--json", "--store", home.resolve("store").toString()));
        Result result = terminal.call(arguments.toArray(String[]::new));
        assertEquals(0, result.status(), result.messages());
        return JSON.readTree(result.results());
    }

    @Test
    void realSalesGiveTheFiguresThatWereCountedIndependently() {
        Assumptions.assumeTrue(Files.exists(SALES), () -> "needs " + SALES + ", which is not here");

        Result result = imported(
                terminal, SALES, "--stage", "Prospecting=lead", "--stage", "Engaging=decision_maker", "--json");

        assertEquals(0, result.status(), result.messages());
        assertSales(8800, result);
    }

    @Test
    void salesforceOpportunitiesNeedNoMapping() {
        Path deals = Path.of("../shared/data/pipeline/salesforce_devorg_powerbi/Opportunity.csv");
        Assumptions.assumeTrue(Files.exists(deals), () -> "needs " + deals + ", which is not here");

        Result result = imported(terminal, deals);

        assertEquals(0, result.status(), result.messages());
        JsonNode summary = reported("summary");
        assertEquals(
                List.of(36L, 16L, 12L, 8L),
                Stream.of("prospects", "open", "won", "lost")
                        .map(key -> summary.get(key).asLong())
                        .toList());
    }

    /** The same sales as a Turkish Excel saves them: other headers, dates, marks, delimiter and encoding. */
    @Test
    void sameSalesInTurkishGiveTheSameFigures() throws IOException {
        Assumptions.assumeTrue(Files.exists(SALES), () -> "needs " + SALES + ", which is not here");
        StringBuilder turkishSales = new StringBuilder(
                "Fırsat No;Satış Temsilcisi;Ürün;Müşteri;Aşama;İlk Görüşme Tarihi;Kapanış Tarihi;Kapanış Tutarı\r\n");
        for (String line : Files.readAllLines(SALES).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            cells[4] = cells[4].replace("Won", "Kazanıldı")
                    .replace("Lost", "Kaybedildi")
                    .replace("Engaging", "İlişki kuruluyor")
                    .replace("Prospecting", "Araştırma");
            cells[5] = cells[5].replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1");
            cells[6] = cells[6].replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1");
            cells[7] = cells[7].replaceAll("^(\\d+)(\\d{3})$", "$1.$2") + (cells[7].isEmpty() ? "" : ",00");
            turkishSales.append(String.join(";", cells)).append("\r\n");
        }
        Path file = Files.write(
                home.resolve("satislar.csv"), turkishSales.toString().getBytes(Charset.forName("windows-1254")));

        Result result = imported(
                turkish, file, "--stage", "Araştırma=lead", "--stage", "ilişki kuruluyor=decision_maker", "--json");

        assertEquals(0, result.status(), result.messages());
        assertSales(8800, result);
    }

    private void assertSales(long created, Result result) {
        JsonNode told = JSON.readTree(result.results());
        assertEquals(created, told.get("created").asLong());
        assertEquals(0, told.get("rejected").asLong());
        JsonNode summary = reported("summary");
        assertEquals(
                List.of(8800L, 4238L, 2473L, 2089L, 500L),
                List.of(
                        summary.get("prospects").asLong(),
                        summary.get("won").asLong(),
                        summary.get("lost").asLong(),
                        summary.get("open").asLong(),
                        summary.get("withoutDate").asLong()));
        assertEquals("10005534.00", summary.get("wonValue").asString());
        assertEquals(0.631501, summary.get("winRate").asDouble(), 0.0000005);
        JsonNode week = reported("movement", "--from", "2017-06-05", "--to", "2017-06-11")
                .get("weeks")
                .get(0);
        assertEquals(
                List.of(170L, 127L, 29L),
                List.of(
                        week.get("firstEntries").get("lead").asLong(),
                        week.get("firstEntries").get("won").asLong(),
                        week.get("lost").asLong()));
    }

    @Test
    void whatCameOfItIsToldInTheUsersLanguage() throws IOException {
        Path file = write("Company,Value,Created\nAcme,5,2026-01-05\nBeta,much,2026-01-05\nCem,7,\n");

        assertEquals(new Result(0, """
            3 rows: 2 would be created, 0 updated, 0 skipped, 1 set aside. Nothing was imported.
            Columns: Company → company, Value → value, Created → created
            One has no created date and is in no cohort.
            Row 3: “much” in Value is no amount
            """, ""), imported(terminal, file, "--dry-run"));
        assertFalse(Files.exists(home.resolve("deals-rejected.csv")));
        assertEquals(new Result(0, """
            3 satır: 2 eklendi, 0 güncellendi, 0 atlandı, 1 aktarılamadı.
            Birinin oluşturma tarihi yok; hiçbir haftanın hunisinde sayılmaz.
            Satır 3: Value sütunundaki “much” bir tutar değil
            Aktarılamayan satırlar: %s
            """.formatted(home.resolve("deals-rejected.csv")), ""), imported(turkish, file));
        assertEquals("""
            \ufeffCompany,Value,Created,Satır,Neden
            Beta,much,2026-01-05,3,Value sütunundaki “much” bir tutar değil
            """, Files.readString(home.resolve("deals-rejected.csv")).replace("\r\n", "\n"));
    }

    @Test
    void doubtsAreSaidWithAnExampleAndTakenAwayByAChoice() throws IOException {
        Path file = write("Company,Created\nAcme,04/03/2026\n");

        Result doubtful = imported(terminal, file, "--dry-run");
        assertTrue(
                doubtful.messages().contains("04/03/2026 is read as March 4, 2026. --dates says another."),
                doubtful.messages());

        assertEquals(
                "",
                imported(terminal, file, "--dry-run", "--dates", "month-first").messages());
    }

    @Test
    void nameWithoutAStageSetsItsRowsAside() throws IOException {
        Path file = write("Company,Stage\nAcme,Engaging\nBeta,Won\n");

        Result result = imported(terminal, file, "--json");

        assertEquals(0, result.status());
        assertEquals(1, JSON.readTree(result.results()).get("rejected").asLong());
        assertTrue(result.messages().startsWith("Names without a stage, whose rows are set aside: Engaging."));
    }

    @Test
    void aTableThatNamesNobodySaysWhatToDo() throws IOException {
        Result result = imported(terminal, write("Value\n5\n"));

        assertEquals(1, result.status());
        assertEquals(
                "No column says what a prospect is called. Say which one with --map “COLUMN=company”.\n",
                result.messages());
    }

    @Test
    void aDryRunShowsWhatColumnsAndStageNamesBecome() throws IOException {
        Path file = write("Deal - Title,Deal - Stage,Deal - Status,Label 2\nAcme,Demo Scheduled,Won,x\n");

        assertEquals("""
            One row: 1 would be created, 0 updated, 0 skipped, 0 set aside. Nothing was imported.
            Columns: Deal - Title → name, Deal - Stage → stage, Deal - Status → outcome
            Left out: Label 2
            Stages: Demo Scheduled → presentation, Won → won
            One has no created date and is in no cohort.
            1 won or lost on a day nobody knows: in no week and no quota period. --closed-on tells one day for all.
            Row 2: Acme is won or lost on a day nobody knows
            """, imported(terminal, file, "--dry-run").results());
    }

    @Test
    void decisionDaysThatHavePassedAreKeptOrLeftOutAsChosenAndCounted() throws IOException {
        Path file = write("""
                Company,Stage,Expected close date
                Acme,Lead,2026-01-05
                Beta,Won,2026-01-05
                Cem,Lead,2035-01-05
                """);

        assertTrue(imported(terminal, file, "--dry-run")
                .results()
                .contains("One open sale has a decision day that has passed: kept on the card, it counts as unknown."));
        assertTrue(imported(terminal, file, "--dry-run", "--passed-dates", "leave-out")
                .results()
                .contains("One decision day that has passed already: left out."));
        assertTrue(imported(turkish, file, "--dry-run", "--passed-dates", "leave-out")
                .results()
                .contains("1 karar günü çoktan geçmiş: alınmadı."));
        assertEquals(2, imported(terminal, file, "--passed-dates", "sometimes").status());

        JsonNode told = JSON.readTree(imported(terminal, file, "--passed-dates", "leave-out", "--json")
                .results());
        assertEquals(0, told.get("passedDatesKept").asInt());
        assertEquals(1, told.get("passedDatesLeftOut").asInt());
        assertEquals(3, told.get("created").asInt());
        JsonNode again = JSON.readTree(
                imported(terminal, file, "--on-duplicate", "update", "--json").results());
        assertEquals(1, again.get("passedDatesKept").asInt());
    }

    @Test
    void columnsStagesAndTheRestCanComeFromAFile() throws IOException {
        Path file = write("Who;How far;Since\nAcme;Engaging;04/03/2026\n");
        Path mapping = Files.writeString(home.resolve("mapping.json"), """
            {"columns": {"Who": "company", "How far": "stage", "Since": "entered:appointment"},
             "stages": {"Engaging": "appointment"}, "dates": "month-first", "onDuplicate": "create"}
            """);

        JsonNode told = JSON.readTree(imported(terminal, file, "--mapping", mapping.toString(), "--json")
                .results());

        assertEquals(1, told.get("created").asLong());
        assertEquals(
                "{\"Who\":\"company\",\"How far\":\"stage\",\"Since\":\"entered:appointment\"}",
                told.get("read").get("columns").toString());
        assertEquals("month-first", told.get("read").get("dates").asString());
    }

    @Test
    void argumentsThatMakeNoSenseEndWithStatusTwoAndWhatThereIs() throws IOException {
        Path file = write("Company,Stage\nAcme,Engaging\n");

        assertUsage(
                imported(terminal, file, "--map", "Firm=company"),
                "There is no column “Firm”. There are: Company, Stage");
        assertUsage(imported(terminal, file, "--map", "Company=shoe size"), "There is no field “shoe size”.");
        assertUsage(imported(terminal, file, "--stage", "Engaging=nowhere"), "There is no stage “nowhere”.");
        assertUsage(imported(terminal, file, "--on-duplicate", "explode"), "“explode” makes no sense here");
        assertUsage(
                imported(terminal, file, "--stage", "Engaging=lead", "--stage", "Engaging=won"),
                "“Engaging=won” makes no sense here");
        assertUsage(
                imported(terminal, file, "--map", "Company=value", "--map", "Stage=value"),
                "Only one column can be value");
        assertUsage(imported(terminal, file, "--stage", "Engaging"), "“Engaging” makes no sense here");
        assertUsage(imported(terminal, file, "--encoding", "klingon"), "“klingon” makes no sense here");
        assertUsage(
                imported(terminal, file, "--mapping", home.resolve("none.json").toString()), "makes no sense here");
        assertEquals(2, terminal.call("import").status());
    }

    private static void assertUsage(Result result, String sentence) {
        assertEquals(2, result.status());
        assertTrue(result.messages().contains(sentence), result.messages());
    }

    @Test
    void fileThatCannotBeReadEndsWithStatusOneAndSaysWhy() throws IOException {
        Result gone = imported(terminal, home.resolve("gone.csv"));
        assertEquals(new Result(1, "", "gone.csv is not there any more. Nothing was imported.\n"), gone);
        assertFalse(Files.exists(home.resolve("store")));
        assertEquals(1, imported(terminal, write("Company\n")).status());
        assertEquals(1, imported(terminal, write("Value\n5\n")).status());
    }

    @Test
    void historyNamedBeforeItsSalesIsJoinedToThem() throws IOException {
        Path steps = Files.writeString(
                home.resolve("steps.csv"),
                "OpportunityId,StageName,CreatedDate\nD-1,New,2026-01-05\nD-1,Demo,2026-01-12\nD-1,Proposal,2026-01-20\n");
        Path deals = write("Deal ID,Deal name,Stage,Create date\nD-1,Roof,Proposal,2026-01-05\n");

        Result result = terminal.call(
                "import",
                steps.toString(),
                deals.toString(),
                "--store",
                home.resolve("store").toString());

        assertEquals(0, result.status(), result.messages());
        assertTrue(result.results().contains("One row: 1 created"), result.results());
        assertTrue(result.results().contains("3 rows: 0 created, 3 updated"), result.results());
        assertEquals(1, reported("summary").get("prospects").asLong());
    }

    @Test
    void undoTakesTheImportBack() throws IOException {
        imported(terminal, write("Company\nAcme\nBeta\n"));
        assertEquals(2, reported("summary").get("prospects").asLong());

        Result undone = terminal.call("undo", "--store", home.resolve("store").toString());

        assertEquals(new Result(0, "Undone: Import · deals.csv\n", ""), undone);
        assertEquals(0, reported("summary").get("prospects").asLong());
    }
}
