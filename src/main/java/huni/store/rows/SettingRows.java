package huni.store.rows;

import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.Settings;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Settings as rows. */
public final class SettingRows {

    public static final Table TABLE = Table.of("setting", 1, 0, text("setting_key"), text("content"), version());

    public static final RowType<Setting> TYPE =
            RowType.setUp(Setting.class, TABLE, SettingRows::row, SettingRows::setting, "setting_key");

    private SettingRows() {}

    /** One setting as it is stored; the key may be one of another version of the program. */
    public record Setting(String key, String content, long version) {}

    static Row row(Setting setting) {
        return TABLE.row(setting.key(), setting.content(), setting.version());
    }

    static Setting setting(Row row) {
        return new Setting(row.text("setting_key"), row.text("content"), row.integer("version"));
    }

    public static String key(Settings.Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    /** What was set; keys of other versions of the program are left alone, and a value without a sense counts as none. */
    public static Settings settings(Connection connection) throws SQLException {
        Map<Settings.Key, String> set = stored(connection);
        set.entrySet().removeIf(setting -> !setting.getKey().knows(setting.getValue()));
        return new Settings(set);
    }

    /** The values that make no sense, for which their defaults are in force. */
    public static Map<Settings.Key, String> senseless(Connection connection) throws SQLException {
        Map<Settings.Key, String> set = stored(connection);
        set.entrySet().removeIf(setting -> setting.getKey().knows(setting.getValue()));
        return set;
    }

    private static Map<Settings.Key, String> stored(Connection connection) throws SQLException {
        Map<String, String> stored = new HashMap<>();
        Sql.each(connection, TABLE.select(), row -> stored.put(row.getString(1), row.getString(2)));
        Map<Settings.Key, String> set = new EnumMap<>(Settings.Key.class);
        for (Settings.Key key : Settings.Key.values()) {
            String content = stored.get(key(key));
            if (content != null) {
                set.put(key, content);
            }
        }
        return set;
    }
}
