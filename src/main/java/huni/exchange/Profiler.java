package huni.exchange;

import huni.work.imports.ColumnProfile;
import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.Detected;
import huni.work.imports.FileColumn;
import huni.work.imports.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at every row once and says how each column's dates and numbers are written. A column that leaves it open is
 * read like the columns that do not; where none says, days come first and the mark is guessed from the rest of the file.
 */
final class Profiler {

    private final List<ColumnStatistics> notes;
    private final char delimiter;

    Profiler(List<FileColumn> columns, char delimiter) {
        this.notes = columns.stream().map(ColumnStatistics::new).toList();
        this.delimiter = delimiter;
    }

    void see(TableRow row) {
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).see(row.cells().get(i));
        }
    }

    /** Notes the cells that a workbook holds no content for, by the index of their column. */
    void lost(Map<Integer, Long> errors, Map<Integer, Long> uncalculated) {
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).lost(errors.getOrDefault(i, 0L), uncalculated.getOrDefault(i, 0L));
        }
    }

    /** The order of the file: what most decided columns say, else day first. */
    Detected<DateOrder> dateOrder() {
        long dayFirst = notes.stream()
                .filter(ColumnStatistics::isDates)
                .mapToLong(n -> n.dates().first())
                .sum();
        long monthFirst = notes.stream()
                .filter(ColumnStatistics::isDates)
                .mapToLong(n -> n.dates().second())
                .sum();
        boolean open = notes.stream().anyMatch(n -> n.isDates() && n.dates().isOpen());
        String example = notes.stream()
                .filter(ColumnStatistics::isDates)
                .map(n -> n.dates().example())
                .filter(e -> !e.isEmpty())
                .findFirst()
                .orElse("");
        boolean decided = dayFirst != monthFirst && (dayFirst == 0 || monthFirst == 0);
        return new Detected<>(
                monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST,
                decided || dayFirst == monthFirst && dayFirst == 0 && !open,
                example);
    }

    /**
     * The mark of the file: what most decided columns say. Where none does, three digits behind a mark are thousands, as
     * hardly any amount has three decimals; else what a file cut by semicolons or dated by dots uses.
     */
    Detected<DecimalMark> decimalMark() {
        long comma = notes.stream()
                .filter(ColumnStatistics::isNumbers)
                .mapToLong(n -> n.numbers().first())
                .sum();
        long dot = notes.stream()
                .filter(ColumnStatistics::isNumbers)
                .mapToLong(n -> n.numbers().second())
                .sum();
        String example = notes.stream()
                .filter(ColumnStatistics::isNumbers)
                .map(n -> n.numbers().example())
                .filter(e -> !e.isEmpty())
                .findFirst()
                .orElse("");
        boolean continental = delimiter == ';' || notes.stream().anyMatch(ColumnStatistics::isDotted);
        boolean dotted = notes.stream().anyMatch(ColumnStatistics::hasDottedThousands);
        boolean commaed = notes.stream().anyMatch(ColumnStatistics::hasCommaedThousands);
        DecimalMark guess = (dotted == commaed ? continental : dotted) ? DecimalMark.COMMA : DecimalMark.DOT;
        DecimalMark mark = comma == dot ? guess : comma > dot ? DecimalMark.COMMA : DecimalMark.DOT;
        boolean decided = comma != dot && (comma == 0 || dot == 0);
        boolean either =
                notes.stream().anyMatch(n -> n.isNumbers() && n.numbers().hasEither());
        return new Detected<>(mark, decided || !either, example);
    }

    /**
     * The columns, with what the person decided for all of them where that is.
     *
     * @param alike whether numbers are read alike in all columns, decided or not
     */
    List<ColumnProfile> profiles(Optional<DateOrder> chosenOrder, Optional<DecimalMark> chosenMark, boolean alike) {
        Detected<DateOrder> fileOrder = dateOrder();
        Detected<DecimalMark> fileMark = decimalMark();
        return notes.stream()
                .map(n -> n.profile(
                        n.isDates()
                                ? Optional.of(chosenOrder
                                        .<Detected<DateOrder>>map(n.dates().as(fileOrder)::overruledBy)
                                        .orElseGet(() -> n.dates()
                                                .decided(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, fileOrder)))
                                : Optional.empty(),
                        n.isNumbers()
                                ? Optional.of(chosenMark
                                        .<Detected<DecimalMark>>map(n.numbers().as(fileMark)::overruledBy)
                                        .orElseGet(() -> alike ? n.numbers().as(fileMark) : n.mark(fileMark)))
                                : Optional.empty()))
                .toList();
    }
}
