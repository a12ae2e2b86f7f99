package huni.work.imports;

import huni.domain.Currencies;
import huni.domain.Folding;
import huni.domain.Limit;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.PhoneNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Understands rows by a mapping: each cell as its field wants it, or the reason why the row cannot be imported. */
final class RowReader {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_OWN = 10_000;
    /** What is left for notes beside a next step without a day, which is kept with them. */
    private static final long LONGEST_NOTES = Limit.NOTE.most() - Limit.SUBJECT.most() - 2;

    private static final Pattern SEVERAL = Pattern.compile("\\s*[;,|\\n]\\s*");

    private final ImportMapping mapping;
    private final Map<ImportField, List<ColumnUse>> uses = new EnumMap<>(ImportField.class);
    private final Map<DecimalMark, AmountColumnReader> amounts = new EnumMap<>(DecimalMark.class);
    private final Map<DateOrder, DateReader> dates = new EnumMap<>(DateOrder.class);
    private final CurrencyUnit defaultCurrency;
    private final PhoneNumbers phones;

    RowReader(ImportMapping mapping, CurrencyUnit defaultCurrency, PhoneNumbers phones) {
        this.mapping = mapping;
        this.defaultCurrency = defaultCurrency;
        this.phones = phones;
        for (DecimalMark mark : DecimalMark.values()) {
            amounts.put(mark, new AmountColumnReader(mark));
        }
        for (DateOrder order : DateOrder.values()) {
            dates.put(order, new DateReader(order));
        }
        mapping.uses()
                .forEach(use -> uses.computeIfAbsent(use.field(), _ -> new ArrayList<>())
                        .add(use));
    }

    ImportedRow read(TableRow row) throws RejectedRowException {
        Map<String, String> own = ownFields(row);
        ImportedRow.Person person = person(row, own);
        String given = name(row, ImportField.COMPANY);
        String title = name(row, ImportField.NAME);
        String company = firstFilled(given, title, person.name(), person.email(), person.phone());
        if (company.isEmpty()) {
            throw RejectedRowException.of(RejectReason.Kind.NO_NAME);
        }
        if (!title.isEmpty() && !title.equals(company)) {
            keep(own, uses(ImportField.NAME).getFirst(), title);
        }
        return new ImportedRow(
                row.number(),
                company,
                person,
                amounts(row),
                facts(row, own),
                history(row),
                new ImportedRow.Step(
                        text(row, ImportField.NEXT_STEP, Limit.SUBJECT.most()), date(row, ImportField.NEXT_STEP_DATE)),
                tags(row),
                own);
    }

