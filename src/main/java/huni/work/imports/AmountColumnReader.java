package huni.work.imports;

import huni.domain.Folding;
import huni.domain.WrittenAmount;
import huni.domain.WrittenRange;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts of a column as the forms read them, and ranges of two. Where a number could be read either way, one mark with three digits
 * behind it, the mark that was chosen comes before the decimals; beside a currency of two decimals they are thousands.
 */
public final class AmountColumnReader {

    private static final Pattern PER = Pattern.compile(
            "\\d.*(?:/\\s*(?:ay|yil|hafta|gun|adet|mo|month|yr|year|week|day|pc)"
                    + "|\\b(?:aylik|yillik|haftalik|monthly|yearly|annually|weekly|per (?:month|year|week|day|unit|user))\\b)");
    private static final int DECIMALS_LIKE_THOUSANDS = 3;

    private final DecimalMark mark;

    public AmountColumnReader(DecimalMark mark) {
        this.mark = mark;
    }

    /** The amount in a cell, or empty when it holds none. */
    public Optional<ImportedAmount> read(String cell) {
        return WrittenAmount.of(cell)
                .flatMap(written -> written.number(mark.decimal(), isMoney(written))
                        .map(number ->
                                new ImportedAmount(number, written.currency(), Optional.empty(), written.about())))
                .or(() -> range(cell));
    }

    private Optional<ImportedAmount> range(String cell) {
        return WrittenRange.of(cell)
                .flatMap(written -> written.numbers(mark.decimal(), isMoney(written.high()))
                        .map(range -> new ImportedAmount(
                                range.middle(), written.high().currency(), Optional.of(range), false)));
    }

    private static boolean isMoney(WrittenAmount written) {
        return written.currency()
                .filter(unit -> unit.getDecimalPlaces() < DECIMALS_LIKE_THOUSANDS)
                .isPresent();
    }

    /** Whether the cell is another amount with the other mark. */
    public static boolean isReadEitherWay(String cell) {
        return !new AmountColumnReader(DecimalMark.COMMA)
                .read(cell)
                .equals(new AmountColumnReader(DecimalMark.DOT).read(cell));
    }

    /** Whether a cell that is no single amount names one that comes again with each month, year or piece. */
    static boolean isPerPeriodOrPiece(String cell) {
        return PER.matcher(Folding.fold(cell)).find();
    }
}
