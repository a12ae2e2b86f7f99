package huni.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the program in one language. Immutable, for any thread.
 *
 * <p>Texts are message formats: {@code {0}} is an argument, numbers are written as the language writes them, plurals are
 * {@code {0,choice,...}}. An apostrophe is written {@code ’}, or doubled. Turkish suffixes that follow an argument are
 * asked for as {@link TurkishSuffixes} says.
 */
public final class Texts {

    private static final String TURKISH = "tr";
    private static final String OWN = "huni/language/texts";

    private final Locale locale;
    private final Map<String, String> patterns;

    private Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    /**
     * The texts of the language package itself (days, durations, the domain's words) and of some bundles, merged. Turkish
     * for a Turkish locale, English for any other; the default locale of the machine plays no part.
     *
     * @param bundles resource paths without language and extension, such as {@code "huni/ui/board/texts"}
     * @throws MissingResourceException if a bundle does not exist in that language
     * @throws IllegalArgumentException if two bundles have the same key
     */
    public static Texts in(Locale locale, List<String> bundles) {
        boolean turkish = locale.getLanguage().equals(TURKISH);
        Map<String, String> patterns = new HashMap<>();
        for (String bundle : Stream.concat(Stream.of(OWN), bundles.stream()).toList()) {
            String resource = bundle + (turkish ? "_tr" : "") + ".properties";
            load(resource).forEach((key, pattern) -> {
                if (patterns.put((String) key, (String) pattern) != null) {
                    throw new IllegalArgumentException(
                            "The key " + key + " of " + resource + " is in another bundle too");
                }
            });
        }
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Texts(turkish || english ? locale : Locale.ENGLISH, patterns);
    }

    /**
     * The text of a key, with its arguments put in. The key is written as a literal, or as a literal that ends with a
     * dot and a name after it ({@code "stage." + key}), so that a test can find it.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String text(String key, Object... arguments) {
        @Nullable String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text " + key, Texts.class.getName(), key);
        }
        String text = plain(pattern, arguments).orElseGet(() -> new MessageFormat(pattern, locale).format(arguments));
        return locale.getLanguage().equals(TURKISH) ? TurkishSuffixes.in(text) : text;
    }

    /**
     * What a message format would write, where nothing is in it but words and arguments that are words: lists write thousands of
     * those at once.
     */
    private static Optional<String> plain(String pattern, Object... arguments) {
        if (pattern.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', written)) {
            int argument = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}'
                    ? pattern.charAt(open + 1) - '0'
                    : -1;
            if (argument < 0 || argument >= arguments.length || !(arguments[argument] instanceof String words)) {
                return Optional.empty();
            }
            text.append(pattern, written, open).append(words);
            written = open + 3;
        }
        return Optional.of(text.append(pattern, written, pattern.length()).toString());
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The language of these texts, with the country the person has: Turkish or English. */
    public Locale locale() {
        return locale;
    }

    private static Properties load(String resource) {
        try (@Nullable InputStream stream = Texts.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new MissingResourceException("No bundle " + resource, Texts.class.getName(), resource);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