    private static String firstFilled(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private List<ColumnUse> uses(ImportField field) {
        return uses.getOrDefault(field, List.of());
    }

    /** The text of the field's column, checked for its length; empty when there is no such column. */
    private String text(TableRow row, ImportField field) throws RejectedRowException {
        return text(row, field, Limit.FACT.most());
    }

    private String name(TableRow row, ImportField field) throws RejectedRowException {
        return text(row, field, LONGEST_NAME).replaceAll("\\s+", " ");
    }

    private String text(TableRow row, ImportField field, long longest) throws RejectedRowException {
        List<ColumnUse> columns = uses(field);
        return columns.isEmpty() ? "" : text(row, columns.getFirst(), longest);
    }

    private static String text(TableRow row, ColumnUse use, long longest) throws RejectedRowException {
        String text = row.cell(use.column().index());
        atMost(longest, text.length(), use);
        return text;
    }

    private static void atMost(long longest, long length, ColumnUse use) throws RejectedRowException {
        if (length > longest) {
            throw RejectedRowException.of(
                    RejectReason.Kind.TEXT_TOO_LONG, use.column().name(), String.valueOf(longest));
        }
    }

    private Map<String, String> ownFields(TableRow row) throws RejectedRowException {
        Map<String, String> own = new TreeMap<>();
        for (ColumnUse use : uses(ImportField.OWN)) {
            keep(own, use, text(row, use, LONGEST_OWN));
        }
        return own;
    }

    private static void keep(Map<String, String> own, ColumnUse use, String text) {
        if (!text.isEmpty()) {
            own.put(use.column().name(), text);
        }
    }

    private ImportedRow.Person person(TableRow row, Map<String, String> own) throws RejectedRowException {
        String name = name(row, ImportField.CONTACT);
        if (name.isEmpty()) {
            name = (name(row, ImportField.CONTACT_FIRST) + " " + name(row, ImportField.CONTACT_LAST)).strip();
        }
        String phone = first(row, ImportField.PHONE, own);
        String email = first(row, ImportField.EMAIL, own);
        return new ImportedRow.Person(
                name,
                name(row, ImportField.CONTACT_TITLE),
                phone,
                phones.e164(phone).orElse(""),
                email);
    }

    /** The first filled one of several columns, and of several in one cell; the others are kept as own fields. */
    private String first(TableRow row, ImportField field, Map<String, String> own) throws RejectedRowException {
        String found = "";
        for (ColumnUse use : uses(field)) {
            String text = text(row, use, LONGEST_NAME);
            if (found.isEmpty()) {
                found = SEVERAL.split(text, 2)[0];
                if (!found.equals(text)) {
                    keep(own, use, text);
                }
            } else if (!text.equals(found)) {
                keep(own, use, text);
            }
        }
        return found;
    }

    private ImportedRow.Amounts amounts(TableRow row) throws RejectedRowException {
        Optional<ImportedAmount> low = amount(row, ImportField.BUDGET_LOW);
        Optional<ImportedAmount> likely = amount(row, ImportField.VALUE);
        Optional<ImportedAmount> high = amount(row, ImportField.BUDGET_HIGH);
        Optional<CurrencyUnit> named = currency(row)
                .or(() -> Stream.of(likely, low, high)
                        .flatMap(Optional::stream)
                        .flatMap(amount -> amount.currency().stream())
                        .findFirst());
        CurrencyUnit currency = named.orElse(defaultCurrency);
        return new ImportedRow.Amounts(
                currency, named.isPresent(), money(low, currency), money(likely, currency), money(high, currency));
    }

    private static Optional<Money> money(Optional<ImportedAmount> amount, CurrencyUnit currency) {
        return amount.map(a -> ImportedRow.Amounts.money(currency, a.number()));
    }

    private Optional<CurrencyUnit> currency(TableRow row) throws RejectedRowException {
        String text = text(row, ImportField.CURRENCY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<CurrencyUnit> known = Currencies.named(text);
        if (known.isEmpty()) {
            throw rejected(
                    RejectReason.Kind.NOT_A_CURRENCY, uses(ImportField.CURRENCY).getFirst(), text);
        }
        return known;
    }

    private static RejectedRowException rejected(RejectReason.Kind kind, ColumnUse use, String cell) {
        return RejectedRowException.of(kind, use.column().name(), cell);
    }

    private Optional<ImportedAmount> amount(TableRow row, ImportField field) throws RejectedRowException {
        for (ColumnUse use : uses(field)) {
            String cell = row.cell(use.column().index());
            if (cell.isEmpty() || cell.equals("-") || cell.equals("–")) {
                return Optional.empty();
            }
            ImportedAmount amount = Objects.requireNonNull(amounts.get(use.decimalMark()))
                    .read(cell)
                    .orElseThrow(() -> rejected(RejectReason.Kind.NOT_AN_AMOUNT, use, cell));
            if (amount.number().signum() < 0 || Limit.isTooMuch(amount.number())) {
                throw rejected(RejectReason.Kind.AMOUNT_OUT_OF_RANGE, use, cell);
            }
            return Optional.of(new ImportedAmount(
                    amount.number(),
                    amount.currency()
                            .or(() -> ColumnNames.currencyOf(use.column().name()))));
        }
        return Optional.empty();
    }

    private Optional<ImportedDate> date(TableRow row, ImportField field) throws RejectedRowException {
        List<ColumnUse> columns = uses(field);
        return columns.isEmpty() ? Optional.empty() : date(row, columns.getFirst());
    }

    private Optional<ImportedDate> date(TableRow row, ColumnUse use) throws RejectedRowException {
        String cell = row.cell(use.column().index());
        if (cell.isEmpty() || cell.equals("-") || cell.equals("–")) {
            return Optional.empty();
        }
        return Optional.of(Objects.requireNonNull(dates.get(use.dateOrder()))
                .read(cell)
                .orElseThrow(() -> rejected(RejectReason.Kind.NOT_A_DATE, use, cell)));
    }

    private ImportedRow.History history(TableRow row) throws RejectedRowException {
        Map<StageKey, ImportedDate> entered = new LinkedHashMap<>();
        for (ColumnUse use : uses(ImportField.ENTERED)) {
            date(row, use).ifPresent(date -> entered.put(use.stage().orElseThrow(), date));
        }
        return new ImportedRow.History(
                stage(row),
                date(row, ImportField.CREATED),
                date(row, ImportField.CLOSED),
                entered,
                text(row, ImportField.LOST_REASON));
    }

    private Optional<StageKey> stage(TableRow row) throws RejectedRowException {
        String closed = closedStage(row);
        ImportField field = closed.isEmpty() ? ImportField.STAGE : ImportField.OUTCOME;
        String name = closed.isEmpty() ? text(row, ImportField.STAGE) : closed;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        StageKey stage = mapping.stages().get(Folding.fold(name));
        if (stage == null) {
            throw rejected(RejectReason.Kind.UNKNOWN_STAGE, uses(field).getFirst(), name);
        }
        return Optional.of(stage);
    }

    /** The name of the stage of a row that is said to be won or lost beside its stage; empty for one that is open. */
    private String closedStage(TableRow row) throws RejectedRowException {
        Map<ImportedOutcome, String> said = new EnumMap<>(ImportedOutcome.class);
        boolean asksForWon = false;
        for (ColumnUse use : uses(ImportField.OUTCOME)) {
            String cell = text(row, use, LONGEST_NAME);
            Optional<ImportedOutcome> truth = ImportedOutcome.truth(use.column());
            asksForWon |= truth.filter(ImportedOutcome.WON::equals).isPresent();
            if (!cell.isEmpty()) {
                ImportedOutcome ending = ImportedOutcome.said(use.column(), cell)
                        .orElseThrow(() -> rejected(RejectReason.Kind.NOT_AN_OUTCOME, use, cell));
                said.put(ending, truth.isEmpty() ? cell : ending.name().toLowerCase(Locale.ROOT));
            }
        }
        boolean closedNotWon = asksForWon && said.containsKey(ImportedOutcome.CLOSED);
        String lost = said.getOrDefault(ImportedOutcome.LOST, closedNotWon ? "lost" : "");
        return said.getOrDefault(ImportedOutcome.WON, lost);
    }

    private ImportedRow.Facts facts(TableRow row, Map<String, String> own) throws RejectedRowException {
        String urgency = text(row, ImportField.URGENCY);
        var level = FactWords.urgency(urgency);
        if (level.isEmpty() && !urgency.isEmpty()) {
            keep(own, uses(ImportField.URGENCY).getFirst(), urgency);
        }
        return new ImportedRow.Facts(
                text(row, ImportField.EXTERNAL_ID, LONGEST_NAME),
                name(row, ImportField.SOURCE),
                level,
                date(row, ImportField.DECISION_DATE).map(RowReader::day),
                FactWords.authority(text(row, ImportField.AUTHORITY)),
                notes(row));
    }

    /** A decision is due on the day the file names, whatever the hour. */
    private static LocalDate day(ImportedDate date) {
        return date.date();
    }

    private String notes(TableRow row) throws RejectedRowException {
        StringBuilder notes = new StringBuilder();
        for (ColumnUse use : uses(ImportField.NOTE)) {
            String text = text(row, use, LONGEST_NOTES).replace("\r\n", "\n");
            if (!text.isEmpty()) {
                notes.append(notes.isEmpty() ? "" : "\n\n").append(text);
                atMost(LONGEST_NOTES, notes.length(), use);
            }
        }
        return notes.toString();
    }

    private List<String> tags(TableRow row) throws RejectedRowException {
        List<String> tags = new ArrayList<>();
        for (ColumnUse use : uses(ImportField.TAGS)) {
            for (String tag : SEVERAL.split(text(row, use, LONGEST_NAME), -1)) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags.stream().distinct().toList();
    }
}
