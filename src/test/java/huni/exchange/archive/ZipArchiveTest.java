package huni.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedRow;
import huni.work.archive.OpenArchive;
import huni.work.archive.RowTaker;
import huni.work.archive.WorkspaceRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00.123Z");
    private static final List<ArchivedRow> ROWS = List.of(
            row("id", 1L, "name", "Işık \"Optik\" \ud83c\udf39", "removed", false),
            row("id", Long.MAX_VALUE, "name", "half \ud83c of \udf39 a flower\nand a line"),
            row("id", Long.MIN_VALUE, "name", ""));

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void name() {
        file = home.resolve("some.huni");
    }

    /** One table. */
    private record OneTable(List<ArchivedRow> rows) implements WorkspaceRows.OneMoment {

        @Override
        public int schema() {
            return 7;
        }

        @Override
        public List<String> tables() {
            return List.of("prospect");
        }

        @Override
        public long count(String table) {
            return rows.size();
        }

        @Override
        public void each(String table, RowTaker taker) throws IOException, ArchiveRefusedException {
            for (ArchivedRow row : rows) {
                taker.take(row);
            }
        }
    }

    private static ArchivedRow row(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return new ArchivedRow(values);
    }

    private ArchiveManifest write() throws IOException, ArchiveRefusedException {
        return new ZipArchive().write(file, new OneTable(ROWS), "0.1.0", NOW, ArchiveWatch.NONE);
    }

    private List<ArchivedRow> read() throws IOException, ArchiveRefusedException {
        List<ArchivedRow> rows = new ArrayList<>();
        try (OpenArchive archive = new ZipArchive().open(file)) {
            archive.each("prospect", rows::add);
        }
        return rows;
    }

    private ArchiveRefusedException refused() {
        return assertThrows(ArchiveRefusedException.class, this::read);
    }

    /** Writes a zip with a manifest of one table, whatever its text. */
    private void zip(String manifest, String... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String manifest(int format, String table, long rows, String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return """
                {"huni":"archive","format":%d,"schema":7,"program":"9","writtenAt":"2026-11-28T09:00:00Z","tables":[
                {"name":"%s","rows":%d,"bytes":%d,"sha256":"%s"}]}
                """.formatted(format, table, rows, bytes.length, sum);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        ArchiveManifest written = write();

        assertEquals(ROWS, read());
        try (OpenArchive archive = new ZipArchive().open(file)) {
            assertEquals(written, archive.manifest());
        }
        assertEquals(3, written.prospects());
    }

    @Test
    void thereIsOneRowALineAndAnybodyCanReadIt() throws Exception {
        write();

        try (ZipFile zip = new ZipFile(file.toFile())) {
            String text = new String(
                    zip.getInputStream(zip.getEntry("rows/prospect.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("""
                    [
                    {"id":1,"name":"Işık \\"Optik\\" \ud83c\udf39","removed":false}
                    ,{"id":9223372036854775807,"name":"half \\uD83C of \\uDF39 a flower\\nand a line"}
                    ,{"id":-9223372036854775808,"name":""}
                    ]""", text);
        }
    }

    @Test
    void onlyTheOwnerCanReadIt() throws Exception {
        write();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aTextWithAnotherSumIsRefused() throws Exception {
        zip(manifest(1, "prospect", 1, "[{\"id\":1}]"), "rows/prospect.json", "[{\"id\":2}]");

        assertEquals(Misfit.DAMAGED, refused().misfit());
        assertEquals("rows/prospect.json", refused().detail());
    }

    @Test
    void moreRowsOrMoreTextThanItSaysAreRefused() throws Exception {
        zip(manifest(1, "prospect", 1, "[{},{}]"), "rows/prospect.json", "[{},{}]");
        assertEquals(Misfit.DAMAGED, refused().misfit());

        zip(manifest(1, "prospect", 1, "[{}]"), "rows/prospect.json", "[{}" + " ".repeat(10_000_000) + "]");
        assertEquals(Misfit.DAMAGED, refused().misfit());
    }

    @Test
    void aLaterFormatIsRefusedWhateverElseItSays() throws Exception {
        zip("{\"huni\":\"archive\",\"format\":2,\"parts\":[[[]]]}");

        assertEquals(Misfit.NEWER, refused().misfit());
        assertEquals("format 2", refused().detail());
    }

    @Test
    void deepTextsAreRefused() throws Exception {
        String deep = "[".repeat(100_000);
        zip(manifest(1, "prospect", 1, deep), "rows/prospect.json", deep);
        assertEquals(Misfit.DAMAGED, refused().misfit());

        String nested = "[{\"name\":[1]}]";
        zip(manifest(1, "prospect", 1, nested), "rows/prospect.json", nested);
        assertEquals(Misfit.DAMAGED, refused().misfit());

        zip("{\"huni\":\"archive\",\"format\":1,\"x\":" + deep);
        assertEquals(Misfit.DAMAGED, refused().misfit());
    }

    @Test
    void theSameColumnTwiceIsRefused() throws Exception {
        String twice = "[{\"id\":1,\"id\":2}]";
        zip(manifest(1, "prospect", 1, twice), "rows/prospect.json", twice);

        assertEquals(Misfit.DAMAGED, refused().misfit());
    }

    @Test
    void whatUnpacksToFarMoreIsRefusedBeforeItIsRead() throws Exception {
        zip(
                manifest(1, "prospect", 1, "[]").replace("\"bytes\":2,", "\"bytes\":900000000000,"),
                "rows/prospect.json",
                "[]");

        assertEquals(Misfit.TOO_LARGE, refused().misfit());
    }

    @Test
    void namesOfOtherFilesAreRefused() throws Exception {
        for (String name :
                List.of("../../escaped.json", "/etc/escaped", "rows/../prospect.json", "rows\\prospect.json")) {
            zip(manifest(1, "prospect", 0, "[]"), "rows/prospect.json", "[]", name, "[]");

            assertEquals(Misfit.FOREIGN, refused().misfit(), name);
        }
        assertEquals(List.of(file), files());
    }

    @Test
    void aMissingPartIsRefused() throws Exception {
        zip(manifest(1, "prospect", 0, "[]"));

        assertEquals(Misfit.DAMAGED, refused().misfit());
    }

    @Test
    void otherFilesAreNoArchives() throws Exception {
        assertEquals(Misfit.NOT_FOUND, refused().misfit());

        Files.writeString(file, "company;value");
        assertEquals(Misfit.NOT_AN_ARCHIVE, refused().misfit());

        zip("{\"huni\":\"checklists\"}");
        assertEquals(Misfit.DAMAGED, refused().misfit());

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertEquals(Misfit.NOT_AN_ARCHIVE, refused().misfit());
    }

    @Test
    void cutShortAnywhereItIsRefused() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 4; length < whole.length; length += 3) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            refused();
        }
    }

    @Test
    void withAnyBitTurnedItIsRefusedOrReadAsItWas() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;

        for (int i = 0; i < 500; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try {
                assertEquals(ROWS, read());
            } catch (ArchiveRefusedException e) {
                refused++;
            }
        }
        assertTrue(refused > 300, () -> "most of the bytes are of the rows and the manifest");
    }

    private List<Path> files() throws IOException {
        try (java.util.stream.Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
