package huni.work.imports;

import huni.domain.Currencies;
import huni.domain.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Recognises columns by the names that spreadsheets, Pipedrive, HubSpot, Salesforce, Odoo, Google Contacts and Outlook
 * give them, in English and Turkish. Where two columns ask for the same field, the more telling name wins.
 */
public final class ColumnNames {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern PARTED = Pattern.compile("\\s*[/|\\n()]\\s*");
    /** A name in two languages stands back for any other. */
    private static final int LAST_RANK = 1_000;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PREFIX =
            Pattern.compile("^(property|properties|x studio|hs|deal|opportunity|lead|firsat) ");
    private static final Pattern UNIT = Pattern.compile(" (try|tl|usd|eur|gbp|₺)$");

    private static final Pattern BRACKETED_CODE = Pattern.compile("[(\\[]\\s*(\\p{Lu}{3})\\s*[)\\]]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Sc}");
    private static final Set<String> UNITS = Set.of("try", "tl", "₺", "usd", "$", "eur", "€", "gbp", "£");

    private record Known(ImportField field, int rank) {}

    private static final Map<String, Known> KNOWN = known();

    private ColumnNames() {}

    /** Whether a column of this name would be recognised. */
    public static boolean isKnown(String name) {
        return find(name).isPresent();
    }

    /** The field of a column by its name alone. */
    public static Optional<ImportField> fieldOf(String name) {
        return find(name).map(Known::field);
    }

    /** The currency that the name of a column of amounts names: {@code Value (USD)}, {@code Tutar TL}. */
    static Optional<CurrencyUnit> currencyOf(String name) {
        Matcher bracketed = BRACKETED_CODE.matcher(name);
        Optional<CurrencyUnit> code = bracketed.find() ? Currencies.named(bracketed.group(1)) : Optional.empty();
        return code.or(() -> WORD.matcher(name)
                .results()
                .map(word -> Folding.fold(word.group()))
                .filter(UNITS::contains)
                .findFirst()
                .flatMap(Currencies::named));
    }

    /** What each column becomes by its name alone. */
    public static Map<FileColumn, ImportField> recognise(List<FileColumn> columns) {
        return recognise(columns, (_, _) -> true);
    }

    /**
     * What each column becomes; columns that are not recognised, whose content does not fit their name, or that stand
     * back for a better one, are left out.
     */
    static Map<FileColumn, ImportField> recognise(List<FileColumn> columns, BiPredicate<FileColumn, ImportField> fits) {
        Map<FileColumn, Known> found = new HashMap<>();
        columns.stream()
                .filter(column -> !column.isUnnamed())
                .forEach(column -> all(column.name())
                        .filter(known -> fits.test(column, known.field()))
                        .findFirst()
                        .ifPresent(known -> found.put(column, known)));
        givePeopleTheirName(found);
        Map<ImportField, FileColumn> best = new EnumMap<>(ImportField.class);
        Map<FileColumn, ImportField> recognised = new HashMap<>();
        for (FileColumn column : columns) {
            Known known = found.get(column);
            if (known == null) {
                continue;
            }
            if (known.field().takesSeveral()) {
                recognised.put(column, known.field());
                continue;
            }
            FileColumn rival = best.get(known.field());
            Known rivals = rival == null ? null : found.get(rival);
            if (rivals == null || known.rank() < rivals.rank()) {
                best.put(known.field(), column);
            }
        }
        best.forEach((field, column) -> recognised.put(column, field));
        leaveOutParts(recognised);
        return recognised;
    }

    /** In a list of people the column Name is the person's, not the sale's: the whole name, or the first beside a last. */
    private static void givePeopleTheirName(Map<FileColumn, Known> found) {
        Set<ImportField> fields = new HashSet<>();
        found.values().forEach(known -> fields.add(known.field()));
        boolean people = fields.contains(ImportField.CONTACT_LAST)
                && !(fields.contains(ImportField.VALUE) && fields.contains(ImportField.CONTACT_FIRST));
        if (people) {
            ImportField name =
                    fields.contains(ImportField.CONTACT_FIRST) ? ImportField.CONTACT : ImportField.CONTACT_FIRST;
            found.replaceAll((column, known) -> known.field() == ImportField.NAME && isPlainName(column.name())
                    ? new Known(name, known.rank())
                    : known);
        }
        boolean titled = people && !fields.contains(ImportField.CONTACT_TITLE);
        if (titled) {
            found.replaceAll((column, known) ->
                    known.field() == ImportField.NAME && folded(column.name()).equals("title")
                            ? new Known(ImportField.CONTACT_TITLE, known.rank())
                            : known);
        }
    }

    private static boolean isPlainName(String name) {
        return Set.of("name", "ad", "isim").contains(folded(name));
    }

    /** A whole name makes its parts superfluous. */
    private static void leaveOutParts(Map<FileColumn, ImportField> recognised) {
        if (recognised.containsValue(ImportField.CONTACT)) {
            recognised.values().removeIf(f -> f == ImportField.CONTACT_FIRST || f == ImportField.CONTACT_LAST);
        }
    }

    private static Optional<Known> find(String name) {
        return all(name).findFirst();
    }

    /** What a column of this name may be, the likeliest first. */
    private static Stream<Known> all(String name) {
        List<Known> whole = candidates(folded(name)).stream()
                .flatMap(candidate -> Stream.ofNullable(KNOWN.get(candidate)))
                .toList();
        return whole.isEmpty() ? inTwoLanguages(name).stream() : whole.stream();
    }

    /** What all parts mean that are known, of a name such as {@code Firma / Company} or {@code Tutar (Amount)}. */
    private static Optional<Known> inTwoLanguages(String name) {
        List<String> parts =
                PARTED.splitAsStream(name).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<Known> known = parts.stream()
                .flatMap(part -> Stream.ofNullable(KNOWN.get(folded(part))))
                .toList();
        boolean alike = known.stream().map(Known::field).distinct().count() == 1;
        boolean sure = known.size() == parts.size() || name.indexOf('(') < 0;
        return alike && sure ? Optional.of(new Known(known.getFirst().field(), LAST_RANK)) : Optional.empty();
    }

    /** The names a column may be known by: its own, then without what programs put before and after it. */
    static List<String> candidates(String folded) {
        List<String> candidates = new ArrayList<>(List.of(folded));
        String bare = folded;
        while (PREFIX.matcher(bare).find()) {
            bare = PREFIX.matcher(bare).replaceFirst("");
            candidates.add(bare);
        }
        String unitless = UNIT.matcher(bare).replaceFirst("");
        candidates.add(unitless);
        return candidates;
    }

    /** Comparable: words parted by single blanks, in small letters, without accents. */
    static String folded(String name) {
        String words = CAMEL.matcher(name).replaceAll(" ");
        return MARKS.matcher(Folding.fold(words)).replaceAll(" ").strip();
    }

    private static Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        for (ColumnVocabulary.Entry entry : ColumnVocabulary.ENTRIES) {
            List<String> names = entry.names();
            for (int rank = 0; rank < names.size(); rank++) {
                known.putIfAbsent(folded(names.get(rank)), new Known(entry.field(), rank));
            }
        }
        return Map.copyOf(known);
    }
}
