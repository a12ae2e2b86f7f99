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
    /** How Salesforce marks columns that an organisation has added. */
    private static final Pattern CUSTOM = Pattern.compile("__[cs]$");

    private static final Pattern UNIT = Pattern.compile(" (try|tl|usd|eur|gbp|₺)$");

    private static final Pattern BRACKETED_CODE = Pattern.compile("[(\\[]\\s*(\\p{Lu}{3})\\s*[)\\]]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{Sc}");
    private static final Set<String> UNITS = Set.of("try", "tl", "₺", "usd", "$", "eur", "€", "gbp", "£");

    private static final Set<String> ADDRESS =
            Set.of("city", "country", "zip", "zip code", "postal code", "street", "province", "address");

    private static final Pattern SURNAME =
            Pattern.compile("(?:^| )(?:soyadi|soyad|soyisim|soy adi|surname|last name|lastname|family name|last)$");
    private static final Pattern FIRST_NAME =
            Pattern.compile("(?:^| )(?:adi|ad|isim|ismi|first name|firstname|given name|name|first)$");

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
        Optional<ProgramExport> program = ProgramExport.of(columns);
        columns.stream()
                .filter(column -> !column.isUnnamed())
                .forEach(column -> meant(column, program)
                        .filter(known -> fits.test(column, known.field()))
                        .findFirst()
                        .ifPresent(known -> found.put(column, known)));
        if (program.isEmpty()) {
            OtherPeople.columns(columns)
                    .forEach(column -> found.put(column, new Known(ImportField.OTHER_CONTACT, LAST_RANK)));
            givePeopleTheirName(found);
            giveAddressesTheirState(found);
        }
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

    /** What a column may be: as its program says, else by its name alone. */
    private static Stream<Known> meant(FileColumn column, Optional<ProgramExport> program) {
        if (program.isEmpty() || !program.get().has(column.name())) {
            return all(column.name());
        }
        ProgramExport known = program.get();
        return known.field(column).map(field -> new Known(field, known.rank(column))).stream();
    }

    /** Beside a city or a country a state is a part of the address. */
    private static void giveAddressesTheirState(Map<FileColumn, Known> found) {
        boolean addresses = found.keySet().stream().anyMatch(column -> ADDRESS.contains(folded(column.name())));
        if (addresses) {
            found.replaceAll((column, known) ->
                    folded(column.name()).equals("state") ? new Known(ImportField.OWN, known.rank()) : known);
        }
    }

    /**
     * Beside a surname stands a first name, whatever it may be called elsewhere: {@code Müşteri adı, Müşteri soyadı}. Of
     * a table with amounts the plain name is the sale's, unless it is the only first name there is.
     */
    private static void givePeopleTheirName(Map<FileColumn, Known> found) {
        Set<ImportField> fields = new HashSet<>();
        found.values().forEach(known -> fields.add(known.field()));
        Set<String> owners = new HashSet<>();
        found.forEach((column, known) -> {
            if (known.field() == ImportField.CONTACT_LAST) {
                owners.add(ownerOf(column.name()));
            }
        });
        if (owners.isEmpty()) {
            return;
        }
        boolean hasFirst = fields.contains(ImportField.CONTACT_FIRST);
        found.replaceAll((column, known) -> {
            boolean plain = isPlainName(column.name());
            if (plain && known.field() == ImportField.NAME) {
                return fields.contains(ImportField.VALUE) && hasFirst
                        ? known
                        : new Known(hasFirst ? ImportField.CONTACT : ImportField.CONTACT_FIRST, known.rank());
            }
            return !plain && !hasFirst && isFirstNameOf(column.name(), owners)
                    ? new Known(ImportField.CONTACT_FIRST, known.rank())
                    : known;
        });
        boolean titled = !fields.contains(ImportField.CONTACT_TITLE);
        found.entrySet()
                .removeIf(named -> folded(named.getKey().name()).equals("title")
                        && named.getValue().field() == ImportField.NAME
                        && !titled);
        found.replaceAll((column, known) ->
                known.field() == ImportField.NAME && folded(column.name()).equals("title")
                        ? new Known(ImportField.CONTACT_TITLE, known.rank())
                        : known);
    }

    /** Whose surname a column holds, in the words of its name: {@code musteri} of {@code Müşteri soyadı}. */
    private static String ownerOf(String surname) {
        return SURNAME.matcher(folded(surname)).replaceFirst("").strip();
    }

    private static boolean isFirstNameOf(String name, Set<String> owners) {
        Matcher first = FIRST_NAME.matcher(folded(name));
        return first.find() && owners.contains(first.replaceFirst("").strip());
    }

    private static boolean isPlainName(String name) {
        return Set.of("name", "ad", "isim").contains(folded(name));
    }

    /** A whole name makes its parts superfluous. */
    private static void leaveOutParts(Map<FileColumn, ImportField> recognised) {
        if (recognised.containsValue(ImportField.CONTACT)) {
            recognised
                    .values()
                    .removeIf(f -> f == ImportField.CONTACT_FIRST
                            || f == ImportField.CONTACT_MIDDLE
                            || f == ImportField.CONTACT_LAST);
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
        if (!whole.isEmpty()) {
            return whole.stream();
        }
        boolean surname = SURNAME.matcher(folded(name)).find();
        return surname ? Stream.of(new Known(ImportField.CONTACT_LAST, LAST_RANK)) : inTwoLanguages(name).stream();
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
        String words = CAMEL.matcher(CUSTOM.matcher(name).replaceFirst("")).replaceAll(" ");
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
