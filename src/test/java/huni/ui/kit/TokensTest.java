package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Path STYLES = Path.of("src/main/resources/huni/ui");
    private static final Path TOKENS = STYLES.resolve("kit/tokens.css");
    private static final Path VIEWS = Path.of("src/main/java/huni/ui");
    private static final Pattern COLOUR = Pattern.compile(
            ":[^;{]*(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|(?<![-\\w])(?:white|black|gr[ae]y|red|green|blue|orange|yellow)(?![-\\w]))[^;]*;");
    private static final Pattern USED = Pattern.compile("-huni-[a-z0-9-]+");
    private static final Pattern DEFINED = Pattern.compile("(-huni-[a-z0-9-]+):");
    private static final Pattern IMPORTED = Pattern.compile("@import \"\\.\\./([^\"]+)\"");
    private static final Pattern STYLED_IN_JAVA =
            Pattern.compile("\\.setStyle\\(|Color\\.(?:web|rgb|(?!TRANSPARENT)[A-Z]{3,})");

    @Test
    void onlyTheTokensNameColours() {
        List<String> named = files(STYLES, ".css").stream()
                .filter(file -> !file.equals(TOKENS))
                .flatMap(file -> COLOUR.matcher(withoutComments(file)).results().map(match -> file + match.group()))
                .toList();
        assertEquals(List.of(), named);
    }

    @Test
    void everyTokenThatIsUsedIsDefined() {
        Set<String> defined = matches(TOKENS, DEFINED);
        Set<String> missing = files(STYLES, ".css").stream()
                .flatMap(file -> matches(file, USED).stream())
                .filter(token -> !defined.contains(token))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
        assertTrue(defined.size() > 20, defined.toString());
    }

    @Test
    void viewsLeaveTheLookToTheStylesheets() {
        List<String> styled = files(VIEWS, ".java").stream()
                .flatMap(file -> STYLED_IN_JAVA.matcher(read(file)).results().map(match -> file + ": " + match.group()))
                .toList();
        assertEquals(List.of(), styled);
    }

    @Test
    void everyStylesheetIsPartOfTheLookAndNoPartOfAWindowHasItsOwn() {
        Set<String> all = files(STYLES, ".css").stream()
                .map(file -> STYLES.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        all.remove("kit/look.css");
        assertEquals(all, matches(STYLES.resolve("kit/look.css"), IMPORTED));
        assertEquals(
                List.of("Appearance.java"),
                Stream.of(VIEWS, VIEWS.resolveSibling("app"))
                        .flatMap(place -> files(place, ".java").stream())
                        .filter(file -> read(file).contains("getStylesheets()"))
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static Set<String> matches(Path file, Pattern pattern) {
        return pattern.matcher(withoutComments(file))
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(Path file) {
        return read(file).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
