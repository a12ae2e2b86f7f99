package huni.exchange;

import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.work.Records;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a file says by itself, to tell what an import has made otherwise of it: its cells, and of text also its bytes, which
 * no reader of ours has touched.
 */
final class TextOfFile {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern KEPT_NUMBER = Pattern.compile("-?\\d+\\.\\d{3,}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            Charset.forName("windows-1254"),
            StandardCharsets.ISO_8859_1);

    private final Set<String> cells;
    private final String allCells;
    private final List<String> texts;
    private final LocalDate day;
    private final Set<String> amounts;
    private final List<BigDecimal> keptNumbers;
    private final Set<LocalDate> days = new HashSet<>();

    /**
     * @param found the cells as they were read
     * @param day of the import
     */
    TextOfFile(Path file, Collection<String> found, LocalDate day) throws IOException {
        this.cells = found.stream().map(TextOfFile::plain).collect(Collectors.toSet());
        this.allCells = String.join("\n", cells);
        this.day = day;
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        this.texts = Stream.of(".csv", ".txt", ".tsv").anyMatch(name::endsWith) ? texts(file) : List.of();
        this.keptNumbers = cells.stream()
                .filter(KEPT_NUMBER.asMatchPredicate())
                .map(BigDecimal::new)
                .toList();
        this.amounts = cells.stream().map(TextOfFile::digits).collect(Collectors.toSet());
    }

    /** The same text in each way in which its bytes can be read. */
    private static List<String> texts(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return CHARSETS.stream()
                .map(charset -> plain(new String(bytes, charset).replace("\"\"", "\"")))
                .toList();
    }

    /** Blanks around and between words do not count. */
    private static String plain(String words) {
        return words.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** What was kept and stands nowhere in the file. */
    List<String> untold(Records records, String name) {
        List<String> untold = new ArrayList<>();
        for (Prospect prospect : records.all(Prospect.class)) {
            List<String> kept = new ArrayList<>(prospect.ownFields().values());
            kept.add(prospect.origin().externalId());
            kept.stream()
                    .filter(words -> !isCell(words))
                    .forEach(words -> untold.add(name + ": no cell says " + words));
            if (!isTold(prospect.company())) {
                untold.add(name + ": nobody is called " + prospect.company());
            }
            Stream.of(
                            prospect.budget().low(),
                            prospect.budget().likely(),
                            prospect.budget().high())
                    .flatMap(Optional::stream)
                    .filter(money -> !isAmount(money))
                    .forEach(money -> untold.add(name + ": no cell is " + money));
            Stream.of(
                            prospect.origin().createdOn(),
                            prospect.standing().closedOn(),
                            prospect.urgency().decisionBy())
                    .flatMap(Optional::stream)
                    .filter(date -> !isDay(date))
                    .forEach(date -> untold.add(name + ": no cell is the day " + date));
        }
        for (Contact contact : records.all(Contact.class)) {
            Stream.of(contact.name(), contact.title())
                    .filter(words -> !isTold(words))
                    .forEach(words -> untold.add(name + ": nobody is called " + words));
            Stream.of(contact.phone(), contact.email())
                    .filter(words -> !allCells.contains(plain(words)) || !isText(words))
                    .forEach(words -> untold.add(name + ": no cell says " + words));
        }
        return untold;
    }

    private boolean isCell(String words) {
        String plain = plain(words);
        return plain.isEmpty() || cells.contains(plain) && isText(plain);
    }

    /** Letter by letter, in the bytes of a text. */
    private boolean isText(String words) {
        String plain = plain(words);
        return texts.isEmpty() || plain.isEmpty() || texts.stream().anyMatch(text -> text.contains(plain));
    }

    /** As a whole, or put together of words that stand in the file, such as a first and a last name. */
    private boolean isTold(String words) {
        String plain = plain(words);
        return isCell(plain)
                || Stream.of(plain.split(" ", -1)).allMatch(word -> allCells.contains(word) && isText(word));
    }

    /** Its digits without the zeros around them are those of a cell, or a cell of a workbook is that number as it is kept there. */
    private boolean isAmount(Money money) {
        return amounts.contains(digits(money.getAmount().stripTrailingZeros().toPlainString()))
                || keptNumbers.stream()
                        .anyMatch(number -> number.setScale(money.getScale(), RoundingMode.HALF_UP)
                                        .compareTo(money.getAmount())
                                == 0);
    }

    private static String digits(String words) {
        return words.replaceAll("\\D", "").replaceAll("^0+|0+$", "");
    }

    private boolean isDay(LocalDate date) {
        if (date.equals(day) || days.contains(date)) {
            return true;
        }
        boolean told = cells.stream().anyMatch(cell -> says(cell, date));
        if (told) {
            days.add(date);
        }
        return told;
    }

    /** A cell has its day, its year and its month, as a number or in letters, or is the number that spreadsheets keep. */
    private static boolean says(String cell, LocalDate date) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher digits = DIGITS.matcher(cell);
        while (digits.find()) {
            if (digits.group().length() <= 5) {
                numbers.add(Integer.valueOf(digits.group()));
            } else if (digits.group().length() == 8) {
                return cell.contains(date.toString().replace("-", ""));
            }
        }
        boolean year = numbers.contains(date.getYear()) || numbers.contains(date.getYear() % 100);
        boolean month = numbers.contains(date.getMonthValue()) || cell.chars().anyMatch(Character::isLetter);
        boolean serial = SERIAL.matcher(cell).matches()
                && SERIAL_ZERO.plusDays(new BigDecimal(cell).longValue()).equals(date);
        return serial || year && month && numbers.contains(date.getDayOfMonth());
    }
}
