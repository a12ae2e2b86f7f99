package huni.work.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises a table whose rows are the steps of sales and not the sales: the id or name of a sale, the stage it came to
 * and the day, again and again for the same sale. Such a table never becomes prospects.
 */
final class StepColumns {

    private static final List<String> TO = folded(
            "To stage",
            "Stage to",
            "New stage",
            "New value",
            "To",
            "Stage name",
            "Deal stage",
            "Stage",
            "Value",
            "Status",
            "Yeni aşama",
            "Sonraki aşama",
            "Yeni değer",
            "Aşama");
    private static final List<String> FROM = folded(
            "From stage",
            "Stage from",
            "Old stage",
            "Previous stage",
            "Old value",
            "Previous value",
            "From",
            "Eski aşama",
            "Önceki aşama",
            "Eski değer");
    private static final List<String> AT = folded(
            "Changed at",
            "Changed on",
            "Change date",
            "Date changed",
            "Changed",
            "Edit date",
            "Date entered",
            "Entered at",
            "Entered on",
            "Moved at",
            "Moved on",
            "Timestamp",
            "Created date",
            "Created at",
            "Modified on",
            "Last modified",
            "Last modified date",
            "Update time",
            "At",
            "Date",
            "Time",
            "Değişiklik tarihi",
            "Değişim tarihi",
            "Geçiş tarihi",
            "Giriş tarihi",
            "Tarih");
    private static final List<String> WHAT =
            folded("Field", "Field name", "Field / Event", "Property", "Property name", "Alan", "Değişen alan");
    private static final Set<String> SALES =
            Set.of("opportunity", "deal", "lead", "sale", "firsat", "anlasma", "satis", "oppo");
    private static final Set<ImportField> NAMES =
            Set.of(ImportField.COMPANY, ImportField.NAME, ImportField.CONTACT, ImportField.EMAIL, ImportField.PHONE);

    private StepColumns() {}

    private static List<String> folded(String... names) {
        return List.of(names).stream().map(ColumnNames::folded).toList();
    }

    /** How the columns of such a table are used; nothing for a table of sales. */
    static List<ColumnUse> of(TableInspection table) {
        List<ColumnProfile> columns =
                table.columns().stream().filter(column -> column.filled() > 0).toList();
        Optional<ColumnProfile> id = columns.stream()
                .filter(column -> ColumnNames.fieldOf(column.column().name())
                        .filter(field -> field == ImportField.EXTERNAL_ID)
                        .isPresent())
                .min(Comparator.comparing(column -> !namesSale(column)));
        Optional<ColumnProfile> what = named(columns, WHAT);
        Optional<ColumnProfile> to = named(columns, TO);
        Optional<ColumnProfile> at = AT.stream()
                .flatMap(name -> columns.stream().filter(column -> isCalled(column, name)))
                .filter(column -> ContentCheck.fits(column, ImportField.CHANGED_AT))
                .findFirst();
        boolean steps = named(columns, FROM).isPresent() || what.isPresent();
        boolean repeated = id.filter(StepColumns::repeats).isPresent() && !namesAnybody(columns);
        Optional<ColumnUse> sale = id.filter(_ -> steps || repeated)
                .map(column -> use(table, column, ImportField.EXTERNAL_ID))
                .or(() -> name(columns)
                        .filter(_ -> id.isEmpty() && steps)
                        .map(column -> use(table, column, ImportField.NAME)));
        if (sale.isEmpty() || to.isEmpty() || at.isEmpty()) {
            return List.of();
        }
        List<ColumnUse> uses = new ArrayList<>();
        uses.add(sale.get());
        uses.add(use(table, to.get(), ImportField.STAGE));
        uses.add(use(table, at.get(), ImportField.CHANGED_AT));
        what.ifPresent(column -> uses.add(use(table, column, ImportField.CHANGED_FIELD)));
        uses.sort(Comparator.comparingInt(use -> use.column().index()));
        return uses;
    }

    /** What names a sale where no id does: the same one again and again. */
    private static Optional<ColumnProfile> name(List<ColumnProfile> columns) {
        return Stream.of(ImportField.NAME, ImportField.COMPANY)
                .flatMap(wanted -> columns.stream()
                        .filter(column -> ColumnNames.fieldOf(column.column().name())
                                .filter(wanted::equals)
                                .isPresent()))
                .filter(StepColumns::repeats)
                .findFirst();
    }

    private static ColumnUse use(TableInspection table, ColumnProfile column, ImportField field) {
        return ImportMapping.use(table, column.column(), field, Optional.empty());
    }

    private static Optional<ColumnProfile> named(List<ColumnProfile> columns, List<String> names) {
        return names.stream()
                .flatMap(name -> columns.stream().filter(column -> isCalled(column, name)))
                .findFirst();
    }

    private static boolean isCalled(ColumnProfile column, String name) {
        return ColumnNames.folded(column.column().name()).equals(name);
    }

    private static boolean namesSale(ColumnProfile id) {
        return SALES.stream()
                .anyMatch(sale -> ColumnNames.folded(id.column().name()).contains(sale));
    }

    /** The id of a sale stands in several rows; of more sales than are counted, one of a sale's own name is believed. */
    private static boolean repeats(ColumnProfile id) {
        return id.values().isEmpty() ? namesSale(id) : id.values().size() < id.filled();
    }

    private static boolean namesAnybody(List<ColumnProfile> columns) {
        return columns.stream()
                .anyMatch(column -> ColumnNames.fieldOf(column.column().name())
                        .filter(NAMES::contains)
                        .isPresent());
    }
}
