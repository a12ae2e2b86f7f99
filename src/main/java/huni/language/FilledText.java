package huni.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A template with what is known put into it.
 *
 * @param parts in their order
 */
public record FilledText(List<Piece> parts) {

    public FilledText {
        parts = List.copyOf(parts);
    }

    /** What a part of the text is. */
    public enum Kind {
        /** Words of the template. */
        WORDS,
        /** A field that was filled. */
        FILLED,
        /** A field of which nothing is known, in its brackets. */
        MISSING
    }

    /** A piece of the text; of a missing field its name in brackets, as it was written. */
    public record Piece(Kind kind, String text) {}

    /** All of it; what is missing stands in its brackets. */
    public String text() {
        return parts.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The fields of which nothing is known, without brackets, each once. */
    public List<String> missing() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.MISSING)
                .map(part -> part.text().substring(1, part.text().length() - 1))
                .distinct()
                .toList();
    }
}
