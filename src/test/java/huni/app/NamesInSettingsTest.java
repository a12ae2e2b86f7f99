package huni.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.testing.SetClock;
import huni.ui.kit.Preferences;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The personal settings, which are not encrypted, hold no names out of imported files. */
class NamesInSettingsTest {

    @TempDir
    private Path folder;

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesThatAnEarlierVersionKeptAreGoneWhenTheWindowOpens() throws Exception {
        String earlier = String.join(
                "\t",
                coded("company") + "," + coded("owner"),
                "sales",
                "",
                coded("0") + "=" + coded("company"),
                coded("wilhelmyna zyx") + "=" + coded("closing"),
                "");
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.IMPORT_MAPPINGS, earlier));

        try (ShownWindow _ =
                new ShownWindow(folder.resolve("store"), new SetClock("2026-11-23T09:00:00Z"), 0, preferences)) {
            String kept = preferences.settings().get(Key.IMPORT_MAPPINGS).orElseThrow();
            assertFalse(kept.contains(coded("wilhelmyna zyx")) || kept.contains(coded("owner")), kept);
            assertTrue(
                    kept.contains(coded("0") + "=" + coded("company")), "what became of the columns is kept: " + kept);
        }
    }
}
