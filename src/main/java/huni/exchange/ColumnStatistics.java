package huni.exchange;

import huni.domain.WrittenAmount;
import huni.domain.WrittenRange;
import huni.work.imports.AmountColumnReader;
import huni.work.imports.CellCounts;
import huni.work.imports.ColumnProfile;
import huni.work.imports.DateOrder;
import huni.work.imports.DateReader;
import huni.work.imports.DecimalMark;
import huni.work.imports.Detected;
import huni.work.imports.EmptyWords;
import huni.work.imports.FileColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/** What is noted of one column while its cells go by. Bounded: it does not grow with the rows. */
final class ColumnStatistics {

    private static final int LONGEST_SAMPLE = 200;
    private static final int LONGEST_NUMBER = 40;

    private static final char ANY_MARK = ',';

    private final FileColumn column;
    private final List<String> samples = new ArrayList<>();
    private final Map<String, Long> values = new LinkedHashMap<>();
    private final FormatVotes dates = new FormatVotes();
    private final FormatVotes numbers = new FormatVotes();
    private boolean tooManyValues;
    private long filled;
    private long dateCells;
    private long dottedCells;
    private long dotted;
    private long commaed;
    private long numberCells;
    private boolean countsRows = true;
    private final Set<CurrencyUnit> currencies = new TreeSet<>();
    private long withoutCurrency;
    private long destroyed;
    private long ranges;
    private long spans;
    private long errors;
    private long uncalculated;

    ColumnStatistics(FileColumn column) {
        this.column = column;
    }

    void see(String content) {
        String cell = content.strip();
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        countsRows &= cell.equals(Long.toString(filled));
        remember(cell);
        if (cell.length() <= LONGEST_NUMBER && hasDigit(cell)) {
            boolean date = seeDate(cell);
            seeNumber(cell, date);
        }
    }

    private void remember(String cell) {
        String shown = cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE);
        if (samples.size() < ColumnProfile.SAMPLES && !samples.contains(shown)) {
            samples.add(shown);
        }
        if (tooManyValues) {
            return;
        }
        values.merge(shown, 1L, Long::sum);
        if (values.size() > ColumnProfile.DIFFERENT_VALUES) {
            tooManyValues = true;
            values.clear();
        }
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(c -> isDigit((char) c));
    }

    /** Whether it is one. */
    private boolean seeDate(String cell) {
        Optional<DateReader.Evidence> evidence = DateReader.evidence(cell);
        if (evidence.isEmpty()) {
            return false;
        }
        dateCells++;
        spans += DateReader.isSpan(cell) ? 1 : 0;
        switch (evidence.get()) {
            case DAY_FIRST -> dates.first(cell);
            case MONTH_FIRST -> dates.second(cell);
            case EITHER -> dates.either(cell);
            case PLAIN -> {}
        }
        dottedCells += evidence.get() == DateReader.Evidence.DAY_FIRST && cell.indexOf('.') > 0 ? 1 : 0;
        return true;
    }

    private void seeNumber(String cell, boolean date) {
        if (vote(cell)) {
            numberCells++;
            seeCurrency(cell);
            return;
        }
        if (date) {
            return;
        }
        destroyed += EmptyWords.isDestroyed(cell) ? 1 : 0;
        Optional<WrittenRange> range = WrittenRange.of(cell)
                .filter(found -> found.numbers(ANY_MARK, true).isPresent());
        Optional<WrittenAmount> amount = WrittenAmount.of(cell);
        Optional<WrittenAmount> rough = range.map(WrittenRange::high).or(() -> amount.filter(WrittenAmount::about));
        if (rough.isEmpty()) {
            noteCurrency(cell, amount);
            return;
        }
        ranges += range.isPresent() ? 1 : 0;
        range.map(WrittenRange::low).ifPresent(low -> vote(low.digits()));
        vote(rough.get().digits());
        numberCells++;
        rough.get().currency().ifPresent(currencies::add);
        withoutCurrency += rough.get().currency().isEmpty() ? 1 : 0;
    }

    /** What a number says about its marks; false when it is none. */
    private boolean vote(String cell) {
        switch (NumberSigns.of(cell)) {
            case COMMA -> numbers.first(cell);
            case DOT -> numbers.second(cell);
            case EITHER -> {
                if (AmountColumnReader.isReadEitherWay(cell)) {
                    numbers.either(cell);
                    dotted += cell.indexOf('.') >= 0 ? 1 : 0;
                    commaed += cell.indexOf(',') >= 0 ? 1 : 0;
                }
            }
            case PLAIN -> {}
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    /** Most numbers are of digits alone: they name none. */
    private void seeCurrency(String cell) {
        noteCurrency(cell, isBare(cell) ? Optional.empty() : WrittenAmount.of(cell));
    }

    private static boolean isBare(String cell) {
        return isDigit(cell.charAt(0)) && isDigit(cell.charAt(cell.length() - 1));
    }

    private void noteCurrency(String cell, Optional<WrittenAmount> amount) {
        boolean bare = isBare(cell);
        Optional<CurrencyUnit> named = bare ? Optional.empty() : amount.flatMap(WrittenAmount::currency);
        named.ifPresent(currencies::add);
        withoutCurrency += bare || amount.isPresent() && named.isEmpty() ? 1 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    void lost(long errorCells, long uncalculatedCells) {
        errors = errorCells;
        uncalculated = uncalculatedCells;
    }

    boolean isDates() {
        return dateCells * 2 > filled && !isNumbers();
    }

    /** Day numbers look like plain numbers: a column of nothing else is one of numbers. */
    boolean isNumbers() {
        return numberCells * 2 > filled && numberCells >= dateCells;
    }

    /** Whether its dates are written 04.03.2026, as where the decimal mark is the comma. */
    boolean isDotted() {
        return isDates() && dottedCells * 2 > dateCells;
    }

    FormatVotes dates() {
        return dates;
    }

    /** Whether it has numbers such as 40.000, which may be forty thousand or forty. */
    boolean hasDottedThousands() {
        return isNumbers() && dotted > 0;
    }

    /** The same of 40,000. */
    boolean hasCommaedThousands() {
        return isNumbers() && commaed > 0;
    }

    /** How its numbers are read; that is certain where none of them is another number with the other mark. */
    Detected<DecimalMark> mark(Detected<DecimalMark> file) {
        Detected<DecimalMark> mark = numbers.decided(DecimalMark.COMMA, DecimalMark.DOT, file);
        return new Detected<>(mark.value(), mark.certain() || !numbers.hasEither(), mark.example());
    }

    FormatVotes numbers() {
        return numbers;
    }

    ColumnProfile profile(Optional<Detected<DateOrder>> order, Optional<Detected<DecimalMark>> mark) {
        return new ColumnProfile(
                column,
                samples,
                filled,
                Collections.unmodifiableMap(new LinkedHashMap<>(values)),
                filled > 1 && countsRows,
                order,
                mark,
                new CellCounts(errors, uncalculated, destroyed, ranges, spans, withoutCurrency, currencies));
    }
}
