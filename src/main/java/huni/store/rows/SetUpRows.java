package huni.store.rows;

import static huni.store.sql.Table.amount;
import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.share;
import static huni.store.sql.Table.version;
import static huni.store.sql.Table.whole;
import static huni.store.sql.Table.words;

import huni.domain.Settings;
import huni.domain.checklist.Checklist;
import huni.domain.checklist.ChecklistItem;
import huni.domain.checklist.Fact;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the user sets up, as rows: stages, lost reasons, checklists, the quota and the settings. */
public final class SetUpRows {

    public static final Table STAGE = Table.of(
            "stage",
            1,
            0,
            words("stage_key"),
            words("stage_type"),
            words("gate"),
            words("name"),
            whole("place"),
            share("probability"),
            whole("stale_after_days"),
            words("exit_criteria"),
            flag("retired"),
            version());

    public static final Table REASON = Table.of(
            "lost_reason", 1, 0, words("reason_key"), words("name"), whole("place"), flag("retired"), version());

    static final Table CHECKLIST =
            Table.of("checklist", 1, 0, words("checklist_key"), words("name"), whole("place"), version());

    public static final Table ITEM = Table.of(
            "checklist_item",
            1,
            0,
            words("item_key"),
            words("checklist_key"),
            words("fact"),
            words("question"),
            words("why"),
            whole("place"),
            version());

    public static final Table QUOTA = Table.of(
            "quota", 1, 0, words("quota_key"), words("period"), amount("target"), words("currency"), version());

    public static final Table SETTING = Table.of("setting", 1, 0, words("setting_key"), words("content"), version());

    /** There is one quota, the workspace's. */
    static final String THE_QUOTA = "workspace";

    private SetUpRows() {}

    public static Row row(Stage stage) {
        return STAGE.row(
                stage.key().value(),
                stage.type(),
                stage.gate(),
                stage.name().orElse(null),
                stage.position(),
                stage.probability(),
                stage.staleAfterDays(),
                stage.exitCriteria().orElse(null),
                stage.retired(),
                stage.version());
    }

    public static Stage stage(Row row) {
        return new Stage(
                new StageKey(row.words("stage_key")),
                row.one(StageType.class, "stage_type"),
                row.one(Gate.class, "gate"),
                row.maybeWords("name"),
                (int) row.whole("place"),
                row.amount("probability"),
                (int) row.whole("stale_after_days"),
                row.maybeWords("exit_criteria"),
                row.flag("retired"),
                row.whole("version"));
    }

    public static Row row(LostReason reason) {
        return REASON.row(
                reason.key(), reason.name().orElse(null), reason.position(), reason.retired(), reason.version());
    }

    public static LostReason reason(Row row) {
        return new LostReason(
                row.words("reason_key"),
                row.maybeWords("name"),
                (int) row.whole("place"),
                row.flag("retired"),
                row.whole("version"));
    }

    public static Row row(ChecklistItem item) {
        return ITEM.row(
                item.key(),
                item.checklist(),
                item.fact(),
                item.question().orElse(null),
                item.why().orElse(null),
                item.position(),
                item.version());
    }

    public static ChecklistItem item(Row row) {
        return new ChecklistItem(
                row.words("item_key"),
                row.words("checklist_key"),
                row.one(Fact.class, "fact"),
                row.maybeWords("question"),
                row.maybeWords("why"),
                (int) row.whole("place"),
                row.whole("version"));
    }

    public static Row row(Quota quota) {
        return QUOTA.row(
                THE_QUOTA,
                quota.period(),
                quota.target().getAmount(),
                quota.target().getCurrencyUnit().getCode(),
                quota.version());
    }

    public static Quota quota(Row row) {
        return new Quota(
                row.one(QuotaPeriod.class, "period"),
                Money.of(CurrencyUnit.of(row.words("currency")), row.amount("target"), RoundingMode.HALF_EVEN),
                row.whole("version"));
    }

    public static String key(Settings.Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    public static Pipeline pipeline(Connection connection) throws SQLException {
        return new Pipeline(Sql.list(connection, STAGE.select() + "order by place", row -> stage(STAGE.read(row))));
    }

    public static List<ChecklistItem> items(Connection connection) throws SQLException {
        return Sql.list(connection, ITEM.select() + "order by checklist_key, place", row -> item(ITEM.read(row)));
    }

    public static List<LostReason> reasons(Connection connection) throws SQLException {
        return Sql.list(connection, REASON.select() + "order by place, reason_key", row -> reason(REASON.read(row)));
    }

    public static List<Checklist> checklists(Connection connection) throws SQLException {
        List<ChecklistItem> items = items(connection);
        return Sql.list(connection, CHECKLIST.select() + "order by place, checklist_key", result -> {
            Row row = CHECKLIST.read(result);
            String key = row.words("checklist_key");
            return new Checklist(
                    key,
                    row.maybeWords("name"),
                    items.stream().filter(item -> item.checklist().equals(key)).toList());
        });
    }

    public static Optional<Quota> quota(Connection connection) throws SQLException {
        return Sql.one(connection, QUOTA.selectByKey(), row -> quota(QUOTA.read(row)), THE_QUOTA);
    }

    /** What was set; keys of other versions of the program are left alone. */
    public static Settings settings(Connection connection) throws SQLException {
        Map<String, String> stored = new java.util.HashMap<>();
        Sql.each(connection, SETTING.select(), row -> stored.put(row.getString(1), row.getString(2)));
        Map<Settings.Key, String> set = new EnumMap<>(Settings.Key.class);
        for (Settings.Key key : Settings.Key.values()) {
            String content = stored.get(key(key));
            if (content != null) {
                set.put(key, content);
            }
        }
        return new Settings(set);
    }

    /** Writes what a new store begins with: the standard pipeline, lost reasons and checklist. */
    public static void begin(Connection connection) throws SQLException {
        for (Stage stage : Pipeline.standard().stages()) {
            insertNew(connection, row(stage));
        }
        for (LostReason reason : LostReason.standard()) {
            insertNew(connection, row(reason));
        }
        Checklist checklist = Checklist.standard();
        insertNew(connection, CHECKLIST.row(checklist.key(), checklist.name().orElse(null), 0, 0));
        for (ChecklistItem item : checklist.items()) {
            insertNew(connection, row(item));
        }
    }

    private static void insertNew(Connection connection, Row row) throws SQLException {
        Sql.update(connection, row.table().insert(), row.with("version", 1).values());
    }
}
