package huni.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that the program itself says in its window, in both languages, with numbers put in where a number is asked for. A
 * text with a person's words in it is the person's, and so is what the program only proposes: stages, questions, reasons.
 */
final class InterfaceWords {

    private static final Path BUNDLES = Path.of("src/main/resources/huni");

    /** Of what they become in a store a person may change every word. */
    private static final List<String> PROPOSED =
            List.of("stage.", "pipeline.first", "question.", "quick.", "checklist.", "closing_reason.", "objection.");

    /** Said by commands, written into files. */
    private static final List<String> ELSEWHERE = List.of("command", "guide");

    private static final InterfaceWords ALL = new InterfaceWords();

    private final Set<String> whole = new HashSet<>();
    private final Set<String> proposed = new HashSet<>();
    private final List<Pattern> withNumbers = new ArrayList<>();

    private InterfaceWords() {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            all.filter(file -> file.toString().matches(".*texts(_tr)?\\.properties"))
                    .filter(file -> !ELSEWHERE.contains(
                            BUNDLES.relativize(file).getName(0).toString()))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether those are words of the program and of nobody else. */
    static boolean has(String words) {
        boolean own = ALL.whole.contains(words)
                || ALL.withNumbers.stream()
                        .anyMatch(pattern -> pattern.matcher(words).matches());
        return own && words.chars().anyMatch(Character::isLetter) && !ALL.proposed.contains(words);
    }

    private void read(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.forEach((key, text) -> {
            if (PROPOSED.stream().anyMatch(key.toString()::startsWith)) {
                proposed.add(text.toString());
            } else {
                add(text.toString().replace("''", "'"));
            }
        });
    }

    private void add(String text) {
        if (text.indexOf('{') < 0) {
            whole.add(text);
        } else if (text.replaceAll("\\{\\d+[^{}]*}", "").chars().anyMatch(Character::isLetter)) {
            withNumbers.add(Pattern.compile(pattern(text)));
        }
    }

    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '{') {
                int end = end(text, at);
                pattern.append(argument(text.substring(at + 1, end)));
                at = end + 1;
            } else if (sign == '[' && at > 0 && text.charAt(at - 1) == '’') {
                // A Turkish suffix, as the number asks for it.
                pattern.append("\\p{L}{0,4}");
                at = text.indexOf(']', at) + 1;
            } else {
                pattern.append(Pattern.quote(String.valueOf(sign)));
                at++;
            }
        }
        return pattern.toString();
    }

    /** A number, an amount, a day in digits; or one of several texts. */
    private static String argument(String argument) {
        int choice = argument.indexOf(",choice,");
        if (choice < 0) {
            return "\\P{L}*";
        }
        List<String> texts = new ArrayList<>();
        for (String option : options(argument.substring(choice + ",choice,".length()))) {
            texts.add(pattern(option.replaceFirst("^[^#<≤]*[#<≤]", "")));
        }
        return "(?:" + String.join("|", texts) + ")";
    }

    private static List<String> options(String choice) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < choice.length(); at++) {
            switch (choice.charAt(at)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        options.add(choice.substring(begin, at));
                        begin = at + 1;
                    }
                }
                default -> {}
            }
        }
        options.add(choice.substring(begin));
        return options;
    }

    private static int end(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            if (text.charAt(at) == '{') {
                depth++;
            } else if (text.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
