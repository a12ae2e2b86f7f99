package huni.work.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell of a table. */
public sealed interface SheetCell {

    SheetCell EMPTY = new Words("");

    /** Text; may be empty. */
    record Words(String text) implements SheetCell {}

    /** An amount of money, without its currency. */
    record Amount(BigDecimal number) implements SheetCell {}

    /** A day. */
    record Day(LocalDate date) implements SheetCell {}

    static SheetCell of(String text) {
        return text.isEmpty() ? EMPTY : new Words(text);
    }

    static SheetCell ofDay(Optional<LocalDate> day) {
        return day.<SheetCell>map(Day::new).orElse(EMPTY);
    }

    static SheetCell ofAmount(Optional<BigDecimal> number) {
        return number.<SheetCell>map(Amount::new).orElse(EMPTY);
    }
}
