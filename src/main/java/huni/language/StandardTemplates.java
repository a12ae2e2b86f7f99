package huni.language;

import huni.domain.Folding;
import huni.domain.activity.MessageField;
import huni.domain.activity.MessageTemplate;
import huni.domain.activity.MessageTemplate.Occasion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The templates that come with the program, in both languages, and what their fields are called. One that a person has
 * changed or retired stands in its place; until then no store keeps it. For any thread.
 */
public final class StandardTemplates {

    /** The languages of templates. */
    public static final List<String> LANGUAGES = List.of("tr", "en");

    private final Map<String, Properties> words = new HashMap<>();
    private final Map<String, MessageField> byName = new HashMap<>();

    /** Reads them from the program. */
    public StandardTemplates() {
        for (String language : LANGUAGES) {
            words.put(language, load(language.equals("tr") ? "templates_tr.properties" : "templates.properties"));
            for (MessageField field : MessageField.values()) {
                byName.put(Folding.fold(name(field, language)), field);
            }
        }
    }

    private static Properties load(String resource) {
        try (InputStream stream = Objects.requireNonNull(StandardTemplates.class.getResourceAsStream(resource))) {
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a field is called in a template of that language: {@code kişi}. */
    public String name(MessageField field, String language) {
        return text(language, "field." + key(field));
    }

    /** The field of that name in either language, whatever its case and accents. */
    public Optional<MessageField> field(String name) {
        return Optional.ofNullable(byName.get(Folding.fold(name.strip())));
    }

    /** Those that come with the program, in the language first asked for and then in the other. */
    public List<MessageTemplate> standard(String first) {
        List<MessageTemplate> all = new ArrayList<>();
        for (String language : order(first)) {
            for (Occasion occasion : Occasion.values()) {
                String of = key(occasion);
                all.add(new MessageTemplate(
                        id(occasion, language),
                        text(language, of + ".name"),
                        occasion,
                        language,
                        text(language, of + ".subject"),
                        text(language, of + ".body"),
                        occasion.ordinal(),
                        false,
                        0));
            }
        }
        return all;
    }

    /**
     * All templates, retired ones included: those of the language first asked for, by occasion and position, and then
     * those of the other.
     *
     * @param kept what a person has made or changed
     */
    public List<MessageTemplate> all(List<MessageTemplate> kept, String first) {
        Map<UUID, MessageTemplate> byId = new HashMap<>();
        standard(first).forEach(template -> byId.put(template.id(), template));
        kept.forEach(template -> byId.put(template.id(), template));
        List<String> order = order(first);
        return byId.values().stream()
                .sorted(Comparator.comparingInt((MessageTemplate template) -> order.indexOf(template.language()))
                        .thenComparing(MessageTemplate::occasion)
                        .thenComparingInt(MessageTemplate::position)
                        .thenComparing(template -> template.id().toString()))
                .toList();
    }

    private static List<String> order(String first) {
        return Stream.concat(Stream.of(first), LANGUAGES.stream())
                .filter(LANGUAGES::contains)
                .distinct()
                .toList();
    }

    /** The same in every store, so that what a person changed is found again. */
    private static UUID id(Occasion occasion, String language) {
        return UUID.nameUUIDFromBytes(("template." + language + "." + key(occasion)).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String language, String key) {
        return Objects.requireNonNull(
                Objects.requireNonNull(words.get(language), language).getProperty(key), key);
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
