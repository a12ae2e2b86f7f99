package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.store.file.Database;
import huni.store.file.StoreFolder;
import huni.store.sql.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalStartTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void aNewStoreHasNoFileUntilSomethingIsSet() throws Exception {
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            assertEquals(PersonalSettings.DEFAULT, PersonalStart.of(store).settings());
            assertFalse(Files.exists(store.folder().settings()));
        }
    }

    @Test
    void whatAnEarlierVersionKeptIsTakenOverOnce() throws Exception {
        keepAsAnEarlierVersion();
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            PersonalSettings taken = PersonalStart.of(store).settings();
            assertEquals(Optional.of("tr"), taken.get(Key.LANGUAGE));
            assertEquals(Optional.of("VALUE"), taken.get(Key.CARD_SORT));
            assertEquals(Optional.of("10, 20, 1100, 700"), taken.get(Key.WINDOW_PLACE));
            assertFalse(Files.exists(store.folder().formerWindowPlace()));
            PersonalStart.of(store).file().write(taken.with(Key.LANGUAGE, "en"));
        }
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            assertEquals(Optional.of("en"), PersonalStart.of(store).settings().get(Key.LANGUAGE));
        }
    }

    @Test
    void aDamagedFileDoesNotKeepTheProgramFromStarting() throws Exception {
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            Files.writeString(store.folder().settings(), "{");
            PersonalStart start = PersonalStart.of(store);
            assertEquals(PersonalSettings.DEFAULT, start.settings());
            assertEquals("{", Files.readString(start.damaged().orElseThrow()));
        }
    }

    private void keepAsAnEarlierVersion() throws Exception {
        try (StoreFolder place = StoreFolder.open(folder);
                Database database = Database.open(place)) {
            Files.writeString(place.formerWindowPlace(), "x=10.0\ny=20.0\nwidth=1100.0\nheight=700.0\n");
            database.<Integer, RuntimeException>write(connection -> Sql.update(
                    connection,
                    "insert into setting (setting_key, content, version) values"
                            + " ('language', 'tr', 1), ('card_sort', 'VALUE', 1), ('currency', 'EUR', 1)"));
        }
    }
}
