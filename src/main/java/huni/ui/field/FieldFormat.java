package huni.ui.field;

import huni.language.Formats;
import huni.language.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * How a value is written in a field, and read back.
 *
 * @param read empty if what was typed is no such value
 * @param problem the sentence that says so
 */
public record FieldFormat<T>(Function<T, String> write, Function<String, Optional<T>> read, String problem) {

    /** Any words, without spaces at their ends. */
    public static FieldFormat<String> words() {
        return new FieldFormat<>(Function.identity(), typed -> Optional.of(typed.strip()), "");
    }

    /** Words that may not be missing. */
    public static FieldFormat<String> needed(String problem) {
        return new FieldFormat<>(
                Function.identity(), typed -> Optional.of(typed.strip()).filter(t -> !t.isEmpty()), problem);
    }

    /** A name; a blank field brings the standard one back, and is none where there is none. */
    public static FieldFormat<String> named(String standard, String problem) {
        return new FieldFormat<>(
                Function.identity(),
                typed -> Optional.of(typed.isBlank() ? standard : typed.strip()).filter(name -> !name.isEmpty()),
                problem);
    }

    /** A day, or nothing; without a year the nearest one. */
    public static FieldFormat<Optional<LocalDate>> day(Formats formats, Texts texts) {
        return day(formats::parseDay, formats, texts);
    }

    /** A day that is still to come, or nothing: without a year the next one. */
    public static FieldFormat<Optional<LocalDate>> dayAhead(Formats formats, Texts texts) {
        return day(formats::parseDayAhead, formats, texts);
    }

    private static FieldFormat<Optional<LocalDate>> day(
            Function<String, Optional<LocalDate>> read, Formats formats, Texts texts) {
        return optional(
                formats::day,
                read,
                texts.text("field.day.invalid", formats.day(formats.today().plusDays(1))));
    }

    /** A time of the day, or nothing. */
    public static FieldFormat<Optional<LocalTime>> time(Formats formats, Texts texts) {
        return optional(formats::time, formats::parseTime, texts.text("field.time.invalid"));
    }

    /** An amount, or nothing. */
    public static FieldFormat<Optional<Money>> money(Formats formats, Texts texts) {
        return optional(formats::money, formats::parseMoney, moneyProblem(formats, texts));
    }

    /** The sentence that says how an amount is written. */
    public static String moneyProblem(Formats formats, Texts texts) {
        return texts.text("field.money.invalid", formats.money(Money.of(formats.currency(), 85_000)));
    }

    /** The same, but nothing is no value. */
    public static <T> FieldFormat<Optional<T>> filled(FieldFormat<Optional<T>> format) {
        return new FieldFormat<>(
                format.write, typed -> format.read.apply(typed).filter(Optional::isPresent), format.problem);
    }

    /** A value or nothing: a blank field says that there is none. */
    public static <T> FieldFormat<Optional<T>> optional(
            Function<T, String> write, Function<String, Optional<T>> read, String problem) {
        return new FieldFormat<>(
                value -> value.map(write).orElse(""),
                typed -> {
                    Optional<T> told = typed.isBlank() ? Optional.empty() : read.apply(typed);
                    return typed.isBlank() || told.isPresent() ? Optional.of(told) : Optional.empty();
                },
                problem);
    }
}
