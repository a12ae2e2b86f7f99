package huni.store.rows;

import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of records that operations write, each with its table. */
public final class RowTypes {

    public static final List<RowType<?>> ALL = List.of(
            StageRows.TYPE,
            ClosingReasonRows.TYPE,
            ChecklistRows.TYPE,
            ChecklistItemRows.TYPE,
            SettingRows.TYPE,
            QuotaRows.TYPE,
            ProspectRows.TYPE,
            ContactRows.TYPE,
            PastPurchaseRows.TYPE,
            ActivityRows.TYPE,
            StageEventRows.TYPE,
            CallRows.TYPE,
            CallAnswerRows.TYPE,
            KnownBeforeRows.TYPE,
            ObjectionRows.TYPE,
            RaisedObjectionRows.TYPE,
            ChecklistEditionRows.TYPE,
            EditionItemRows.TYPE,
            SkippedQuestionRows.TYPE,
            DecisionDateRows.TYPE,
            ConsentRows.TYPE,
            TieRows.TYPE,
            DraftRows.TYPE,
            ImportLineRows.TYPE,
            WaitingStepRows.TYPE,
            SavedMappingRows.TYPE,
            MessageTemplateRows.TYPE,
            PipelineHeadingRows.TYPE,
            PersonRows.TYPE,
            CurrencyRateRows.TYPE,
            PriceRiseRows.TYPE,
            DayOffRows.TYPE,
            WorkingHoursRows.TYPE,
            PastForecastRows.TYPE,
            CoachDismissalRows.TYPE);

    private static final Map<Class<?>, RowType<?>> BY_CLASS = by(RowType::type);
    private static final Map<Table, RowType<?>> BY_TABLE = by(RowType::table);
    private static final Map<String, RowType<?>> BY_NAME =
            by(type -> type.table().name());

    private RowTypes() {}

    private static <K> Map<K, RowType<?>> by(Function<RowType<?>, K> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** How records of that class are kept; an {@link IllegalArgumentException} if they are not. */
    public static RowType<?> of(Class<?> type) {
        RowType<?> found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no table keeps " + type);
        }
        return found;
    }

    /** What the rows of a table are. */
    public static RowType<?> of(Table table) {
        RowType<?> found = BY_TABLE.get(table);
        if (found == null) {
            throw new IllegalArgumentException("no record is kept in " + table);
        }
        return found;
    }

    /** The row that the journal has kept of the table with that name, possibly that of an older store. */
    public static Row fromJournal(String table, String json) {
        if (table.equals("answer")) {
            return CallAnswerRows.ofOlder(json);
        }
        RowType<?> found = BY_NAME.get(table);
        if (found == null) {
            throw new StoreException("the journal names a table that is not known: " + table);
        }
        return Json.row(found.table(), json);
    }

    /**
     * A row of the journal as it would be written now: with the derived columns, and with what was added to its table
     * later, which is taken from the present row.
     */
    public static Row completed(Row row, Optional<Row> present) {
        return of(row.table()).completed(present.map(row::completedBy).orElse(row));
    }
}
