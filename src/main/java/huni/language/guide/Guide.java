package huni.language.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The guide in one language, as it lies in the program. Immutable, for any thread; each answer reads anew. */
public final class Guide {

    /** The keys of its pages, in the order in which they are read. */
    public static final List<String> PAGES = List.of(
            "start",
            "today",
            "board",
            "prospect",
            "call",
            "message",
            "list",
            "funnel",
            "quota",
            "coach",
            "data",
            "settings");

    private final String language;

    private Guide(String language) {
        this.language = language;
    }

    /** The Turkish one for a Turkish locale, the English one for any other. */
    public static Guide in(Locale locale) {
        return new Guide(locale.getLanguage().equals("tr") ? "tr" : "en");
    }

    /** Which language it is in: {@code tr} or {@code en}. */
    public String language() {
        return language;
    }

    /** All its pages, in order. */
    public List<GuidePage> pages() {
        MarkdownPages markdown = new MarkdownPages();
        return PAGES.stream().map(key -> page(markdown, key)).toList();
    }

    /** One of its pages; empty if there is none of that key. */
    public Optional<GuidePage> page(String key) {
        return Optional.of(key).filter(PAGES::contains).map(there -> page(new MarkdownPages(), there));
    }

    private GuidePage page(MarkdownPages markdown, String key) {
        return markdown.read(key, new String(bytes(key + ".md"), StandardCharsets.UTF_8));
    }

    /** A picture of one of its pages, as PNG. */
    public byte[] picture(String file) {
        return bytes(file);
    }

    private byte[] bytes(String file) {
        String resource = "huni/guide/" + language + "/" + file;
        try (@Nullable InputStream stream = Guide.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new MissingResourceException("No " + resource, Guide.class.getName(), resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
