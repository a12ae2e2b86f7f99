package huni.language.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/keys.md} is the table of today: each key of each screen, and what it does. With {@code -Dhuni.keys=write} it
 * is written anew.
 */
class KeyTableTest {

    private static final Path TABLE = Path.of("src/docs/keys.md");

    @Test
    void theTableInTheDocumentsIsOfToday() throws Exception {
        String today = table();
        if ("write".equals(System.getProperty("huni.keys"))) {
            Files.writeString(TABLE, today);
        }
        assertEquals(today, Files.readString(TABLE), "write it anew: mvn test -Dtest=KeyTableTest -Dhuni.keys=write");
    }

    private static String table() {
        Texts texts = Texts.in(Locale.ENGLISH, List.of());
        List<String> lines = new ArrayList<>(List.of(
                "# Keys",
                "",
                "Each key of each screen and what it does, as F1 lists them. On one screen a key has one command; on"
                        + " Today a digit has the one of the line it is pressed on. Made by `KeyTableTest`"
                        + " (`-Dhuni.keys=write`); `EveryKeyTest` presses each of them, and each key that stands here"
                        + " not.",
                "",
                "| screen | key | command |",
                "|---|---|---|"));
        rows(lines, "everywhere", List.of(KeyGroup.EVERYWHERE), texts);
        for (GuideScreen screen : GuideScreen.values()) {
            List<KeyGroup> own = screen.keys().stream()
                    .filter(group -> group != KeyGroup.EVERYWHERE)
                    .toList();
            rows(lines, screen.name().toLowerCase(Locale.ROOT), own, texts);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void rows(List<String> lines, String screen, List<KeyGroup> groups, Texts texts) {
        for (KeyGroup group : groups) {
            for (KeyRow row : group.rows()) {
                for (String stroke : row.strokes()) {
                    lines.add("| %s | `%s` | %s |".formatted(screen, KeyRow.named(stroke, texts), row.words(texts)));
                }
            }
        }
    }
}
