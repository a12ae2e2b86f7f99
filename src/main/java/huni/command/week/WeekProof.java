package huni.command.week;

import huni.insight.week.WeekFacts;
import huni.insight.week.WeekFigures;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of computing the figures of a page again from the facts it carries. It finds errors and slips; whoever
 * changes facts, figures and checksums together is not found, since there is no key.
 *
 * @param figures how many were computed again
 * @param wrong those of the page that differ, in the order of their names
 * @param redrawn whether the page drawn again from its facts is the page, letter by letter
 */
public record WeekProof(int figures, List<WrongFigure> wrong, boolean redrawn) {

    private static final Pattern FIGURE = Pattern.compile("<b data-figure=\"([A-Za-z0-9_.-]{1,120})\">([^<]*)</b>");
    private static final int LONGEST_SHOWN = 60;

    public WeekProof {
        wrong = List.copyOf(wrong);
    }

    /**
     * A figure that differs.
     *
     * @param shown what the page says, made harmless; empty if it does not say it
     * @param computed what its facts say; empty if they have no such figure
     */
    public record WrongFigure(String name, String shown, String computed) {}

    /** Whether everything is as its facts say. */
    public boolean holds() {
        return wrong.isEmpty() && redrawn;
    }

    /**
     * Computes the figures of a page again. Needs no store.
     *
     * @param page the whole file
     * @throws ForeignPageException if it is no page of a weekly report, or one that is cut or broken
     */
    public static WeekProof of(String page) throws ForeignPageException {
        String text = page.strip().replace("\r\n", "\n");
        try {
            JsonNode carried = JsonMapper.shared().readTree(PageFacts.in(text));
            if (carried.required("version").asInt() != PageFacts.VERSION) {
                throw new ForeignPageException(ForeignPageException.Kind.OTHER_VERSION);
            }
            WeekFacts facts = FactsReader.read(carried.required("facts"));
            WeekWords words = new WeekWords(
                    WeekFigures.of(facts), carried.required("lang").asString());
            return of(text, words, carried.required("sha256"));
        } catch (JacksonException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | NoSuchElementException broken) {
            throw new ForeignPageException(ForeignPageException.Kind.BROKEN, broken);
        }
    }

    private static WeekProof of(String text, WeekWords words, JsonNode sums) {
        Map<String, Set<String>> shown = new HashMap<>();
        Matcher found = FIGURE.matcher(text);
        while (found.find()) {
            shown.computeIfAbsent(found.group(1), _ -> new TreeSet<>()).add(found.group(2));
        }
        String redrawn = new WeekPage(words).html();
        Map<String, Set<String>> expected = new HashMap<>();
        Matcher drawn = FIGURE.matcher(redrawn);
        while (drawn.find()) {
            expected.computeIfAbsent(drawn.group(1), _ -> new TreeSet<>()).add(drawn.group(2));
        }
        Set<String> names = new TreeSet<>(shown.keySet());
        names.addAll(words.figures().figures().keySet());
        List<WrongFigure> wrong = new ArrayList<>();
        for (String name : names) {
            boolean known = words.figures().figures().containsKey(name);
            String sum = known ? PageFacts.sum(name, words.figures().figure(name)) : "";
            boolean sameSum = sums.path(name).asString("").equals(sum);
            Set<String> says = shown.getOrDefault(name, Set.of());
            if (!known || !sameSum || !says.equals(expected.getOrDefault(name, Set.of()))) {
                wrong.add(new WrongFigure(name, harmless(says), known ? words.said(name) : ""));
            }
        }
        return new WeekProof(
                words.figures().figures().size(), wrong, redrawn.strip().equals(text));
    }

    /** What stands in a file of anybody must not move the cursor of a terminal. */
    private static String harmless(Set<String> shown) {
        String all = shown.stream().collect(Collectors.joining(", "));
        String plain = all.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"");
    }
}
