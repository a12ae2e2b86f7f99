package huni.work.imports;

import huni.domain.Currencies;
import huni.domain.Limit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/**
 * Reads the cells of rows by the field that their column becomes: texts that are short enough, amounts, dates and
 * currencies; or the reason why a cell is none. A field without a column is empty.
 */
final class CellReader {

    static final int LONGEST_NAME = 500;

    private static final Pattern LINK_BEHIND = Pattern.compile(" \\(https?://[^)]*\\)$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<ImportField, List<ColumnUse>> byField = new EnumMap<>(ImportField.class);
    private final Map<DecimalMark, AmountColumnReader> amounts = new EnumMap<>(DecimalMark.class);
    private final Map<ColumnUse, Optional<CurrencyUnit>> currencies = new HashMap<>();
    private final Map<DateOrder, DateReader> dates = new EnumMap<>(DateOrder.class);

    CellReader(List<ColumnUse> uses) {
        for (DecimalMark mark : DecimalMark.values()) {
            amounts.put(mark, new AmountColumnReader(mark));
        }
        for (DateOrder order : DateOrder.values()) {
            dates.put(order, new DateReader(order));
        }
        uses.forEach(use ->
                byField.computeIfAbsent(use.field(), _ -> new ArrayList<>()).add(use));
    }

    List<ColumnUse> uses(ImportField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The text of the field's column, checked for its length; empty when there is no such column. */
    String text(TableRow row, ImportField field) throws RejectedRowException {
        return text(row, field, Limit.FACT.most());
    }

    /** A name on one line, without the link that some programs put behind it. */
    String name(TableRow row, ImportField field) throws RejectedRowException {
        String name = onOneLine(text(row, field, LONGEST_NAME));
        if (name.endsWith(")")) {
            name = LINK_BEHIND.matcher(name).replaceFirst("");
        }
        return EmptyWords.isEmpty(name) ? "" : name;
    }

    static String onOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return BLANKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    String text(TableRow row, ImportField field, long longest) throws RejectedRowException {
        List<ColumnUse> columns = uses(field);
        return columns.isEmpty() ? "" : text(row, columns.getFirst(), longest);
    }

    static String text(TableRow row, ColumnUse use, long longest) throws RejectedRowException {
        String text = row.cell(use.column().index());
        atMost(longest, text.length(), use);
        return text;
    }

    static void atMost(long longest, long length, ColumnUse use) throws RejectedRowException {
        if (length > longest) {
            throw RejectedRowException.of(
                    RejectReason.Kind.TEXT_TOO_LONG, use.column().name(), String.valueOf(longest));
        }
    }

    Optional<CurrencyUnit> currency(TableRow row) throws RejectedRowException {
        String text = text(row, ImportField.CURRENCY);
        if (EmptyWords.isEmpty(text)) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> known = Currencies.named(text);
        if (known.isEmpty()) {
            throw rejected(
                    RejectReason.Kind.NOT_A_CURRENCY, uses(ImportField.CURRENCY).getFirst(), text);
        }
        return known;
    }

    static RejectedRowException rejected(RejectReason.Kind kind, ColumnUse use, String cell) {
        return RejectedRowException.of(kind, use.column().name(), cell);
    }

    Optional<ImportedAmount> amount(TableRow row, ImportField field) throws RejectedRowException {
        for (ColumnUse use : uses(field)) {
            String cell = row.cell(use.column().index());
            if (EmptyWords.isEmpty(cell)) {
                return Optional.empty();
            }
            ImportedAmount amount = Objects.requireNonNull(amounts.get(use.decimalMark()))
                    .read(cell)
                    .orElseThrow(() -> rejected(
                            AmountColumnReader.isPerPeriodOrPiece(cell)
                                    ? RejectReason.Kind.AMOUNT_PER_PERIOD
                                    : RejectReason.Kind.NOT_AN_AMOUNT,
                            use,
                            cell));
            if (amount.number().signum() < 0) {
                throw rejected(RejectReason.Kind.NEGATIVE_AMOUNT, use, cell);
            }
            if (Limit.isTooMuch(amount.number())) {
                throw rejected(RejectReason.Kind.AMOUNT_TOO_LARGE, use, cell);
            }
            return Optional.of(new ImportedAmount(
                    amount.number(),
                    amount.currency()
                            .or(() -> currencies.computeIfAbsent(
                                    use,
                                    column -> ColumnNames.currencyOf(
                                            column.column().name()))),
                    amount.range(),
                    amount.about()));
        }
        return Optional.empty();
    }

    Optional<ImportedDate> date(TableRow row, ImportField field) throws RejectedRowException {
        List<ColumnUse> columns = uses(field);
        return columns.isEmpty() ? Optional.empty() : date(row, columns.getFirst());
    }

    Optional<ImportedDate> date(TableRow row, ColumnUse use) throws RejectedRowException {
        String cell = row.cell(use.column().index());
        if (EmptyWords.isEmpty(cell)) {
            return Optional.empty();
        }
        return Optional.of(Objects.requireNonNull(dates.get(use.dateOrder()))
                .span(cell)
                .map(span -> use.field().takesLastDay() ? span.last() : span.first())
                .orElseThrow(() -> rejected(RejectReason.Kind.NOT_A_DATE, use, cell)));
    }
}
