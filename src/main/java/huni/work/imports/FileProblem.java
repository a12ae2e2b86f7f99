package huni.work.imports;

import java.util.List;

/**
 * Why a file as a whole cannot be read or kept. The texts are made where the person's language is known.
 *
 * @param args what the sentence names: the file's name first, then what the kind says
 */
public record FileProblem(Kind kind, List<String> args) {

    /** The sentence to say; each is followed by what its arguments are beside the file's name. */
    public enum Kind {
        /** The file is not there, or went away while it was read. */
        NOT_FOUND,
        /** The operating system refuses to let it be read. */
        NOT_READABLE,
        /** It has no content at all. */
        EMPTY,
        /** It has a header and no row below it. */
        NO_ROWS,
        /** It is a workbook of Excel 97-2003. */
        OLD_EXCEL,
        /** A workbook protected with a password. */
        ENCRYPTED,
        /** It is no table: a picture, a document, an archive. */
        NOT_A_TABLE,
        /** A workbook whose content is broken. */
        DAMAGED,
        /** The same, and where: argument 1 is the sheet or the part, 2 the row. */
        DAMAGED_AT,
        /** A workbook that unpacks to far more than a table would: argument 1 is the limit in megabytes. */
        UNPACKS_TOO_LARGE,
        /** The workbook has no such sheet: argument 1 is the number asked for, 2 the names of the sheets. */
        NO_SUCH_SHEET,
        /** It is JSON. */
        JSON,
        /** It is XML, and no workbook. */
        XML,
        /** It is a web page with a table, whatever it is called. */
        WEB_PAGE,
        /** It is a card of contacts. */
        VCARD,
        /** It is a calendar. */
        CALENDAR,
        /** It is a binary workbook of Excel. */
        BINARY_WORKBOOK,
        /** It is a workbook of LibreOffice. */
        OPEN_DOCUMENT,
        /** It has more columns than any table: argument 1 is the limit. */
        TOO_MANY_COLUMNS,
        /** The rejected rows could not be written. */
        NOT_WRITABLE,
        /** The file is in order, but prospects shall go to a stage that was retired meanwhile. */
        RETIRED_STAGE
    }

    public FileProblem {
        args = List.copyOf(args);
    }

    public static FileProblem of(Kind kind, String... args) {
        return new FileProblem(kind, List.of(args));
    }
}
