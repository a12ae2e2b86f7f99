package huni.language.guide;

import huni.language.Texts;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Pages of the guide as one HTML file that needs no other: its look and its pictures are in it. */
public final class GuideHtml {

    private static final String STYLE = """
            :root{color-scheme:light dark;--bg:#f5f6f8;--surface:#fff;--line:#dfe3e9;--text:#1b2430;--muted:#5a6676;--accent:#0a6f6a}
            @media(prefers-color-scheme:dark){:root{--bg:#12161c;--surface:#1b2129;--line:#2c3440;--text:#e7ebf0;--muted:#9aa6b5;--accent:#4cc2b8}}
            body{margin:0;background:var(--bg);color:var(--text);font:16px/1.55 "Inter","Segoe UI",system-ui,sans-serif}
            main{max-width:52rem;margin:0 auto;padding:1.5rem}
            nav ol{columns:2;padding-left:1.5rem}
            section{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:.4rem 1.6rem 1.4rem;margin:1.5rem 0}
            h1{font-size:1.7rem}h2{font-size:1.35rem}h3{font-size:1.05rem;margin-bottom:.3rem}
            a{color:var(--accent)}img{max-width:100%;border:1px solid var(--line);border-radius:8px}
            kbd{font:inherit;font-size:.85em;border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:0 .4em;white-space:nowrap}
            pre{background:var(--bg);border-radius:8px;padding:.8rem;overflow:auto}
            table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.25rem 1.2rem .25rem 0;border-bottom:1px solid var(--line)}
            @media print{section{break-inside:avoid-page;border:0}}
            """;

    private final Guide guide;
    private final Texts texts;

    /** Of a guide, in its language. */
    public GuideHtml(Guide guide, Texts texts) {
        this.guide = guide;
        this.texts = texts;
    }

    /** The file with these pages. */
    public String of(List<GuidePage> pages) {
        String title = escaped(pages.size() == 1 ? pages.getFirst().title() : texts.text("guide.title"));
        return "<!DOCTYPE html>\n<html lang=\"" + guide.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title + "</title>\n<style>\n"
                + STYLE + "</style>\n</head>\n<body>\n<main>\n"
                + (pages.size() == 1 ? "" : contents(title, pages))
                + pages.stream().map(page -> section(page, pages)).collect(Collectors.joining())
                + (pages.size() == 1 ? "" : keys(List.of(KeyGroup.EVERYWHERE), "<section>", "</section>\n"))
                + "</main>\n</body>\n</html>\n";
    }

    private static String contents(String title, List<GuidePage> pages) {
        return pages.stream()
                .map(page -> "<li><a href=\"#" + page.key() + "\">" + escaped(page.title()) + "</a></li>\n")
                .collect(Collectors.joining("", "<h1>" + title + "</h1>\n<nav><ol>\n", "</ol></nav>\n"));
    }

    private String section(GuidePage page, List<GuidePage> all) {
        return "<section id=\"" + page.key() + "\">\n<h2>" + escaped(page.title()) + "</h2>\n"
                + page.blocks().stream().map(block -> part(block, all)).collect(Collectors.joining())
                + keys(GuideScreen.keysOf(page.key()), "", "") + "</section>\n";
    }

    private String part(GuideBlock block, List<GuidePage> all) {
        return switch (block) {
            case GuideBlock.Headline(List<GuideSpan> line) -> "<h3>" + spans(line, all) + "</h3>\n";
            case GuideBlock.Prose(List<GuideSpan> line) -> "<p>" + spans(line, all) + "</p>\n";
            case GuideBlock.Bullets(boolean numbered, List<List<GuideSpan>> lines) ->
                lines.stream()
                        .map(line -> "<li>" + spans(line, all) + "</li>\n")
                        .collect(Collectors.joining(
                                "", numbered ? "<ol>\n" : "<ul>\n", numbered ? "</ol>\n" : "</ul>\n"));
            case GuideBlock.GridRows(List<List<List<GuideSpan>>> rows) -> table(rows, all);
            case GuideBlock.Shot(String file, String words) ->
                "<p><img alt=\"" + escaped(words) + "\" src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(guide.picture(file)) + "\"></p>\n";
            case GuideBlock.Listing(String text) -> "<pre>" + escaped(text) + "</pre>\n";
        };
    }

    private String table(List<List<List<GuideSpan>>> rows, List<GuidePage> all) {
        StringBuilder table = new StringBuilder("<table>\n");
        for (List<List<GuideSpan>> row : rows) {
            String cell = row.equals(rows.getFirst()) ? "th" : "td";
            table.append("<tr>");
            row.forEach(line ->
                    table.append("<" + cell + ">").append(spans(line, all)).append("</" + cell + ">"));
            table.append("</tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    private String keys(List<KeyGroup> groups, String before, String after) {
        return groups.stream()
                .map(group -> group.rows().stream()
                        .map(row -> "<tr><td><kbd>" + escaped(row.written(texts, UnaryOperator.identity()))
                                + "</kbd></td><td>" + escaped(row.words(texts)) + "</td></tr>\n")
                        .collect(Collectors.joining(
                                "",
                                "<h3>" + escaped(texts.text("keys.of", group.title(texts))) + "</h3>\n<table>\n",
                                "</table>\n")))
                .collect(Collectors.joining("", before, after));
    }

    private String spans(List<GuideSpan> line, List<GuidePage> all) {
        return line.stream()
                .map(span -> switch (span) {
                    case GuideSpan.Words(String words) -> escaped(words);
                    case GuideSpan.Bold(String words) -> "<strong>" + escaped(words) + "</strong>";
                    case GuideSpan.KeyName(String words) -> "<kbd>" + escaped(KeyRow.named(words, texts)) + "</kbd>";
                    case GuideSpan.PageLink(String words, String page) ->
                        all.stream().anyMatch(one -> one.key().equals(page))
                                ? "<a href=\"#" + page + "\">" + escaped(words) + "</a>"
                                : escaped(words);
                })
                .collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
