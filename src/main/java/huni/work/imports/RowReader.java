package huni.work.imports;

import huni.domain.Folding;
import huni.domain.Limit;
import huni.domain.People;
import huni.domain.WrittenRange;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.PhoneNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Understands rows by a mapping: each cell as its field wants it, or the reason why the row cannot be imported. */
final class RowReader {

    private static final int LONGEST_OWN = 10_000;
    /** What is left for notes beside a next step without a day, which is kept with them. */
    private static final long LONGEST_NOTES = Limit.NOTE.most() - Limit.SUBJECT.most() - 2;

    private static final List<ImportField> PARTS_OF_A_NAME =
            List.of(ImportField.CONTACT_FIRST, ImportField.CONTACT_MIDDLE, ImportField.CONTACT_LAST);
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;,|\\n]\\s*");

    private final ImportMapping mapping;
    private final CellReader cells;
    private final OwnerReader owners;
    private final OtherPeople others;
    private final CurrencyUnit defaultCurrency;
    private final PhoneNumbers phones;
    private final Pipeline all;

    /** @param all the stages of all pipelines */
    RowReader(ImportMapping mapping, Pipeline all, CurrencyUnit defaultCurrency, PhoneNumbers phones, People people) {
        this.mapping = mapping;
        this.all = all;
        this.defaultCurrency = mapping.currency().orElse(defaultCurrency);
        this.phones = phones;
        this.cells = new CellReader(mapping.uses());
        this.owners = new OwnerReader(people, cells);
        this.others = new OtherPeople(cells.uses(ImportField.OTHER_CONTACT));
    }

    /** Reads all cells before it asks for a name, so that each cell that is wrong can be told by itself. */
    ImportedRow read(TableRow row) throws RejectedRowException {
        Map<String, String> own = ownFields(row);
        ImportedRow.ContactPerson person = person(row, own);
        String given = cells.name(row, ImportField.COMPANY);
        String title = cells.name(row, ImportField.NAME);
        String company = firstFilled(given, title, person.name(), person.email(), person.phone());
        if (!title.isEmpty() && !title.equals(company)) {
            keep(own, cells.uses(ImportField.NAME).getFirst(), title);
        }
        ImportedRow read = new ImportedRow(
                row.number(),
                company,
                person,
                others.of(row, phones),
                amounts(row),
                facts(row, own),
                history(row),
                new ImportedRow.Step(
                        cells.text(row, ImportField.NEXT_STEP, Limit.SUBJECT.most()),
                        cells.date(row, ImportField.NEXT_STEP_DATE)),
                tags(row),
                own);
        if (company.isEmpty()) {
            throw RejectedRowException.of(RejectReason.Kind.NO_NAME);
        }
        return read;
    }

    private static String firstFilled(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private Map<String, String> ownFields(TableRow row) throws RejectedRowException {
        Map<String, String> own = new TreeMap<>();
        for (ColumnUse use : cells.uses(ImportField.OWN)) {
            keep(own, use, CellReader.text(row, use, LONGEST_OWN));
        }
        return own;
    }

    static void keep(Map<String, String> own, ColumnUse use, String text) {
        if (!text.isEmpty()) {
            own.put(use.column().name(), text);
        }
    }

    private ImportedRow.ContactPerson person(TableRow row, Map<String, String> own) throws RejectedRowException {
        String name = cells.name(row, ImportField.CONTACT);
        if (name.isEmpty()) {
            for (ImportField part : PARTS_OF_A_NAME) {
                name = (name + " " + cells.name(row, part)).strip();
            }
        }
        String phone = first(row, ImportField.PHONE, own);
        String email = first(row, ImportField.EMAIL, own);
        return new ImportedRow.ContactPerson(
                name,
                cells.name(row, ImportField.CONTACT_TITLE),
                phone,
                phones.e164(phone).orElse(""),
                email);
    }

    /** The first filled one of several columns, and of several in one cell; the others are kept as own fields. */
    private String first(TableRow row, ImportField field, Map<String, String> own) throws RejectedRowException {
        String found = "";
        for (ColumnUse use : cells.uses(field)) {
            String text = CellReader.text(row, use, CellReader.LONGEST_NAME);
            if (found.isEmpty()) {
                String only = isNone(field, text) ? text : SEVERAL.split(text, 2)[0];
                found = isNone(field, only) ? "" : only;
                if (!only.equals(text)) {
                    keep(own, use, text);
                }
            } else if (!text.equals(found)) {
                keep(own, use, text);
            }
        }
        return found;
    }

    /** A number that Excel has written as 5,32E+09 is destroyed: it calls nobody. */
    private static boolean isNone(ImportField field, String text) {
        return field == ImportField.PHONE
                ? EmptyWords.isNoPhone(text) || EmptyWords.isDestroyed(text)
                : EmptyWords.isEmpty(text);
    }

    private ImportedRow.Amounts amounts(TableRow row) throws RejectedRowException {
        Optional<ImportedAmount> low = cells.amount(row, ImportField.BUDGET_LOW);
        Optional<ImportedAmount> likely = cells.amount(row, ImportField.VALUE);
        Optional<ImportedAmount> high = cells.amount(row, ImportField.BUDGET_HIGH);
        Optional<CurrencyUnit> named = cells.currency(row)
                .or(() -> Stream.of(likely, low, high)
                        .flatMap(Optional::stream)
                        .flatMap(amount -> amount.currency().stream())
                        .findFirst());
        CurrencyUnit currency = named.orElse(defaultCurrency);
        return new ImportedRow.Amounts(
                currency,
                named.or(mapping::currency).isPresent(),
                Stream.of(low, likely, high).flatMap(Optional::stream).anyMatch(ImportedAmount::about),
                money(
                        low.map(amount -> amount.range()
                                        .map(WrittenRange.Ends::low)
                                        .orElse(amount.number()))
                                .or(() -> likely.flatMap(ImportedAmount::range).map(WrittenRange.Ends::low)),
                        currency),
                money(likely.map(ImportedAmount::number), currency),
                money(
                        high.map(amount -> amount.range()
                                        .map(WrittenRange.Ends::high)
                                        .orElse(amount.number()))
                                .or(() -> likely.flatMap(ImportedAmount::range).map(WrittenRange.Ends::high)),
                        currency));
    }

    private static Optional<Money> money(Optional<BigDecimal> number, CurrencyUnit currency) {
        return number.map(told -> ImportedRow.Amounts.money(currency, told));
    }

    private ImportedRow.History history(TableRow row) throws RejectedRowException {
        RowPlace place = new RowPlace(all, pipeline(row));
        Map<StageKey, ImportedDate> entered = new LinkedHashMap<>();
        for (ColumnUse use : cells.uses(ImportField.ENTERED)) {
            cells.date(row, use)
                    .ifPresent(date -> entered.put(place.like(use.stage().orElseThrow()), date));
        }
        return new ImportedRow.History(
                place.pipeline(),
                stage(row, place),
                cells.text(row, ImportField.STAGE),
                cells.date(row, ImportField.CREATED),
                cells.date(row, ImportField.CLOSED),
                entered,
                new ImportedRow.ToldReasons(
                        cells.text(row, ImportField.LOST_REASON), cells.text(row, ImportField.WIN_REASON)));
    }

    private PipelineKey pipeline(TableRow row) throws RejectedRowException {
        String name = cells.text(row, ImportField.PIPELINE);
        if (EmptyWords.isEmpty(name)) {
            return mapping.pipeline();
        }
        return mapping.pipelines()
                .meant(name)
                .orElseThrow(() -> CellReader.rejected(
                        RejectReason.Kind.UNKNOWN_PIPELINE,
                        cells.uses(ImportField.PIPELINE).getFirst(),
                        name));
    }

    private Optional<StageKey> stage(TableRow row, RowPlace place) throws RejectedRowException {
        String closed = closedStage(row);
        ImportField field = closed.isEmpty() ? ImportField.STAGE : ImportField.OUTCOME;
        String name = closed.isEmpty() ? cells.text(row, ImportField.STAGE) : closed;
        Optional<StageKey> stage =
                place.stage(name, Optional.ofNullable(mapping.stages().get(Folding.fold(name))));
        if (stage.isEmpty() && !EmptyWords.isEmpty(name)) {
            throw CellReader.rejected(
                    RejectReason.Kind.UNKNOWN_STAGE, cells.uses(field).getFirst(), name);
        }
        return stage;
    }

    /** The name of the stage of a row that is said to be won or lost beside its stage; empty for one that is open. */
    private String closedStage(TableRow row) throws RejectedRowException {
        Map<ImportedOutcome, String> said = new EnumMap<>(ImportedOutcome.class);
        boolean asksForWon = false;
        for (ColumnUse use : cells.uses(ImportField.OUTCOME)) {
            String cell = CellReader.text(row, use, CellReader.LONGEST_NAME);
            Optional<ImportedOutcome> truth = ImportedOutcome.truth(use.column());
            asksForWon |= truth.filter(ImportedOutcome.WON::equals).isPresent();
            if (!EmptyWords.isEmpty(cell)) {
                if (mapping.stages().containsKey(Folding.fold(cell)) && truth.isEmpty()) {
                    said.putIfAbsent(ImportedOutcome.said(use.column(), cell).orElse(ImportedOutcome.PARKED), cell);
                    continue;
                }
                ImportedOutcome outcome = ImportedOutcome.said(use.column(), cell)
                        .orElseThrow(() -> CellReader.rejected(RejectReason.Kind.NOT_AN_OUTCOME, use, cell));
                said.put(outcome, truth.isEmpty() ? cell : outcome.name().toLowerCase(Locale.ROOT));
            }
        }
        boolean closedNotWon = asksForWon && said.containsKey(ImportedOutcome.CLOSED);
        String lost = said.getOrDefault(ImportedOutcome.LOST, closedNotWon ? "lost" : "");
        String parked = said.getOrDefault(ImportedOutcome.PARKED, "");
        return said.getOrDefault(ImportedOutcome.WON, lost.isEmpty() ? parked : lost);
    }

    private ImportedRow.Facts facts(TableRow row, Map<String, String> own) throws RejectedRowException {
        String urgency = cells.text(row, ImportField.URGENCY);
        var level = FactWords.urgency(urgency);
        if (level.isEmpty() && !urgency.isEmpty()) {
            keep(own, cells.uses(ImportField.URGENCY).getFirst(), urgency);
        }
        String id = cells.text(row, ImportField.EXTERNAL_ID, CellReader.LONGEST_NAME);
        boolean destroyed = DestroyedIds.isDestroyed(id);
        return new ImportedRow.Facts(
                destroyed || DestroyedIds.isNone(id) ? "" : id,
                destroyed,
                cells.name(row, ImportField.SOURCE),
                owners.read(row, own),
                level,
                cells.date(row, ImportField.DECISION_DATE).map(RowReader::day),
                FactWords.authority(cells.text(row, ImportField.AUTHORITY)),
                notes(row));
    }

    /** A decision is due on the day the file names, whatever the hour. */
    private static LocalDate day(ImportedDate date) {
        return date.date();
    }

    private String notes(TableRow row) throws RejectedRowException {
        StringBuilder notes = new StringBuilder();
        for (ColumnUse use : cells.uses(ImportField.NOTE)) {
            String text = CellReader.text(row, use, LONGEST_NOTES).replace("\r\n", "\n");
            if (!text.isEmpty()) {
                notes.append(notes.isEmpty() ? "" : "\n\n").append(text);
                CellReader.atMost(LONGEST_NOTES, notes.length(), use);
            }
        }
        return notes.toString();
    }

    private List<String> tags(TableRow row) throws RejectedRowException {
        List<String> tags = new ArrayList<>();
        for (ColumnUse use : cells.uses(ImportField.TAGS)) {
            for (String tag : SEVERAL.split(CellReader.text(row, use, CellReader.LONGEST_NAME), -1)) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags.stream().distinct().toList();
    }
}
