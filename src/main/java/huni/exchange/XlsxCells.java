package huni.exchange;

import huni.work.imports.DecimalMark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * Writes out what a workbook's cells hold: days as 2026-03-04 or 2026-03-04T15:30:00, numbers without grouping and with
 * the decimal mark asked for, followed by the currency and led by the zeros that their format shows them with. Cells
 * that hold an error, or a formula that was never calculated, are empty and counted.
 */
final class XlsxCells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][-+]?\\d{1,4})?");

    /** A double has no larger and no smaller exponent: what has is no number of a workbook. */
    private static final int LARGEST_EXPONENT = 308;

    private static final int SECONDS_PER_DAY = 86_400;

    /** 9999-12-31, the last day that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int DIGITS_KEPT = 15;

    private final DecimalMark mark;
    private final LocalDate dayZero;
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final Map<Integer, Long> errors = new HashMap<>();
    private final Map<Integer, Long> uncalculated = new HashMap<>();

    XlsxCells(DecimalMark mark, boolean countsFrom1904) {
        this.mark = mark;
        this.dayZero = countsFrom1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** How many cells so far hold an error such as {@code #N/A}, by the index of their column. */
    Map<Integer, Long> errors() {
        return errors;
    }

    /** How many cells so far hold a formula whose result was never saved, by the index of their column. */
    Map<Integer, Long> uncalculated() {
        return uncalculated;
    }

    String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell, raw(cell));
            case FORMULA -> formula(cell);
            case ERROR -> error(cell);
            case EMPTY -> "";
            case STRING, BOOLEAN -> Optional.ofNullable(cell.getText()).orElse("");
        };
    }

    private String error(Cell cell) {
        errors.merge(cell.getColumnIndex(), 1L, Long::sum);
        return "";
    }

    /** A formula's cell holds the result as it was saved, as a text; it is a number when it reads as one. */
    private String formula(Cell cell) {
        String raw = raw(cell);
        if (raw.isEmpty()) {
            uncalculated.merge(cell.getColumnIndex(), 1L, Long::sum);
            return "";
        }
        return isError(raw) ? error(cell) : number(cell, raw);
    }

    private static boolean isError(String raw) {
        return raw.startsWith("#") && (raw.endsWith("!") || raw.endsWith("?") || raw.equals("#N/A"));
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw != null ? raw : cell.getType() == CellType.NUMBER ? String.valueOf(cell.getValue()) : "";
    }

    private String number(Cell cell, String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return raw;
        }
        if (isRounded(raw, number)) {
            return raw;
        }
        CellFormat format = format(cell);
        boolean isDay = format.isDate() && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
        return isDay ? date(number) : number(number, format);
    }

    /** Of a number longer than fifteen digits that is written with an exponent the last digits are lost. */
    private static boolean isRounded(String raw, BigDecimal number) {
        return (raw.indexOf('e') >= 0 || raw.indexOf('E') >= 0) && number.precision() - number.scale() > DIGITS_KEPT;
    }

    private CellFormat format(Cell cell) {
        String format = cell.getDataFormatString();
        return format == null ? CellFormat.GENERAL : formats.computeIfAbsent(format, CellFormat::of);
    }

    private String date(BigDecimal days) {
        LocalDateTime at = dayZero.atStartOfDay().plusSeconds(Math.round(days.doubleValue() * SECONDS_PER_DAY));
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private String number(BigDecimal number, CellFormat format) {
        BigDecimal stripped = format.currency()
                .map(unit -> number.setScale(Math.max(unit.getDecimalPlaces(), 0), RoundingMode.HALF_EVEN))
                .orElse(number)
                .stripTrailingZeros();
        String plain = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        int missing = number.signum() < 0 || plain.indexOf('.') >= 0 ? 0 : format.digits() - plain.length();
        String padded = "0".repeat(Math.max(0, missing)) + plain;
        String currency = format.currency().map(unit -> " " + unit.getCode()).orElse("");
        return padded.replace('.', mark.decimal()) + currency;
    }
}
