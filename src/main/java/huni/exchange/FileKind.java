package huni.exchange;

import huni.work.imports.FileProblem;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its first bytes what a file is, whatever it is called. */
final class FileKind {

    private static final int HEAD = 4096;
    private static final int CONTROLS_OF_NOISE = 10;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String PROTECTED_WORKBOOK = "EncryptedPackage";

    private static final List<byte[]> NO_TABLES = List.of(
            "%PDF".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            "{\\rtf".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0x1f, (byte) 0x8b},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            "Rar!".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0x7f, 'E', 'L', 'F'});

    /** An object with a first name, or a list of objects, lists or texts. */
    private static final Pattern JSON =
            Pattern.compile("\\{\\s*(?:\"[^\"]*\"\\s*:|\\})|\\[\\s*(?:[\\[{]|\"[^\"]*\"\\s*[,\\]])");

    private static final Pattern WEB_PAGE = Pattern.compile("<(?:!doctype html|html|table|body|meta)\\b");
    private static final Pattern XML = Pattern.compile("<\\?xml\\b|<[a-z][\\w:.-]*(?:\\s[^<>]*)?/?>");

    private FileKind() {}

    static TableShape.Kind of(FileBytes bytes) throws IOException, UnreadableFileException {
        Path file = bytes.path();
        byte[] head = bytes.head(HEAD);
        if (head.length == 0) {
            throw Problems.unreadable(file, FileProblem.Kind.EMPTY);
        }
        if (starts(head, ZIP)) {
            return TableShape.Kind.XLSX;
        }
        Optional<FileProblem.Kind> other = textOf(head);
        if (other.isPresent()) {
            throw Problems.unreadable(file, other.get());
        }
        if (starts(head, OLE)) {
            throw Problems.unreadable(
                    file, isProtected(bytes) ? FileProblem.Kind.ENCRYPTED : FileProblem.Kind.OLD_EXCEL);
        }
        if (NO_TABLES.stream().anyMatch(beginning -> starts(head, beginning))) {
            throw Problems.unreadable(file, FileProblem.Kind.NOT_A_TABLE);
        }
        if (isNoise(head) && !isUtf8(bytes)) {
            throw Problems.unreadable(file, FileProblem.Kind.NOT_A_TABLE);
        }
        return TableShape.Kind.CSV;
    }

    /** What a text is that is no table, by the words it begins with. */
    private static Optional<FileProblem.Kind> textOf(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("begin:vcard")) {
            return Optional.of(FileProblem.Kind.VCARD);
        }
        if (text.startsWith("begin:vcalendar")) {
            return Optional.of(FileProblem.Kind.CALENDAR);
        }
        if (JSON.matcher(text).lookingAt()) {
            return Optional.of(FileProblem.Kind.JSON);
        }
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        return WEB_PAGE.matcher(text).find()
                ? Optional.of(FileProblem.Kind.WEB_PAGE)
                : XML.matcher(text).lookingAt() ? Optional.of(FileProblem.Kind.XML) : Optional.empty();
    }

    private static boolean isUtf8(FileBytes file) throws IOException {
        return Utf8Check.of(file).bad() == 0;
    }

    /** No text of an older encoding has so many different control characters; one with a damaged cell has a few. */
    private static boolean isNoise(byte[] head) {
        Set<Byte> controls = new HashSet<>();
        for (byte b : head) {
            if (b > 0 && b < ' ' && "\t\n\f\r".indexOf(b) < 0) {
                controls.add(b);
            }
        }
        return controls.size() >= CONTROLS_OF_NOISE;
    }

    private static boolean starts(byte[] head, byte[] with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (head[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** A workbook with a password is an old container around an encrypted part, whose name stands in its directory. */
    private static boolean isProtected(FileBytes file) throws IOException {
        return new String(file.head(1 << 20), StandardCharsets.UTF_16LE).contains(PROTECTED_WORKBOOK);
    }
}
