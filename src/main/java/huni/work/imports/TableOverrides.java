package huni.work.imports;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the person decided about a file; whatever is empty is detected.
 *
 * @param sheet the name of a workbook's sheet, or its number from 1 where no sheet is called so
 */
public record TableOverrides(
        Optional<String> encoding,
        Optional<Character> delimiter,
        OptionalInt headerRow,
        Optional<String> sheet,
        Optional<DecimalMark> decimalMark,
        Optional<DateOrder> dateOrder) {

    public static final TableOverrides NONE = new TableOverrides(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public TableOverrides withEncoding(Optional<String> chosen) {
        return new TableOverrides(chosen, delimiter, headerRow, sheet, decimalMark, dateOrder);
    }

    public TableOverrides withDelimiter(Optional<Character> chosen) {
        return new TableOverrides(encoding, chosen, headerRow, sheet, decimalMark, dateOrder);
    }

    public TableOverrides withHeaderRow(OptionalInt chosen) {
        return new TableOverrides(encoding, delimiter, chosen, sheet, decimalMark, dateOrder);
    }

    /** Another sheet has another header, so that the choice of a header row goes with the sheet. */
    public TableOverrides withSheet(Optional<String> chosen) {
        return new TableOverrides(encoding, delimiter, OptionalInt.empty(), chosen, decimalMark, dateOrder);
    }

    public TableOverrides withDecimalMark(Optional<DecimalMark> chosen) {
        return new TableOverrides(encoding, delimiter, headerRow, sheet, chosen, dateOrder);
    }

    public TableOverrides withDateOrder(Optional<DateOrder> chosen) {
        return new TableOverrides(encoding, delimiter, headerRow, sheet, decimalMark, chosen);
    }
}
