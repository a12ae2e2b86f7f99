package huni.work.imports;

import huni.domain.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the columns of a table without a header may be, by what they hold. Only ever a guess, which is said. */
final class ContentGuess {

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]{9,20}");
    private static final int DIGITS_OF_A_PHONE = 10;
    private static final Pattern LEGAL_FORM = Pattern.compile(
            ".*\\b(?:ltd|sti|as|a\\.s|san|tic|gmbh|inc|llc|co|corp|sirketi|holding|otel|insaat|gida|tekstil|lojistik)\\b.*");

    private ContentGuess() {}

    /** The fields of the columns that look like one; each field once. */
    static Map<FileColumn, ImportField> of(List<ColumnProfile> columns) {
        Map<FileColumn, ImportField> guess = new HashMap<>();
        List<ColumnProfile> filled =
                columns.stream().filter(column -> column.filled() > 0).toList();
        first(filled, guess, ImportField.EMAIL, column -> all(column, EMAIL));
        first(filled, guess, ImportField.PHONE, ContentGuess::arePhones);
        first(filled, guess, ImportField.CREATED, column -> column.dates().isPresent());
        first(filled, guess, ImportField.VALUE, column -> column.numbers().isPresent());
        first(filled, guess, ImportField.COMPANY, ContentGuess::areCompanies);
        boolean companies = guess.containsValue(ImportField.COMPANY);
        first(filled, guess, companies ? ImportField.CONTACT : ImportField.COMPANY, ContentGuess::areWords);
        return guess;
    }

    private static void first(
            List<ColumnProfile> columns,
            Map<FileColumn, ImportField> guess,
            ImportField field,
            Predicate<ColumnProfile> like) {
        columns.stream()
                .filter(column -> !guess.containsKey(column.column()))
                .filter(like)
                .findFirst()
                .ifPresent(column -> guess.put(column.column(), field));
    }

    private static boolean all(ColumnProfile column, Pattern pattern) {
        return column.samples().stream()
                .allMatch(sample -> pattern.matcher(sample).matches());
    }

    private static boolean arePhones(ColumnProfile column) {
        return column.dates().isEmpty()
                && column.samples().stream()
                        .allMatch(sample -> PHONE.matcher(sample).matches()
                                && sample.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE);
    }

    private static boolean areCompanies(ColumnProfile column) {
        return areWords(column)
                && column.samples().stream()
                        .anyMatch(sample ->
                                LEGAL_FORM.matcher(Folding.fold(sample)).matches());
    }

    private static boolean areWords(ColumnProfile column) {
        return column.dates().isEmpty()
                && column.numbers().isEmpty()
                && column.samples().stream().allMatch(sample -> sample.chars().anyMatch(Character::isLetter));
    }
}
