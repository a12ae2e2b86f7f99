package huni.language.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.language.guide.GuideSpan.KeyName;
import huni.language.guide.GuideSpan.PageLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

    /** Of Today's lines those that remind and those of stalled prospects have digits of their own; their words say so. */
    private static final Set<String> OF_SOME_LINES = Set.of("keys.remind", "keys.offer");

    /** What is nothing but a key; Home, End, Space and Tab are words too. */
    private static final Pattern KEY = Pattern.compile("\\b(Ctrl|Shift|Alt) ?[+-]"
            + "|\\b(F([1-9]|1[0-2])|Esc|Enter|Backspace|Delete|PgUp|PgDn|Page (Up|Down))\\b|[←↑→↓]");

    private static final Path FOLDER = Path.of("src/docs/guide");

    @Test
    void itHasAtMostTwelvePagesAndTheFirstIsTheFirstTenMinutes() {
        assertTrue(Guide.PAGES.size() <= 12);
        assertEquals(
                "The first ten minutes",
                Guide.in(Locale.ENGLISH)
                        .page(Guide.PAGES.getFirst())
                        .orElseThrow()
                        .title());
        assertEquals(
                "İlk on dakika",
                Guide.in(Locale.of("tr"))
                        .page(Guide.PAGES.getFirst())
                        .orElseThrow()
                        .title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void eachFileIsAPageAndEachPageATitleAndWords(String language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
            assertEquals(
                    Guide.PAGES.stream().map(page -> page + ".md").sorted().toList(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .sorted()
                            .toList());
        }
        for (GuidePage page : pages(language)) {
            assertFalse(page.title().isBlank(), page.key());
            assertTrue(page.lines().size() > 5, page.key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void eachScreenHasItsPage(String language) {
        Guide guide = Guide.in(Locale.of(language));
        for (GuideScreen screen : GuideScreen.values()) {
            assertTrue(guide.page(screen.page()).isPresent(), screen.name());
        }
    }

    /** What stands in one language and not in the other is something that half of the readers never learn. */
    @Test
    void bothLanguagesSayTheSameInTheSameOrder() {
        List<GuidePage> turkish = pages("tr");
        List<GuidePage> english = pages("en");
        for (int i = 0; i < english.size(); i++) {
            assertEquals(
                    kinds(english.get(i)), kinds(turkish.get(i)), english.get(i).key());
            assertEquals(english.get(i).pictures(), turkish.get(i).pictures());
            assertEquals(
                    keys(english.get(i)), keys(turkish.get(i)), english.get(i).key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void eachKeyThatAPageNamesWorksOnTheScreensItIsAbout(String language) {
        List<String> unknown = new ArrayList<>();
        for (GuidePage page : pages(language)) {
            for (List<GuideSpan> line : page.lines()) {
                Set<String> known = strokes(
                        page.key().equals(Guide.PAGES.getFirst())
                                ? List.of(KeyGroup.values())
                                : Stream.of(Stream.of(page.key()), linksOf(line))
                                        .flatMap(pages -> pages)
                                        .<KeyGroup>mapMulti((key, each) ->
                                                GuideScreen.keysOf(key).forEach(each))
                                        .toList());
                known.addAll(strokes(List.of(KeyGroup.EVERYWHERE)));
                line.stream()
                        .filter(KeyName.class::isInstance)
                        .map(GuideSpan::words)
                        .filter(key -> !known.contains(key))
                        .forEach(key -> unknown.add(page.key() + ": " + key));
            }
        }
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void aKeyIsWrittenAsOneSoThatItIsLookedAt(String language) {
        List<String> hidden = new ArrayList<>();
        for (GuidePage page : pages(language)) {
            page.lines().stream()
                    .flatMap(List::stream)
                    .filter(span -> !(span instanceof KeyName)
                            && KEY.matcher(span.words()).find())
                    .forEach(span -> hidden.add(page.key() + ": write the key in backticks in “" + span.words() + "”"));
        }
        assertEquals(List.of(), hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void eachLinkLeadsToAPage(String language) {
        List<String> lost = pages(language).stream()
                .flatMap(page -> page.lines().stream().flatMap(GuideTest::linksOf))
                .filter(page -> !Guide.PAGES.contains(page))
                .toList();
        assertEquals(List.of(), lost);
    }

    /** On one screen one key is one command. */
    @Test
    void noKeyDoesTwoThingsOnOneScreen() {
        List<String> twice = new ArrayList<>();
        for (GuideScreen screen : GuideScreen.values()) {
            Set<String> seen = new HashSet<>();
            screen.keys().stream()
                    .flatMap(group -> group.rows().stream())
                    .filter(row -> !OF_SOME_LINES.contains(row.name()))
                    .flatMap(row -> row.strokes().stream())
                    .filter(stroke -> !seen.add(stroke))
                    .forEach(stroke -> twice.add(screen + ": " + stroke));
        }
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void asAFileItNeedsNoOther(String language) {
        Guide guide = Guide.in(Locale.of(language));
        String html = new GuideHtml(guide, texts(language)).of(guide.pages());

        for (GuidePage page : guide.pages()) {
            assertTrue(html.contains("<section id=\"" + page.key() + "\">"), page.key());
        }
        assertFalse(html.contains("src=\"h") || html.contains("href=\"h") || html.contains("<script"));
        assertEquals(
                Arrays.stream(html.split("<img ", -1)).count() - 1,
                guide.pages().stream().mapToInt(page -> page.pictures().size()).sum());
        assertEquals(
                Set.of(),
                Stream.of(html.split("href=\"#", -1))
                        .skip(1)
                        .map(part -> part.substring(0, part.indexOf('"')))
                        .filter(page -> !Guide.PAGES.contains(page))
                        .collect(Collectors.toSet()));
    }

    @Test
    void asTextItIsReadAtATerminal() {
        Guide guide = Guide.in(Locale.ENGLISH);
        String text = new GuideText(texts("en")).of(guide.page("board").orElseThrow());

        assertTrue(text.startsWith("The board\n=========\n"), text);
        assertTrue(text.contains("Pick a card up or put it down"), text);
        assertEquals(
                List.of(),
                text.lines().filter(line -> line.length() > 100).toList(),
                "lines that a terminal would break");
    }

    @Test
    void aPageThatIsNotThereIsNoPage() {
        assertTrue(Guide.in(Locale.ENGLISH).page("../../settings").isEmpty());
    }

    private static List<GuidePage> pages(String language) {
        return Guide.in(Locale.of(language)).pages();
    }

    private static Texts texts(String language) {
        return Texts.in(Locale.of(language), List.of());
    }

    private static List<String> kinds(GuidePage page) {
        return page.blocks().stream()
                .map(block -> block instanceof GuideBlock.Bullets(boolean _, List<List<GuideSpan>> lines)
                        ? "list of " + lines.size()
                        : block.getClass().getSimpleName())
                .toList();
    }

    private static Stream<String> linksOf(List<GuideSpan> line) {
        return line.stream().filter(PageLink.class::isInstance).map(link -> ((PageLink) link).page());
    }

    private static Set<String> keys(GuidePage page) {
        return page.lines().stream()
                .flatMap(List::stream)
                .filter(KeyName.class::isInstance)
                .map(GuideSpan::words)
                .collect(Collectors.toSet());
    }

    private static Set<String> strokes(List<KeyGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.strokes().stream())
                .collect(Collectors.toSet());
    }
}
