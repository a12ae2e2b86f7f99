package huni.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the sources shows. */
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TODO|FIXME|HACK)\\b|@author|@Disabled|@Ignore");

    private static final Pattern CONTROL_AND_ALT = Pattern.compile(
            "\"[^\"]*\\b(Ctrl|Control|Shortcut)\\+(\\w+\\+)*Alt\\+|\"[^\"]*\\bAlt\\+(\\w+\\+)*(Ctrl|Control|Shortcut)\\+"
                    + "|(CONTROL|SHORTCUT)_DOWN.*ALT_DOWN|ALT_DOWN.*(CONTROL|SHORTCUT)_DOWN");

    @Test
    void noTestIsLongerThan450Lines() {
        assertEquals(
                List.of(),
                sources(TESTS).filter(file -> lines(file).size() > 450).toList());
    }

    @Test
    void noClassIsLongerThan300Lines() {
        assertEquals(
                List.of(),
                sources(MAIN).filter(file -> lines(file).size() > 300).toList());
    }

    /** TestFX's own robot asks for bounds beside JavaFX's thread, which leaves nodes without any. */
    @Test
    void testsClickWithTheRobotThatAsksJavaFx() {
        assertEquals(
                List.of(),
                sources(TESTS)
                        .filter(file -> !file.endsWith("SteadyRobot.java") && !file.endsWith("SourceRulesTest.java"))
                        .filter(file -> lines(file).stream()
                                .anyMatch(line ->
                                        line.contains("new FxRobot()") || line.contains("ApplicationExtension.class")))
                        .toList());
    }

    @Test
    void noFeatureHasMoreThan40Files() {
        Map<Path, Long> files = sources(MAIN.resolve("huni/ui"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        files.values().removeIf(number -> number <= 40);
        assertEquals(Map.of(), files);
    }

    @Test
    void theWiringIsReadFromTopToBottomOnThreeScreens() {
        assertTrue(lines(MAIN.resolve("huni/app/Wiring.java")).size() <= 150);
    }

    @Test
    void noTwoClassesHaveTheSameName() {
        var names = new TreeSet<String>();
        assertEquals(
                List.of(),
                sources(MAIN)
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("package-info.java"))
                        .filter(name -> !names.add(name))
                        .toList());
    }

    private static final Pattern NESTED = Pattern.compile(
            "^ +(?<modifiers>(?:[a-z-]+ )*)(?:class|record|interface|enum) (?<name>[A-Z]\\w*)", Pattern.MULTILINE);

    /** Names of nested types that are read with the type around them, as in {@code FileProblem.Kind}. */
    private static final Set<String> READ_WITH_THE_OUTER_NAME =
            Set.of("Entry", "Group", "Key", "Kind", "Match", "Role", "Row", "State", "Step", "Sum");

    @Test
    void noNestedTypeThatOthersCanNameHasTheNameOfATypeWithItsOwnFile() {
        Set<String> files = sources(MAIN)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                sources(MAIN)
                        .flatMap(file -> nested(file, modifiers -> !modifiers.contains("private")).stream()
                                .filter(files::contains)
                                .map(name -> file + ": " + name))
                        .toList());
    }

    @Test
    void noTwoPublicNestedTypesHaveTheSameName() {
        Map<String, List<Path>> places = new TreeMap<>();
        sources(MAIN)
                .forEach(file -> nested(file, modifiers -> modifiers.contains("public"))
                        .forEach(name -> places.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(file)));
        assertTrue(places.size() > 30);
        places.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), places);
    }

    private static List<String> nested(Path file, Predicate<String> modifiers) {
        return NESTED.matcher(text(file))
                .results()
                .filter(match -> modifiers.test(match.group("modifiers")))
                .map(match -> match.group("name"))
                .filter(name -> !READ_WITH_THE_OUTER_NAME.contains(name))
                .toList();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        var unmarked = new TreeSet<Path>();
        sources(MAIN, TESTS)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !marked(folder))
                .forEach(unmarked::add);
        assertEquals(new TreeSet<Path>(), unmarked);
    }

    @Test
    void nothingIsLeftUndone() {
        assertEquals(
                List.of(),
                sources(MAIN, TESTS)
                        .filter(file -> !file.endsWith("SourceRulesTest.java"))
                        .filter(file -> lines(file).stream()
                                .anyMatch(line -> LEFT_UNDONE.matcher(line).find()))
                        .toList());
    }

    /** While one runs a frame is asked for sixty times a second; {@code TaskRunner.every} asks for none. */
    @Test
    void noAnimationRunsForever() {
        assertEquals(
                List.of(),
                sources(MAIN)
                        .filter(file -> lines(file).stream().anyMatch(line -> line.contains("INDEFINITE")))
                        .toList());
    }

    /** Where AltGr types signs, as on Turkish keyboards, it is both keys at once. */
    @Test
    void noKeyHoldsControlAndAltTogether() {
        assertEquals(
                List.of(),
                sources(MAIN)
                        .filter(file -> lines(file).stream()
                                .anyMatch(line -> CONTROL_AND_ALT.matcher(line).find()))
                        .toList());
    }

    @Test
    void whateverTestOpensAWholeWindowWatchesTheScreensThread() {
        assertEquals(
                List.of(),
                sources(TESTS)
                        .filter(file -> text(file).contains("new " + "Wiring("))
                        .filter(file ->
                                !text(file).contains("ScreenThreadWatch.begin()") && !file.endsWith("LargeWindow.java"))
                        .toList());
    }

    @Test
    void theSourcesAreThereToBeRead() {
        assertTrue(sources(MAIN).count() > 50);
        assertTrue(LEFT_UNDONE.matcher("// TODO later").find());
        for (String both : List.of(
                "valueOf(\"Shortcut+Alt+N\")",
                "valueOf(\"Alt+Shift+Ctrl+N\")",
                "new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN)")) {
            assertTrue(CONTROL_AND_ALT.matcher(both).find(), both);
        }
    }

    /** What the package says of itself is what the program and its changelog say. */
    @Test
    void theNewestReleaseIsToldTheSameEverywhere() {
        String version = first(Path.of("pom.xml"), "<version>([^<]+)</version>");
        Path metainfo = Path.of("packaging/linux/huni.metainfo.xml");
        Path changelog = Path.of("src/docs/changelog.md");
        String day = first(metainfo, "<release version=\"" + Pattern.quote(version) + "\" date=\"([^\"]+)\"");

        assertEquals(version, first(metainfo, "<release version=\"([^\"]+)\""));
        assertEquals("[Unreleased]", first(changelog, "(?m)^## (.*)$"));
        assertEquals("[" + version + "] - " + day, first(changelog, "(?m)^## (?!\\[Unreleased])(.*)$"));
    }

    private static String first(Path file, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text(file))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("nothing");
    }

    /** A package of tests is marked by the one of the program that it stands beside. */
    private static boolean marked(Path folder) {
        Path beside = folder.startsWith(TESTS) ? MAIN.resolve(TESTS.relativize(folder)) : folder;
        return Stream.of(folder, beside)
                .map(place -> place.resolve("package-info.java"))
                .filter(Files::exists)
                .map(SourceRulesTest::text)
                .anyMatch(text -> text.contains("@NullMarked") && text.startsWith("/**"));
    }

    private static Stream<Path> sources(Path... roots) {
        return Stream.of(roots).flatMap(root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
