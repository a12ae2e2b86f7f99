package huni.store.read;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import java.util.Locale;

/** What earlier versions of the program kept in the store of the person's own settings. Nothing writes it any more. */
public final class FormerPersonalSettings {

    private final ReadConnection database;

    public FormerPersonalSettings(ReadConnection database) {
        this.database = database;
    }

    /** As they were when the store was last used by such a version; the defaults in a store that never was. */
    public PersonalSettings read() {
        return database.read(connection -> {
            PersonalSettings settings = PersonalSettings.DEFAULT;
            for (Key key : Key.values()) {
                String stored = Sql.one(
                                connection,
                                "select content from setting where setting_key = ?",
                                row -> row.getString(1),
                                key.name().toLowerCase(Locale.ROOT))
                        .orElse("");
                settings = settings.with(key, stored);
            }
            return settings;
        });
    }
}
