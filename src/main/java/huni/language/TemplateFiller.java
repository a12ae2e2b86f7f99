package huni.language;

import huni.domain.activity.MessageField;
import huni.language.FilledText.Kind;
import huni.language.FilledText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what is known into the fields of a template. A Turkish suffix that follows a field behind an apostrophe is written
 * as what fills the field asks for, whichever of its forms the template has: {@code {saat}'da} becomes {@code 10:00'da} or
 * {@code 9:30'da} or {@code 14:05'te}.
 */
public final class TemplateFiller {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]+)\\}(?:(['’])(\\p{L}+))?");

    /** Each suffix in all its forms, and what {@link TurkishSuffixes} calls it. */
    private static final Map<String, Pattern> SUFFIXES = Map.of(
            "den", Pattern.compile("[dt][ae]n"),
            "de", Pattern.compile("[dt][ae]"),
            "in", Pattern.compile("n?[ıiuü]n"),
            "le", Pattern.compile("y?l[ae]"),
            "e", Pattern.compile("y?[ae]"),
            "yi", Pattern.compile("y?[ıiuü]"),
            "i", Pattern.compile("s[ıiuü]"));

    private static final Pattern AT_WHICH = Pattern.compile("([dt][ae])(ki.*)");

    private final StandardTemplates names;

    /** @param names what the fields are called */
    public TemplateFiller(StandardTemplates names) {
        this.names = names;
    }

    /**
     * The text with its fields filled. A field without a value and one that nobody knows are missing.
     *
     * @param language {@code tr} or {@code en}
     * @param values never blank
     */
    public FilledText fill(String template, String language, Map<MessageField, String> values) {
        List<Piece> parts = new ArrayList<>();
        Matcher fields = FIELD.matcher(template);
        int from = 0;
        while (fields.find()) {
            add(parts, template.substring(from, fields.start()));
            Optional<String> value =
                    names.field(fields.group(1)).flatMap(field -> Optional.ofNullable(values.get(field)));
            Optional<String> suffix = Optional.ofNullable(fields.group(3));
            parts.add(value.map(known -> new Piece(Kind.FILLED, known))
                    .orElseGet(() -> new Piece(Kind.MISSING, "{" + fields.group(1) + "}")));
            suffix.ifPresent(written -> add(
                    parts,
                    fields.group(2)
                            + value.filter(_ -> language.equals("tr"))
                                    .map(known -> suffix(known, written))
                                    .orElse(written)));
            from = fields.end();
        }
        add(parts, template.substring(from));
        return new FilledText(parts);
    }

    private static void add(List<Piece> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Piece(Kind.WORDS, words));
        }
    }

    private static String suffix(String known, String written) {
        Matcher atWhich = AT_WHICH.matcher(written);
        if (atWhich.matches()) {
            return suffix(known, atWhich.group(1)) + atWhich.group(2);
        }
        return SUFFIXES.entrySet().stream()
                .filter(suffix -> suffix.getValue().matcher(written).matches())
                .findFirst()
                .map(suffix -> asked(known, suffix.getKey()))
                .orElse(written);
    }

    private static String asked(String known, String form) {
        String whole = TurkishSuffixes.in(known + "’[" + form + "]");
        return whole.substring(known.length() + 1);
    }

    /** The fields that a text has and that are known, in their order. */
    public List<MessageField> fields(String template) {
        return FIELD.matcher(template)
                .results()
                .map((MatchResult found) -> names.field(found.group(1)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
