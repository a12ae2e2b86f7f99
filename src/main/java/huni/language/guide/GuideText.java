package huni.language.guide;

import huni.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A page of the guide as plain text, for a terminal. */
public final class GuideText {

    private static final int WIDTH = 80;

    private final Texts texts;

    /** In the language of the texts. */
    public GuideText(Texts texts) {
        this.texts = texts;
    }

    /** The page, with the keys of the screens it is about. */
    public String of(GuidePage page) {
        List<String> parts = new ArrayList<>();
        parts.add(page.title() + "\n" + "=".repeat(page.title().length()));
        page.blocks().forEach(block -> parts.add(part(block)));
        GuideScreen.keysOf(page.key()).forEach(group -> parts.add(keys(group)));
        return String.join("\n\n", parts);
    }

    private String part(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Headline(List<GuideSpan> line) ->
                words(line) + "\n" + "-".repeat(words(line).length());
            case GuideBlock.Prose(List<GuideSpan> line) -> wrapped(words(line), "", "");
            case GuideBlock.Bullets(boolean numbered, List<List<GuideSpan>> lines) -> bullets(numbered, lines);
            case GuideBlock.GridRows(List<List<List<GuideSpan>>> rows) ->
                rows.stream()
                        .map(row -> row.stream().map(this::words).collect(Collectors.joining("  |  ")))
                        .collect(Collectors.joining("\n"));
            case GuideBlock.Shot(String _, String words) -> "[" + words + "]";
            case GuideBlock.Listing(String text) -> text.indent(4).stripTrailing();
        };
    }

    private String bullets(boolean numbered, List<List<GuideSpan>> lines) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String mark = numbered ? (i + 1) + ". " : "- ";
            written.add(wrapped(words(lines.get(i)), mark, " ".repeat(mark.length())));
        }
        return String.join("\n", written);
    }

    private String keys(KeyGroup group) {
        String head = texts.text("keys.of", group.title(texts));
        return group.rows().stream()
                .map(row -> "  %-18s %s".formatted(row.written(texts, UnaryOperator.identity()), row.words(texts)))
                .collect(Collectors.joining("\n", head + "\n" + "-".repeat(head.length()) + "\n", ""));
    }

    private String words(List<GuideSpan> line) {
        return line.stream()
                .map(span -> span instanceof GuideSpan.KeyName(String key) ? KeyRow.named(key, texts) : span.words())
                .collect(Collectors.joining());
    }

    private static String wrapped(String words, String first, String others) {
        StringBuilder all = new StringBuilder(first);
        int column = first.length();
        for (String word : words.split(" ", -1)) {
            if (column + word.length() > WIDTH && column > others.length()) {
                all.append('\n').append(others);
                column = others.length();
            } else if (column > others.length()) {
                all.append(' ');
                column++;
            }
            all.append(word);
            column += word.length();
        }
        return all.toString();
    }
}
