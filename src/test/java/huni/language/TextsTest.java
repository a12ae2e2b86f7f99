package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/huni");
    private static final Path BUNDLES = Path.of("src/main/resources/huni");

    /** Asked for by the reader of the command line, which makes these keys up. */
    private static final Pattern HELP = Pattern.compile(
            "(huni\\.([a-z]+\\.)*)?usage\\.(description|[a-zA-Z]+Heading)|mixinStandardHelpOptions\\..*");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern USE = Pattern.compile("\\b(?:text\\(|descriptionKey =)\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORMATTED = Pattern.compile("\\{\\d+\\s*,");
    private static final Locale TURKISH = Locale.of("tr", "TR");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
        for (Path english : bundles("texts.properties")) {
            Path turkish = english.resolveSibling("texts_tr.properties");
            assertEquals(arguments(load(english)), arguments(load(turkish)), english.toString());
        }
        assertEquals(
                bundles("texts.properties").size(),
                bundles("texts_tr.properties").size());
    }

    @Test
    void eachTextIsAValidMessageInBothLanguages() {
        Stream.of("texts.properties", "texts_tr.properties")
                .flatMap(name -> bundles(name).stream())
                .forEach(bundle -> load(bundle).forEach((key, text) -> {
                    assertFalse(text.isBlank(), key + " is empty in " + bundle);
                    assertFalse(
                            text.replace("''", "").contains("'"),
                            key + " in " + bundle + " has a single ', which a message swallows: write ’");
                    new MessageFormat(text, Locale.ROOT);
                }));
    }

    @Test
    void noTwoBundlesHaveTheSameKey() {
        List<String> keys = bundles("texts.properties").stream()
                .flatMap(bundle -> load(bundle).keySet().stream())
                .toList();
        Set<String> twice =
                keys.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyTextTheCodeAsksForExists() {
        Set<String> keys = keys();
        Set<String> missing = literals(USE)
                .filter(use -> isPrefix(use)
                        ? keys.stream().noneMatch(key -> key.startsWith(use.group(1)))
                        : !keys.contains(use.group(1)))
                .map(use -> use.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsUsed() {
        Set<String> whole = literals(LITERAL).map(use -> use.group(1)).collect(Collectors.toSet());
        Set<String> prefixes = literals(LITERAL)
                .filter(TextsTest::isPrefix)
                .map(use -> use.group(1))
                .filter(prefix -> prefix.matches("[a-z].*\\."))
                .collect(Collectors.toSet());
        Set<String> unused = bundles("texts.properties").stream()
                .flatMap(bundle -> load(bundle).keySet().stream())
                .filter(key -> !HELP.matcher(key).matches())
                .filter(key -> !whole.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void oneThingHasOneWordInTurkish() {
        Set<String> otherWords = Set.of(
                "durgun",
                "teşvik",
                "kontrol listesi",
                "adayın değeri",
                "kayıt yeri",
                "öteki",
                "ima edil",
                "ayrılacak",
                "ayrılan",
                "tanesi",
                "denetleyin");
        Set<String> found = bundles("texts_tr.properties").stream()
                .flatMap(bundle -> load(bundle).entrySet().stream())
                .filter(text -> !text.getKey().startsWith("plan.word."))
                .filter(text -> otherWords.stream().anyMatch(text.getValue().toLowerCase(TURKISH)::contains))
                .map(text -> text.getKey() + "=" + text.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), found);
    }

    @Test
    void argumentsArePutInAsTheLanguageWritesThem() {
        assertEquals("1.234 gün", Texts.in(TURKISH, List.of()).text("duration.days", 1234));
        assertEquals("1,234 days", Texts.in(Locale.ENGLISH, List.of()).text("duration.days", 1234));
        assertEquals("1 day", Texts.in(Locale.ENGLISH, List.of()).text("duration.days", 1));
        assertEquals("0 days", Texts.in(Locale.ENGLISH, List.of()).text("duration.days", 0));
    }

    @Test
    void aLanguageThereIsNotSpeaksEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(TURKISH);
            Texts texts = Texts.in(Locale.FRANCE, List.of());
            assertEquals("Tomorrow", texts.text("day.tomorrow"));
            assertEquals(Locale.ENGLISH, texts.locale());
            assertEquals("Tomorrow", Texts.in(Locale.US, List.of()).text("day.tomorrow"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextThereIsNotIsRefused() {
        Texts texts = Texts.in(Locale.ENGLISH, List.of());
        assertThrows(MissingResourceException.class, () -> texts.text("kit.nowhere"));
        assertThrows(MissingResourceException.class, () -> Texts.in(TURKISH, List.of("huni/ui/nowhere/texts")));
    }

    @Test
    void aBundleThatRepeatsAKeyIsRefused() {
        List<String> twice = List.of("huni/ui/kit/texts", "huni/ui/kit/texts");
        assertThrows(IllegalArgumentException.class, () -> Texts.in(TURKISH, twice));
    }

    private static boolean isPrefix(MatchResult use) {
        return use.group(2) != null && use.group(1).endsWith(".");
    }

    private static Set<String> keys() {
        return bundles("texts.properties").stream()
                .flatMap(bundle -> load(bundle).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> arguments(Map<String, String> texts) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        texts.forEach((key, text) -> arguments.put(
                key,
                ARGUMENT.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return arguments;
    }

    /** The store says nothing to anybody: what it calls text is a column's. */
    private static Stream<MatchResult> literals(Pattern pattern) {
        return files(SOURCES, ".java").stream()
                .filter(file -> !file.startsWith(SOURCES.resolve("store")))
                .flatMap(file -> pattern.matcher(read(file)).results());
    }

    @Test
    void wordsArePutInAsAMessageFormatPutsThem() {
        Object[] words = IntStream.range(0, 10).mapToObj("{0} %d’"::formatted).toArray();
        for (Path bundle : bundles("texts.properties")) {
            String resource = "huni/" + BUNDLES.relativize(bundle).toString().replace(".properties", "");
            if (resource.equals("huni/language/texts")) {
                continue;
            }
            Texts texts = Texts.in(Locale.ENGLISH, List.of(resource));
            load(bundle).forEach((key, pattern) -> {
                if (!FORMATTED.matcher(pattern).find()) {
                    assertEquals(new MessageFormat(pattern, Locale.ENGLISH).format(words), texts.text(key, words), key);
                }
            });
        }
    }

    private static List<Path> bundles(String name) {
        return files(BUNDLES, name).stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
