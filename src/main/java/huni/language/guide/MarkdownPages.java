package huni.language.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what the guide uses of Markdown; anything else is a mistake of the page, which its test finds. */
final class MarkdownPages {

    private static final String LINK = ".md";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** @throws IllegalArgumentException if there is something on it that the guide does not show */
    GuidePage read(String key, String markdown) {
        String title = "";
        List<GuideBlock> blocks = new ArrayList<>();
        for (Node node : children(parser.parse(markdown)).toList()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                title = words(node);
            } else {
                blocks.add(block(node));
            }
        }
        return new GuidePage(key, title, blocks);
    }

    private static GuideBlock block(Node node) {
        return switch (node) {
            case Heading _ -> new GuideBlock.Headline(line(node));
            case Paragraph _
            when node.getFirstChild() instanceof Image image ->
                new GuideBlock.Shot(image.getDestination(), words(image));
            case Paragraph _ -> new GuideBlock.Prose(line(node));
            case BulletList _ -> new GuideBlock.Bullets(false, lines(node));
            case OrderedList _ -> new GuideBlock.Bullets(true, lines(node));
            case FencedCodeBlock code ->
                new GuideBlock.Listing(code.getLiteral().strip());
            case TableBlock _ -> new GuideBlock.GridRows(rows(node));
            default -> throw unknown(node);
        };
    }

    private static List<List<GuideSpan>> lines(Node list) {
        return children(list).map(item -> line(item.getFirstChild())).toList();
    }

    private static List<List<List<GuideSpan>>> rows(Node table) {
        return children(table)
                .flatMap(MarkdownPages::children)
                .map(row -> children(row).map(MarkdownPages::line).toList())
                .toList();
    }

    private static List<GuideSpan> line(Node parent) {
        return children(parent).map(MarkdownPages::span).toList();
    }

    private static GuideSpan span(Node node) {
        return switch (node) {
            case Text text -> new GuideSpan.Words(text.getLiteral());
            case SoftLineBreak _ -> new GuideSpan.Words(" ");
            case Emphasis _, StrongEmphasis _ -> new GuideSpan.Bold(words(node));
            case Code code -> new GuideSpan.KeyName(code.getLiteral());
            case Link link
            when link.getDestination().endsWith(LINK) ->
                new GuideSpan.PageLink(
                        words(link),
                        link.getDestination().substring(0, link.getDestination().length() - LINK.length()));
            default -> throw unknown(node);
        };
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        children(parent).map(child -> span(child).words()).forEach(words::append);
        return words.toString();
    }

    private static Stream<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children.stream();
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("the guide shows no " + node);
    }
}
